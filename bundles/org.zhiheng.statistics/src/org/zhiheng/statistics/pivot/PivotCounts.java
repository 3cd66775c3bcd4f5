// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Distinct;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.Scores;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;

/**
 * The values of a pivot table by place, totals included, before they are laid out.
 *
 * @param keys the combinations of codes that hold applications
 * @param possible by dimension: the codes that the filters let through
 * @param values by place
 * @param findings what was found beside
 */
record PivotCounts(List<PivotPlace> keys, Map<Dimension, List<String>> possible, Map<PivotPlace, PivotValue> values, PivotFindings findings) {

	/** Combinations of codes that are worked on; more would not be shown. */
	static final int MOST_KEYS = 400_000;

	static PivotCounts all(Population population, PivotQuestion question) throws Failure {
		Base base = Base.of(population, question, false);
		Map<PivotPlace, PivotValue> values = question.measure().additive() ? sums(question, base.breakdown()) : recounted(population, question);
		return base.with(values);
	}

	static PivotCounts published(Population population, PivotQuestion question, Rule rule) throws Failure {
		Base base = Base.of(population, question, true);
		Measure measure = question.measure();
		boolean rate = measure instanceof Measure.OfRate;
		Question asked = question.question();
		Published published = rate ? Published.of(population, asked, rule)
			: Published.counts(population, asked, measure instanceof Measure.OfStep each ? each.step() : Step.FILED, rule);
		Map<PivotPlace, PivotValue> values = measure.additive() ? sums(question, base.breakdown()) : recounted(population, question);
		values.replaceAll((place, value) -> {
			Optional<Rate> shown = value instanceof PivotValue.Nobody ? Optional.of(new Rate(asked.rate(), 0, 0))
				: published.rate(place.codes(question));
			boolean few = value instanceof PivotValue.Count count && count.count() < rule.threshold()
				|| value instanceof PivotValue.Score score && score.scored() < rule.threshold();
			return shown.isEmpty() || few ? PivotValue.WITHHELD : value;
		});
		return base.with(values);
	}

	private record Base(Breakdown breakdown, List<PivotPlace> keys, Map<Dimension, List<String>> possible, PivotFindings findings) {

		static Base of(Population population, PivotQuestion question, boolean restricted) throws Failure {
			question.check();
			Breakdown breakdown = population.ask(question.question(), MOST_KEYS);
			int rows = question.rows().size();
			List<PivotPlace> keys = breakdown.cells().stream()
				.map(cell -> new PivotPlace(cell.key().subList(0, rows), cell.key().subList(rows, cell.key().size()))).toList();
			Map<Dimension, List<String>> possible = new HashMap<>();
			breakdown.question().by().forEach(dimension -> possible.put(dimension, breakdown.possibleCodes(dimension)));
			Set<String> routes = new LinkedHashSet<>(breakdown.question().by().contains(Dimension.ROUTE) ? breakdown.codes(Dimension.ROUTE)
				: breakdown.question().filter(Dimension.ROUTE).orElse(Set.copyOf(population.codes(Dimension.ROUTE))));
			return new Base(breakdown, keys, possible,
				new PivotFindings(restricted, restricted ? 0 : breakdown.contradictory(), breakdown.unknownCodes(), routes.size(), 0));
		}

		PivotCounts with(Map<PivotPlace, PivotValue> values) {
			return new PivotCounts(keys, possible, values, findings);
		}
	}

	/** Each cell is added into every total that it is part of, so that a total is the sum of its counts. */
	private static Map<PivotPlace, PivotValue> sums(PivotQuestion question, Breakdown breakdown) {
		Map<PivotPlace, long[]> sums = new HashMap<>();
		int rows = question.rows().size();
		for (Cell cell : breakdown.cells()) {
			for (int r = 0; r <= rows; r++) {
				for (int c = rows; c <= cell.key().size(); c++) {
					long[] sum = sums.computeIfAbsent(new PivotPlace(cell.key().subList(0, r), cell.key().subList(rows, c)), place -> new long[2]);
					sum[0] += cell.rate().numerator();
					sum[1] += cell.rate().denominator();
				}
			}
		}
		Map<PivotPlace, PivotValue> values = new HashMap<>();
		sums.forEach((place, sum) -> values.put(place, value(question.measure(), sum)));
		return values;
	}

	private static PivotValue value(Measure measure, long[] sum) {
		if (measure instanceof Measure.OfStep step) {
			return PivotValue.of(step.step() == Step.FILED ? sum[1] : sum[0]);
		}
		return PivotValue.of(new Rate(measure.rate(), sum[0], sum[1]));
	}

	/** What cannot be added is counted anew for every combination of totals. */
	private static Map<PivotPlace, PivotValue> recounted(Population population, PivotQuestion question) throws Failure {
		Map<PivotPlace, PivotValue> values = new HashMap<>();
		for (int r = 0; r <= question.rows().size(); r++) {
			for (int c = 0; c <= question.columns().size(); c++) {
				List<Dimension> by = new ArrayList<>(question.rows().subList(0, r));
				by.addAll(question.columns().subList(0, c));
				recount(population, question, question.question().groupedBy(by.toArray(new Dimension[0])), r, values);
			}
		}
		return values;
	}

	private static void recount(Population population, PivotQuestion question, Question asked, int rows, Map<PivotPlace, PivotValue> values)
		throws Failure {
		if (question.measure() instanceof Measure.OfDistinct distinct) {
			for (Distinct each : population.distinct(asked, distinct.counted())) {
				values.put(place(each.key(), rows), PivotValue.of(each.different()));
			}
		} else if (question.measure() instanceof Measure.OfScore score) {
			for (Scores each : population.scores(asked)) {
				values.put(place(each.key(), rows), each.count() == 0 ? PivotValue.NOBODY
					: new PivotValue.Score(each.quantile(score.percent() / 100.0), each.count()));
			}
		}
	}

	private static PivotPlace place(List<String> key, int rows) {
		return new PivotPlace(key.subList(0, rows), key.subList(rows, key.size()));
	}
}
