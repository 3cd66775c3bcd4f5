// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.zhiheng.chart.Flow;
import org.zhiheng.chart.FlowMaker;
import org.zhiheng.chart.ScoreBars;
import org.zhiheng.chart.ScoresMaker;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Funnel.FunnelCell;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.inference.Counted;

/** The steps that the year's applications passed, their scores, and the fees they paid. */
final class StepSections {

	private static final List<Step> STEPS = List.of(Step.FILED, Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.REVIEWED, Step.PASSED,
		Step.CONFIRMED);

	private final Desk desk;

	StepSections(Desk desk) {
		this.desk = desk;
	}

	private Question question() {
		return Question.of().where(Dimension.YEAR, Set.of(Integer.toString(desk.year())));
	}

	private long threshold() {
		return desk.figures().rule().isPresent() ? desk.template().threshold() : 0;
	}

	/** Steps whose number would tell, beside another one shown, of fewer people than the threshold are left out. */
	void funnel() throws Failure {
		desk.heading(1, desk.text("section.funnel"), "funnel");
		desk.paragraph("funnel.intro");
		Optional<FunnelCell> cell = desk.figures().steps(desk.year());
		Set<Step> shown = desk.figures().told(desk.year(), STEPS, cell.map(FunnelCell::reached).orElse(Map.of()));
		long filed = reached(cell, Step.FILED);
		List<List<Value>> rows = new ArrayList<>();
		for (Step step : STEPS) {
			boolean told = shown.contains(step);
			long count = reached(cell, step);
			rows.add(List.of(new Value.Words(name(step)), told ? new Value.Count(count) : new Value.Withheld(),
				!told ? new Value.Withheld() : filed == 0 ? new Value.Nothing() : new Value.Share((double) count / filed)));
		}
		List<String> notes = shown.size() == STEPS.size() ? List.of()
			: List.of(desk.text("funnel.withheld", Integer.toString(desk.template().threshold())));
		desk.parts().add(new Part.Table(desk.text("sheet.funnel"), desk.text("funnel.caption", desk.year(desk.year())), List.of(
			new Part.Column(desk.text("column.step"), 40), new Part.Column(desk.text("column.applications"), 30),
			new Part.Column(desk.text("column.ofFiled"),
				30)),
			rows, notes));
		Flow flow = new FlowMaker(desk.labels()).make(desk.figures().population(), question());
		if (shown.size() == STEPS.size() && flow.stages().stream().allMatch(this::large)) {
			desk.parts().add(new Part.Chart(flow));
		}
	}

	/** Whether a picture of the steps tells of nobody few: neither those who ended at a step nor those who went on past it. */
	private boolean large(Flow.Stage stage) {
		Counted before = stage.before().counted();
		return java.util.stream.LongStream.of(stage.ended(), before.passed(), before.total() - before.passed())
			.allMatch(count -> count == 0 || count >= threshold());
	}

	private static long reached(Optional<FunnelCell> cell, Step step) {
		return cell.map(each -> each.reached().getOrDefault(step, 0L)).orElse(0L);
	}

	private String name(Step step) {
		return step == Step.FILED ? RateDefinition.ACCEPTANCE.denominatorName(desk.labels().locale())
			: new RateDefinition(step, Step.FILED).numeratorName(desk.labels().locale());
	}

	void scores() throws Failure {
		desk.heading(1, desk.text("section.scores"), "scores");
		Question question = desk.template().level().map(level -> question().where(Dimension.LEVEL, Set.of(level))).orElse(question());
		OptionalDouble cap = desk.template().cap();
		ScoreBars bars = new ScoresMaker(desk.labels()).make(desk.figures().population(), question, cap, desk.figures().rule());
		String level = desk.template().level().map(each -> desk.labels().code(Dimension.LEVEL, each)).orElse(desk.text("scores.all"));
		boolean hidden = desk.figures().rule().isPresent() && desk.template().level().isPresent()
			&& desk.figures().groups(Dimension.LEVEL).withheld(desk.year(), desk.template().level().get());
		if (bars.empty() && threshold() == 0) {
			desk.paragraph("scores.none", level);
		} else if (hidden || bars.empty() || !tells(bars)) {
			desk.paragraph("scores.withheld", level);
		} else {
			desk.paragraph(cap.isPresent() && threshold() == 0 ? "scores.capped" : "scores.intro", level, new Value.Share(cap.orElse(0)).shown());
			desk.parts().add(new Part.Chart(bars));
		}
	}

	/** Whether the number of those with scores may stand beside those of the level, or of all. */
	private boolean tells(ScoreBars bars) throws Failure {
		long scored = bars.bins().stream().mapToLong(bin -> bin.mark().counted().passed()).sum();
		Optional<String> level = desk.template().level();
		return level.isPresent() ? desk.figures().tells(desk.year(), desk.figures().groups(Dimension.LEVEL), level.get(), scored)
			: desk.figures().tells(desk.year(), scored);
	}

	void fees(Map<String, Fees.Sum> sums) {
		desk.heading(1, desk.text("section.fees"), "fees");
		Fees.Sum all = sums.values().stream().reduce(Fees.Sum.NONE, Fees.Sum::plus);
		if (all.paid() == 0) {
			desk.paragraph("fees.none");
			return;
		}
		if (all.paid() < threshold() || !desk.figures().tells(desk.year(), all.paid())) {
			desk.paragraph("fees.withheld");
			return;
		}
		boolean whole = desk.figures().rule().isEmpty();
		List<List<Value>> rows = new ArrayList<>();
		if (whole) {
			sums.forEach((level, sum) -> rows.add(row(desk.labels().code(Dimension.LEVEL, level), sum)));
		}
		rows.add(row(desk.text("total"), whole ? all : all.rounded(threshold())));
		List<String> notes = new ArrayList<>();
		notes.add(desk.text("fees.note"));
		if (!whole) {
			notes.add(desk.text("fees.levels"));
			notes.add(desk.text("fees.rounded", new Value.Count(all.unit(threshold()).longValueExact()).shown()));
		}
		if (whole && all.without() > 0) {
			notes.add(desk.text("fees.without", all.without()));
		}
		desk.parts().add(new Part.Table(desk.text("sheet.fees"), desk.text("fees.caption", desk.year(desk.year())), List.of(
			new Part.Column(desk.labels().dimension(Dimension.LEVEL), 40), new Part.Column(desk.text("column.payers"), 30),
			new Part.Column(desk.text("column.yuan"), 30)), rows, notes));
	}

	private static List<Value> row(String name, Fees.Sum sum) {
		return List.of(new Value.Words(name), new Value.Count(sum.paid()), new Value.Yuan(sum.amount()));
	}
}
