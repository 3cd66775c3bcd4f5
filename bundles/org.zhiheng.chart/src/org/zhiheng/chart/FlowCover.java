// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;

/**
 * Withholds of a flow what would give few people away: a step whose share of all filed is itself too small or too near to all of them, and one that
 * differs from a step already shown by fewer people than the threshold, for the difference would tell of them.
 */
final class FlowCover {

	private final Population population;
	private final Question question;
	private final Rule rule;

	FlowCover(Population population, Question question, Rule rule) {
		this.population = population;
		this.question = question;
		this.rule = rule;
	}

	/** The stages of these steps, the first being all filed; stages behind them, such as revocations, are left out. */
	List<Flow.Stage> cover(List<Flow.Stage> stages, List<Step> steps) throws Failure {
		List<Flow.Stage> covered = new ArrayList<>();
		List<Long> shown = new ArrayList<>();
		for (int i = 0; i < Math.min(stages.size(), steps.size()); i++) {
			Flow.Stage stage = stages.get(i);
			long reached = stage.mark().counted().passed();
			boolean safe = i == 0 ? reached >= rule.threshold() : rate(steps.get(i), Step.FILED).isPresent();
			boolean apart = shown.stream().allMatch(other -> other == reached || Math.abs(other - reached) >= rule.threshold());
			boolean before = i > 0 && safe && apart && !covered.get(i - 1).mark().withheld() && rate(steps.get(i), steps.get(i - 1)).isPresent();
			covered.add(new Flow.Stage(safe && apart ? stage.mark() : withheld(stage.mark()),
				before || i == 0 ? stage.before() : withheld(stage.before()), -1));
			if (safe && apart) {
				shown.add(reached);
			}
		}
		return covered;
	}

	private Optional<Rate> rate(Step numerator, Step denominator) throws Failure {
		return Published.of(population, question.rate(new RateDefinition(numerator, denominator)), rule).total();
	}

	private static Mark withheld(Mark mark) {
		return new Mark(mark.key(), mark.label(), new Counted(0, 0), true);
	}
}
