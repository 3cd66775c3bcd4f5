// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.Standardised;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.StandardisedRatio;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotHead;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotSort;
import org.zhiheng.statistics.pivot.PivotValue;

/** What {@code statistics} says beside rates: the funnel of steps, different employers, standardised ratios. */
final class Besides {

	static final String FUNNEL = "--funnel";
	static final String DISTINCT = "--distinct";
	static final String STANDARDISED = "--standardised";
	static final String STRATA = "--strata";

	private static final List<Step> STEPS = List.of(Step.FILED, Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.REVIEWED, Step.PASSED, Step.CONFIRMED);
	private static final double LEVEL = 0.95;

	private final Call call;
	private final Labels labels;
	private final boolean restricted;

	Besides(Call call, Labels labels) throws Failure {
		this.call = call;
		this.labels = labels;
		this.restricted = new Role(call).restricted();
	}

	/** Refuses what cannot be asked, before anything is read. */
	void check() throws Failure {
		if (call.has(DISTINCT) && !List.of("employer", "committee").contains(call.text(DISTINCT).orElse(""))) {
			throw new Failure(Program.class, "ZH-7006", DISTINCT, call.text(DISTINCT).orElse(""), "employer, committee");
		}
		if (call.has(STANDARDISED)) {
			dimensions(STANDARDISED, "");
			dimensions(STRATA, "series,level,year");
		} else if (call.has(STRATA)) {
			throw new Failure(Program.class, "ZH-7003", STANDARDISED);
		}
	}

	void add(Population population, Question question, Map<String, @Nullable Object> answer) throws Failure {
		if (call.has(FUNNEL)) {
			answer.put("funnel", funnel(population, question));
		}
		if (call.has(DISTINCT)) {
			answer.put("distinct", distinct(population, question));
		}
		if (call.has(STANDARDISED)) {
			answer.put("standardised", standardised(population, question));
		}
	}

	private Pivot pivot(Population population, Question question, Measure measure) throws Failure {
		PivotQuestion asked = new PivotQuestion(question.by(), List.of(), question.where(), measure, PivotSort.CODES, 0, false);
		return restricted ? Pivot.of(population, asked, Rule.USUAL) : Pivot.of(population, asked);
	}

	private List<Object> funnel(Population population, Question question) throws Failure {
		Map<PivotHead, Map<String, @Nullable Object>> groups = new LinkedHashMap<>();
		List<String> said = new ArrayList<>();
		for (Step step : STEPS) {
			Pivot pivot = pivot(population, question, new Measure.OfStep(step));
			for (PivotHead row : pivot.rows()) {
				if (row.kind() != PivotHead.Kind.SUBTOTAL) {
					groups.computeIfAbsent(row, each -> named(question, each)).put(step.key(), number(pivot.value(row, PivotHead.ALL)));
				}
			}
			PivotValue all = pivot.value(PivotHead.ALL, PivotHead.ALL);
			said.add(new Measure.OfStep(step).name(call.locale()) + " "
				+ (all instanceof PivotValue.Count count ? String.format(java.util.Locale.ROOT, "%,d", count.count())
					: all instanceof PivotValue.Withheld ? "×" : "0"));
		}
		call.output().say(call.phrases().text("statistics.funnel", String.join(" → ", said)));
		return List.copyOf(groups.values());
	}

	private List<Object> distinct(Population population, Question question) throws Failure {
		Measure measure = Measure.of("distinct:" + call.text(DISTINCT).orElse(""));
		Pivot pivot = pivot(population, question, measure);
		List<Object> groups = new ArrayList<>();
		for (PivotHead row : pivot.rows()) {
			if (row.kind() != PivotHead.Kind.SUBTOTAL) {
				Map<String, @Nullable Object> group = named(question, row);
				group.put("different", number(pivot.value(row, PivotHead.ALL)));
				groups.add(group);
			}
		}
		call.output().say(call.phrases().text("statistics.distinct", measure.definition(call.locale())));
		return groups;
	}

	/** Nobody is 0 of a count; what is withheld has no number. */
	private static @Nullable Object number(PivotValue value) {
		return value instanceof PivotValue.Withheld ? null : value.number().isPresent() ? (long) value.number().getAsDouble() : 0L;
	}

	private Map<String, @Nullable Object> named(Question question, PivotHead row) {
		Map<String, @Nullable Object> group = new LinkedHashMap<>();
		for (int i = 0; i < row.key().size(); i++) {
			group.put(question.by().get(i).key(), row.key().get(i));
		}
		group.put("label", row.key().isEmpty() ? call.phrases().text("statistics.total") : labels.key(question.by(), row.key()));
		return group;
	}

	private List<Dimension> dimensions(String option, String otherwise) throws Failure {
		List<Dimension> dimensions = new ArrayList<>();
		for (String word : call.text(option).orElse(otherwise).split(",")) {
			Optional<Dimension> known = Dimension.of(word.strip());
			if (known.isEmpty() || dimensions.contains(known.get())) {
				throw new Failure(Program.class, "ZH-7006", option, word,
					Stream.of(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", ")));
			}
			dimensions.add(known.get());
		}
		return dimensions;
	}

	private List<Object> standardised(Population population, Question question) throws Failure {
		Dimension unit = dimensions(STANDARDISED, "").get(0);
		List<Dimension> strata = dimensions(STRATA, "series,level,year").stream().filter(each -> each != unit).toList();
		Optional<Published> published = restricted ? Optional.of(Published.of(population, question.groupedBy(unit), Rule.USUAL)) : Optional.empty();
		List<Object> units = new ArrayList<>();
		int withheld = 0;
		for (Standardised each : population.standardised(question, unit, strata)) {
			boolean shown = published.isEmpty() || published.get().rate(Map.of(unit, each.unit())).isPresent();
			withheld += shown ? 0 : 1;
			if (shown) {
				units.add(ratio(each, unit, population.ask(question).total()));
			}
		}
		String by = strata.stream().map(labels::dimension).collect(Collectors.joining(call.phrases().text("statistics.comma")));
		call.output().say(call.phrases().text("statistics.standardised", labels.dimension(unit), by, units.size(), withheld));
		return units;
	}

	private Map<String, @Nullable Object> ratio(Standardised each, Dimension unit, Rate overall) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		entry.put(unit.key(), each.unit());
		entry.put("label", labels.code(unit, each.unit()));
		entry.put("denominator", each.denominator());
		entry.put("observed", each.observed());
		entry.put("expected", each.expected());
		boolean rare = overall.value().orElse(1) < StandardisedRatio.RARE;
		Optional<StandardisedRatio> ratio = StandardisedRatio
			.of(List.of(new StandardisedRatio.Part(new Counted(each.observed(), each.denominator()), each.expected())), rare, LEVEL).value();
		entry.put("value", ratio.isPresent() && each.expected() > 0 ? each.observed() / each.expected() : null);
		entry.put("lo", ratio.map(of -> of.limits().low()).orElse(null));
		entry.put("hi", ratio.map(of -> of.limits().high()).orElse(null));
		entry.put("adjusted", each.expected() > 0 && overall.value().isPresent()
			? Percent.of(Math.min(1, overall.value().getAsDouble() * each.observed() / each.expected()))
			: null);
		return entry;
	}
}
