// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.Flow;
import org.zhiheng.chart.FlowMaker;
import org.zhiheng.chart.ScoreBars;
import org.zhiheng.chart.ScoresMaker;
import org.zhiheng.cli.Call;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.counts.CountsAnalysis;
import org.zhiheng.statistics.counts.CountsDocument;
import org.zhiheng.statistics.counts.CountsFigures;
import org.zhiheng.statistics.counts.CountsReading;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.counts.Wording;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;

/** The applications held in a workspace, asked for a rate. */
final class Held {

	private final Call call;
	private final PolicyRegions regions;
	private final PolicyBase policies;

	Held(Call call) throws Failure {
		this.call = call;
		this.policies = call.policies();
		this.regions = new PolicyRegions(policies);
	}

	/** The policies in force. */
	PolicyBase policies() {
		return policies;
	}

	/** Names of dimensions and codes. */
	Labels labels() {
		return new Labels(regions, Vocabulary.standard(), call.locale());
	}

	/** The breakdown that the options ask for. */
	Breakdown breakdown(String otherwise) throws Failure {
		Answered answered = population(otherwise);
		Optional<Rule> rule = rule();
		return rule.isPresent() ? Published.breakdown(answered.population(), answered.question(), rule.get())
			: answered.population().ask(answered.question());
	}

	/** What is too small for the role that the figures are made for; empty where everything may be shown. */
	private Optional<Rule> rule() throws Failure {
		return new Role(call).restricted() ? Optional.of(Rule.USUAL) : Optional.empty();
	}

	/** The steps of the applications that the options ask for. */
	Flow flow() throws Failure {
		Answered answered = population(Dimension.REGION.key());
		return new FlowMaker(labels()).make(answered.population(), answered.question(), rule());
	}

	/** The scores of the applications that the options ask for, and the line of a cap. */
	ScoreBars scores(OptionalDouble share) throws Failure {
		Answered answered = population(Dimension.REGION.key());
		return new ScoresMaker(labels()).make(answered.population(), answered.question(), share, rule());
	}

	private Answered population(String otherwise) throws Failure {
		Question question = new Asked(call, regions).question(otherwise);
		try (Registry registry = new Opening(call).existing()) {
			return new Answered(read(registry), question);
		}
	}

	/** The population of an open workspace; what its reading found is said. */
	Population read(Registry registry) throws Failure {
		Population population = regions.population(registry, call.output().progress());
		String said = population.origin().sentence(call.locale());
		if (!said.isEmpty()) {
			call.output().say(said);
		}
		return population;
	}

	/** Reads options that name dimensions and codes. */
	Asked asked() {
		return new Asked(call, regions);
	}

	private record Answered(Population population, Question question) {}

	/** The breakdown's figures as {@code statistics/1}, each group with its codes. */
	Map<String, @Nullable Object> statistics(OptionalDouble target) throws Failure {
		Besides besides = new Besides(call, labels());
		besides.check();
		Answered answered = population(Dimension.REGION.key() + "," + Dimension.YEAR.key());
		if (new Role(call).restricted()) {
			Map<String, @Nullable Object> shown = new Restricted(call, labels())
				.statistics(Published.of(answered.population(), answered.question(), Rule.USUAL), target);
			besides.add(answered.population(), answered.question(), shown);
			return shown;
		}
		Breakdown breakdown = answered.population().ask(answered.question());
		Labels labels = labels();
		CountsTable table = table(breakdown);
		CountsFigures figures = CountsAnalysis.of(table, target);
		Map<String, @Nullable Object> document = new CountsDocument(table, figures, call.locale()).content();
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		document.forEach((name, value) -> {
			answer.put(name, "groups".equals(name) ? keyed(breakdown, labels, value) : value);
			if ("schema".equals(name)) {
				answer.put("question", question(breakdown, labels));
			}
		});
		List<String> readings = new ArrayList<>(new Reading(labels).of(breakdown));
		readings
			.addAll(new CountsReading(table, figures, wording(breakdown.question(), breakdown.cells().stream().map(Cell::key), labels), call.locale())
				.further());
		answer.put("readings", readings);
		Notice.asked(call).add(table, breakdown.question().rate().name(call.locale()), answer);
		besides.add(answered.population(), answered.question(), answer);
		return answer;
	}

	private static Map<String, @Nullable Object> question(Breakdown breakdown, Labels labels) {
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("by", breakdown.question().by().stream().map(Dimension::key).toList());
		Map<String, @Nullable Object> where = new LinkedHashMap<>();
		breakdown.question().where().forEach((dimension, codes) -> where.put(dimension.key(), List.copyOf(codes)));
		asked.put("where", where);
		asked.put("rate", breakdown.question().rate().key());
		asked.put("definition", labels.definition(breakdown.question()));
		asked.put("applications", breakdown.applications());
		asked.put("contradictory", breakdown.contradictory());
		asked.put("unknownCodes", breakdown.unknownCodes());
		asked.put("snapshot", breakdown.snapshot().sequence());
		asked.put("policyVersion", breakdown.snapshot().policyVersion());
		asked.put("demo", breakdown.snapshot().demo());
		return asked;
	}

	/** One group a cell, named by its codes, so that no two cells can fall together. */
	private static CountsTable table(Breakdown breakdown) {
		int year = breakdown.question().by().indexOf(Dimension.YEAR);
		List<CountsRow> rows = new ArrayList<>();
		for (Cell cell : breakdown.cells()) {
			String code = year < 0 ? Dimension.UNSTATED : cell.key().get(year);
			OptionalDouble period = code.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(code));
			rows.add(new CountsRow(joined(cell.key()), cell.rate().counted(), OptionalDouble.empty(), Optional.empty(), period,
				unit(cell.key(), year)));
		}
		return new CountsTable(rows, false, false, year >= 0);
	}

	/** What sentences call the rate of a question and its groups. */
	static Wording wording(Question question, Stream<List<String>> keys, Labels labels) {
		Map<String, String> names = new HashMap<>();
		keys.forEach(key -> names.put(joined(key), labels.key(question.by(), key)));
		return Wording.of(question.rate(), labels.locale(), code -> names.getOrDefault(code, code));
	}

	/** The codes of a cell in one word. A comma within a code, as in the name of a committee, is marked, or two cells could fall together. */
	static String joined(List<String> key) {
		return key.stream().map(code -> code.replace("\\", "\\\\").replace(",", "\\,")).collect(Collectors.joining(","));
	}

	/** What a cell is called but for its year. */
	static String unit(List<String> key, int year) {
		List<String> rest = new ArrayList<>(key);
		if (year >= 0) {
			rest.remove(year);
		}
		return joined(rest);
	}

	/** Groups stand in the order of the cells, so each gets the codes of its cell. */
	private static List<Object> keyed(Breakdown breakdown, Labels labels, @Nullable Object groups) {
		List<Dimension> by = breakdown.question().by();
		List<Object> keyed = new ArrayList<>();
		if (groups instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				Cell cell = breakdown.cells().get(i);
				Map<Object, @Nullable Object> group = new LinkedHashMap<>();
				for (int d = 0; d < by.size(); d++) {
					group.put(by.get(d).key(), cell.key().get(d));
				}
				group.put("label", labels.key(by, cell.key()));
				group.put("applications", cell.applications());
				if (list.get(i) instanceof Map<?, ?> figures) {
					figures.forEach(group::putIfAbsent);
				}
				keyed.add(group);
			}
		}
		return keyed;
	}
}
