// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.SnapshotDate;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.statistics.pivot.PivotValue;
import org.zhiheng.statistics.pivot.PivotWords;
import org.zhiheng.statistics.why.Why;
import org.zhiheng.statistics.why.WhyRow;

/** Why one cell of a pivot table is what it is: {@code why/1}. */
final class WhyAnswer {

	static final String WHY = "--why";
	static final String OFFSET = "--offset";
	static final String LIMIT = "--limit";

	private static final int USUAL = 50;
	private static final int MOST = 10_000;

	private final Call call;
	private final Held held;

	WhyAnswer(Call call, Held held) {
		this.call = call;
		this.held = held;
	}

	/** The cell that the option names; it must be one of the table. */
	private Map<Dimension, String> cell(PivotQuestion question) throws Failure {
		String text = call.text(WHY).orElse("");
		Map<Dimension, String> cell = new LinkedHashMap<>();
		for (Map.Entry<Dimension, Set<String>> each : new PivotWords(held.asked()::code).filters("*".equals(text) ? "" : text).entrySet()) {
			if (!question.question().by().contains(each.getKey()) || each.getValue().size() != 1) {
				throw new Failure(Program.class, "ZH-7006", WHY, each.getKey().key(),
					String.join(", ", question.question().by().stream().map(Dimension::key).toList()));
			}
			cell.put(each.getKey(), each.getValue().iterator().next());
		}
		return cell;
	}

	Map<String, @Nullable Object> content(Registry registry, Population population, PivotQuestion question) throws Failure {
		long offset = call.number(OFFSET, 0, 0);
		int limit = (int) Math.min(MOST, call.number(LIMIT, USUAL, 0));
		Map<Dimension, String> cell = cell(question);
		boolean restricted = new Role(call).restricted();
		Why why = restricted ? Why.of(population, question, cell, held.policies(), Rule.USUAL) : Why.of(population, question, cell, held.policies());
		Labels labels = held.labels();
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", "why/1");
		content.put("question", new PivotReading(labels).definition(why.question()));
		content.put("demo", population.snapshot().demo());
		value(content, why.value());
		content.put("clauses", why.grounds().stream().map(WhyAnswer::ground).toList());
		content.put("policyVersion", why.snapshot().policyVersion());
		content.put("snapshot", why.snapshot().sequence());
		content.put("dated", SnapshotDate.of(registry, why.snapshot()));
		content.put("applications", why.rows().size());
		content.put("offset", offset);
		List<WhyRow> rows = why.rows().page(registry, offset, limit, call.output().progress()).stream()
			.map(kept -> WhyRow.of(kept, question.measure(), labels)).toList();
		content.put("rows", rows.stream().map(this::row).toList());
		return content;
	}

	private static void value(Map<String, @Nullable Object> content, PivotValue value) {
		if (value instanceof PivotValue.OfRate of) {
			content.put("numerator", of.rate().numerator());
			content.put("denominator", of.rate().denominator());
		}
		content.put("value", value.number().isPresent() ? (Object) value.number().getAsDouble() : null);
	}

	private static Map<String, @Nullable Object> ground(Why.Ground ground) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		entry.put("clause", ground.clause());
		entry.put("document", ground.document());
		entry.put("printed", ground.printed());
		entry.put("quote", ground.quote());
		return entry;
	}

	private Map<String, @Nullable Object> row(WhyRow row) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		entry.put("application", row.number());
		entry.put("pseudonym", row.pseudonym());
		entry.put("counted", row.counted().name());
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		row.values().forEach((column, value) -> values.put(column.label(call.locale()), value.isEmpty() ? null : value));
		entry.put("values", values);
		return entry;
	}
}
