// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Funnel.FunnelCell;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;

/**
 * Lays the steps of a population out as a flow.
 */
public final class FlowMaker {

	/** The steps in the order in which they are laid out; revocations, which are no step, come after them. */
	public static final List<Step> STEPS = List.of(Step.FILED, Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.REVIEWED, Step.PASSED,
		Step.CONFIRMED);

	private final Labels labels;
	private final Phrases phrases;

	/** @param labels names in the reader's language */
	public FlowMaker(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(FlowMaker.class, labels.locale());
	}

	/**
	 * Makes the picture.
	 *
	 * @param population the applications
	 * @param question of whom; what it is broken down by and its rate play no part
	 * @return the picture
	 * @throws Failure as {@link Population#funnel}
	 */
	public Flow make(Population population, Question question) throws Failure {
		return make(population, question, Optional.empty());
	}

	/**
	 * Makes the picture for a role.
	 *
	 * @param population the applications
	 * @param question of whom
	 * @param rule what is too small to be shown; empty where everything may be
	 * @return the picture; with a rule, who ended at a step is not told, and steps that differ by few people are withheld
	 * @throws Failure as {@link Population#funnel}, ZH-4024 where the table is too large to be protected
	 */
	public Flow make(Population population, Question question, Optional<Rule> rule) throws Failure {
		Question all = question.groupedBy().rate(RateDefinition.ACCEPTANCE);
		List<FunnelCell> cells = population.funnel(all).cells();
		List<Flow.Stage> stages = new ArrayList<>();
		Optional<Long> revoked = cells.isEmpty() ? Optional.empty() : cells.get(0).revoked();
		for (Step step : cells.isEmpty() ? List.<Step>of() : STEPS) {
			stages.add(stage(cells.get(0), step));
		}
		revoked.ifPresent(count -> stages.add(revoked(cells.get(0), count)));
		List<String> columns = List.of(phrases.text("Flow.count"), phrases.text("Flow.share"), phrases.text("Flow.before"), phrases.text(
			"Flow.ended"));
		if (rule.isPresent()) {
			List<Flow.Stage> shown = new FlowCover(population, all, rule.get()).cover(stages, STEPS);
			return new Flow(heading(Published.breakdown(population, all, rule.get()), shown, population.holdsRevocations(), 0), columns, shown);
		}
		long open = population.holdsRevocations() ? population.ask(all.rate(RateDefinition.NET)).undetermined() : 0;
		return new Flow(heading(population.ask(all), stages, population.holdsRevocations(), open), columns, stages);
	}

	private Flow.Stage stage(FunnelCell cell, Step step) {
		long filed = cell.reached().getOrDefault(Step.FILED, 0L);
		long reached = cell.reached().getOrDefault(step, 0L);
		String name = name(step);
		Mark mark = new Mark(List.of(), name, new Counted(reached, filed));
		boolean first = step == Step.FILED;
		Counted before = first ? new Counted(0, 0) : cell.rate(new RateDefinition(step, STEPS.get(STEPS.indexOf(step) - 1))).counted();
		return new Flow.Stage(mark, new Mark(List.of(), name, before), step == Step.CONFIRMED ? 0 : cell.ended(step));
	}

	private Flow.Stage revoked(FunnelCell cell, long count) {
		String name = phrases.text("Flow.revoked");
		Mark mark = new Mark(List.of(), name, new Counted(count, cell.reached().getOrDefault(Step.FILED, 0L)));
		Mark before = new Mark(List.of(), name, new Counted(count, cell.reached().getOrDefault(Step.CONFIRMED, 0L)));
		return new Flow.Stage(mark, before, count);
	}

	/** The name of a step, as in the definition of a rate. */
	private String name(Step step) {
		return step == Step.FILED ? RateDefinition.ACCEPTANCE.denominatorName(labels.locale())
			: new RateDefinition(step, Step.FILED).numeratorName(labels.locale());
	}

	private Heading heading(Breakdown breakdown, List<Flow.Stage> stages, boolean revocations, long open) {
		List<String> notes = new ArrayList<>();
		boolean told = stages.stream().noneMatch(stage -> stage.ended() < 0);
		notes.add(phrases.text("Flow.literal"));
		if (!told) {
			notes.add(phrases.text("Flow.withheld", Reading.FEW));
		}
		if (open > 0) {
			notes.add(phrases.text("Flow.undetermined", open));
		}
		if (!revocations) {
			notes.add(phrases.text("Flow.noRevocations"));
		}
		String method = phrases.text(told ? "Flow.method" : "Flow.method.reached");
		Words words = new Words("", false, false, List.of(), method, stages.isEmpty() ? List.of() : notes);
		Heading plain = new Headings(labels).kind(breakdown, phrases.text("Flow.title"), words);
		return new Heading(plain.title(), phrases.text("Flow.definition", Headings.filters(plain, labels)), plain.notes(),
			footer(plain, stages, method), plain.demo());
	}

	/** Its n is who filed, which may be shown also where the rate of acceptance may not. */
	private List<String> footer(Heading plain, List<Flow.Stage> stages, String method) {
		List<String> footer = new ArrayList<>(plain.footer());
		if (!stages.isEmpty() && !stages.get(0).mark().withheld()) {
			footer.set(0, phrases.text("Footer.n", stages.get(0).mark().counted().passed(), name(Step.FILED)) + phrases.text("Footer.separator")
				+ method);
		}
		return footer;
	}
}
