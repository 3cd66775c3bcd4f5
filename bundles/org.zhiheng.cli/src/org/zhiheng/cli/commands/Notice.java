// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.counts.OverTime;
import org.zhiheng.statistics.counts.OverTimeDocument;

/**
 * What {@code statistics} is asked about a notice: from which period it held, and for which groups.
 *
 * @param call the call, for its language
 * @param from the first period under it, or empty
 * @param treated the groups under it; none where it held for all
 */
record Notice(Call call, OptionalDouble from, Set<String> treated) {

	static final String CHANGE = "--change";
	static final String TREATED = "--treated";
	/** So many groups are named where one is not known. */
	private static final int NAMED = 20;

	static Notice asked(Call call) throws Failure {
		String text = call.text(CHANGE).orElse("");
		if (call.has(CHANGE) && !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
			throw new Failure(Program.class, "ZH-7006", CHANGE, text, "2023");
		}
		if (call.has(TREATED) && !call.has(CHANGE)) {
			throw new Failure(Program.class, "ZH-7006", TREATED, call.text(TREATED).orElse(""), CHANGE);
		}
		Set<String> treated = new LinkedHashSet<>(call.text(TREATED).map(each -> List.of(each.split(","))).orElse(List.of()));
		return new Notice(call, call.has(CHANGE) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty(), treated);
	}

	/** Adds {@code overTime} to an answer where the table has periods, with sentences that call the rate by its name. */
	void add(CountsTable table, String rate, Map<String, @Nullable Object> answer) throws Failure {
		if (!table.hasPeriods()) {
			if (from.isPresent()) {
				throw new Failure(Program.class, "ZH-7006", CHANGE, String.valueOf(from.getAsDouble()), "period");
			}
			return;
		}
		Set<String> known = new LinkedHashSet<>();
		table.rows().forEach(row -> known.add(row.unit()));
		Set<String> under = new LinkedHashSet<>();
		for (String each : treated) {
			// a region comes under a notice with all its levels
			if (!under.addAll(known.stream().filter(unit -> unit.equals(each) || unit.startsWith(each + ",")).toList()) && !under.contains(each)) {
				String some = known.stream().limit(NAMED).collect(Collectors.joining(", "));
				throw new Failure(Program.class, known.isEmpty() ? "ZH-7097" : "ZH-7006", TREATED, each, known.size() > NAMED ? some + " …" : some);
			}
		}
		answer.put("overTime", new OverTimeDocument(OverTime.of(table, from, under), rate, call.locale()).content());
	}
}
