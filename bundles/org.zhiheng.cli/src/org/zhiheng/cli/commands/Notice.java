// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

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

	/** Adds {@code overTime} to an answer where the table has periods. */
	void add(CountsTable table, Map<String, @Nullable Object> answer) throws Failure {
		if (!table.hasPeriods()) {
			if (from.isPresent()) {
				throw new Failure(Program.class, "ZH-7006", CHANGE, String.valueOf(from.getAsDouble()), "period");
			}
			return;
		}
		Set<String> known = new LinkedHashSet<>();
		table.rows().forEach(row -> known.add(row.unit()));
		for (String each : treated) {
			if (!known.contains(each)) {
				throw new Failure(Program.class, "ZH-7006", TREATED, each, String.join(", ", known));
			}
		}
		answer.put("overTime", new OverTimeDocument(OverTime.of(table, from, treated), call.locale()).content());
	}
}
