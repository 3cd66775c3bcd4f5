// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.counts.CountsAnalysis;
import org.zhiheng.statistics.counts.CountsDocument;
import org.zhiheng.statistics.counts.CountsFigures;
import org.zhiheng.statistics.counts.CountsReading;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.disclosure.Published.PublishedCell;
import org.zhiheng.statistics.disclosure.Published;

/** {@code statistics/1} for a role that does not see small cells: what is withheld is named and stands nowhere. */
final class Restricted {

	private final Call call;
	private final Labels labels;

	Restricted(Call call, Labels labels) {
		this.call = call;
		this.labels = labels;
	}

	Map<String, @Nullable Object> statistics(Published published, OptionalDouble target) throws Failure {
		List<PublishedCell> shown = published.cells().stream().filter(cell -> cell.rate().isPresent()).toList();
		CountsTable table = table(published.question(), shown);
		CountsFigures figures = CountsAnalysis.of(table, target);
		Map<String, @Nullable Object> document = new CountsDocument(table, figures, call.locale()).content();
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		document.forEach((name, value) -> {
			answer.put(name, switch (name) {
				case "groups" -> groups(published.question(), shown, value);
				case "overall" -> overall(published.total());
				default -> value;
			});
			if ("schema".equals(name)) {
				answer.put("question", question(published));
			}
		});
		answer.put("withheld", withheld(published));
		String said = published.sentence(call.locale());
		List<String> readings = new ArrayList<>(List.of(call.phrases().text("statistics.shown", shown.size(), published.cells().size())));
		if (!said.isEmpty()) {
			readings.add(said);
		}
		readings.addAll(
			new CountsReading(table, figures, Held.wording(published.question(), shown.stream().map(PublishedCell::key), labels), call.locale())
				.further());
		answer.put("readings", readings);
		Notice.asked(call).add(table, published.question().rate().name(call.locale()), answer);
		if (!said.isEmpty()) {
			call.output().say(said);
		}
		return answer;
	}

	private static CountsTable table(Question question, List<PublishedCell> shown) {
		int year = question.by().indexOf(Dimension.YEAR);
		List<CountsRow> rows = new ArrayList<>();
		for (PublishedCell cell : shown) {
			String code = year < 0 ? Dimension.UNSTATED : cell.key().get(year);
			OptionalDouble period = code.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(code));
			rows.add(
				new CountsRow(Held.joined(cell.key()), cell.rate().orElseThrow().counted(), OptionalDouble.empty(), Optional.empty(), period,
					Held.unit(cell.key(), year)));
		}
		return new CountsTable(rows, false, false, year >= 0);
	}

	private static @Nullable Object overall(Optional<Rate> total) {
		if (total.isEmpty()) {
			return null;
		}
		Map<String, @Nullable Object> overall = new LinkedHashMap<>();
		overall.put("total", total.get().denominator());
		overall.put("passed", total.get().numerator());
		overall.put("rate", total.get().denominator() == 0 ? null : total.get().value().orElseThrow());
		return overall;
	}

	private Map<String, @Nullable Object> question(Published published) {
		Question question = published.question();
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("by", question.by().stream().map(Dimension::key).toList());
		Map<String, @Nullable Object> where = new LinkedHashMap<>();
		question.where().forEach((dimension, codes) -> where.put(dimension.key(), List.copyOf(codes)));
		asked.put("where", where);
		asked.put("rate", question.rate().key());
		asked.put("definition", labels.definition(question));
		asked.put("snapshot", published.snapshot().sequence());
		asked.put("policyVersion", published.snapshot().policyVersion());
		asked.put("demo", published.snapshot().demo());
		return asked;
	}

	private List<Object> groups(Question question, List<PublishedCell> shown, @Nullable Object groups) {
		List<Object> keyed = new ArrayList<>();
		if (groups instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				Map<Object, @Nullable Object> group = keyed(question, shown.get(i).key());
				if (list.get(i) instanceof Map<?, ?> figures) {
					figures.forEach(group::putIfAbsent);
				}
				keyed.add(group);
			}
		}
		return keyed;
	}

	private Map<Object, @Nullable Object> keyed(Question question, List<String> key) {
		Map<Object, @Nullable Object> group = new LinkedHashMap<>();
		for (int i = 0; i < key.size(); i++) {
			group.put(question.by().get(i).key(), key.get(i));
		}
		group.put("label", labels.key(question.by(), key));
		return group;
	}

	private List<Object> withheld(Published published) {
		List<Object> withheld = new ArrayList<>();
		published.cells().stream().filter(cell -> cell.rate().isEmpty()).forEach(cell -> withheld.add(keyed(published.question(), cell.key())));
		return withheld;
	}
}
