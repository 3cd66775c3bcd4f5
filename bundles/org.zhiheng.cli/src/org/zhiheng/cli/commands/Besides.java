// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.disclosure.Beside;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;
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

	private static final List<Step> STEPS = List.of(Step.FILED, Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.REVIEWED, Step.PASSED, Step.CONFIRMED);

	/** By how much a reader misses them. The rate above tells reviewed and passed, so these come first. */
	private static final List<Step> WANTED = List.of(Step.REVIEWED, Step.PASSED, Step.FILED, Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.CONFIRMED);

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
		new Ratios(call, labels).check();
	}

	void add(Population population, Question question, Map<String, @Nullable Object> answer) throws Failure {
		if (call.has(FUNNEL)) {
			answer.put("funnel", funnel(population, question));
		}
		if (call.has(DISTINCT)) {
			answer.put("distinct", distinct(population, question));
		}
		if (call.has(Ratios.STANDARDISED)) {
			answer.put("standardised", new Ratios(call, labels).of(population, question));
		}
	}

	private Pivot pivot(Population population, Question question, Measure measure) throws Failure {
		PivotQuestion asked = new PivotQuestion(question.by(), List.of(), question.where(), measure, PivotSort.CODES, 0, false);
		return restricted ? Pivot.of(population, asked, Rule.USUAL) : Pivot.of(population, asked);
	}

	private List<Object> funnel(Population population, Question question) throws Failure {
		Map<PivotHead, Map<String, @Nullable Object>> groups = new LinkedHashMap<>();
		List<String> said = new ArrayList<>();
		Map<Step, Pivot> told = told(population, question);
		for (Step step : STEPS) {
			@Nullable
			Pivot pivot = told.get(step);
			if (pivot == null) {
				groups.values().forEach(group -> group.put(step.key(), null));
				said.add(new Measure.OfStep(step).name(call.locale()) + " ×");
				continue;
			}
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

	/**
	 * The steps that may stand beside one another. Of who may not see small counts a step is kept back in all groups where in one of them, or in all together,
	 * it differs by few people from a step that is told or from a count of the rate above: kept back in that group alone, the total would tell it.
	 */
	private Map<Step, Pivot> told(Population population, Question question) throws Failure {
		Map<Step, Pivot> told = new LinkedHashMap<>();
		Map<PivotHead, Beside> beside = new LinkedHashMap<>();
		Optional<Published> rates = restricted ? Optional.of(Published.of(population, question, Rule.USUAL)) : Optional.empty();
		for (Step step : restricted ? WANTED : STEPS) {
			Pivot pivot = pivot(population, question, new Measure.OfStep(step));
			Map<PivotHead, Beside> tried = new LinkedHashMap<>();
			boolean safe = true;
			for (PivotHead row : restricted ? pivot.rows() : List.<PivotHead>of()) {
				Beside counts = beside.getOrDefault(row, ofRate(rates, question, row)).copy();
				safe &= !(pivot.value(row, PivotHead.ALL) instanceof PivotValue.Count count) || counts.tell(count.count());
				tried.put(row, counts);
			}
			if (safe) {
				told.put(step, pivot);
				beside.putAll(tried);
			}
		}
		return told;
	}

	/** The two counts of the rate that stand beside the steps of a group. */
	private static Beside ofRate(Optional<Published> rates, Question question, PivotHead row) {
		Beside counts = new Beside(Rule.USUAL);
		Map<Dimension, String> codes = new LinkedHashMap<>();
		for (int i = 0; i < row.key().size(); i++) {
			codes.put(question.by().get(i), row.key().get(i));
		}
		rates.flatMap(each -> each.rate(codes)).ifPresent(rate -> {
			counts.tell(rate.denominator());
			counts.tell(rate.numerator());
		});
		return counts;
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
}
