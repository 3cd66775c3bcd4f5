// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.Optional;

import org.zhiheng.chart.Funnel;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.inference.Difference;
import org.zhiheng.statistics.inference.Heterogeneity;

/** What the year was like, in sentences that claim no more than the numbers bear. */
final class Summary {

	private final Desk desk;

	Summary(Desk desk) {
		this.desk = desk;
	}

	void write(CompareSections compare) throws Failure {
		desk.heading(1, desk.text("section.summary"), "summary");
		Optional<Rate> pass = desk.figures().total(desk.year(), RateDefinition.PASS);
		if (pass.isEmpty()) {
			desk.paragraph("summary.withheld", desk.year(desk.year()));
			return;
		}
		if (pass.get().denominator() == 0) {
			desk.paragraph("summary.nobody", desk.year(desk.year()));
			return;
		}
		Optional<Rate> accepted = desk.figures().total(desk.year(), RateDefinition.ACCEPTANCE);
		accepted.ifPresent(rate -> desk.paragraph("summary.filed", desk.year(desk.year()), rate.denominator(), rate.numerator(), desk.told(rate)));
		desk.paragraph("summary.pass", pass.get().denominator(), pass.get().numerator(), desk.told(pass.get()));
		desk.figures().total(desk.year(), RateDefinition.YIELD).ifPresent(rate -> desk.paragraph("summary.yield", desk.told(rate)));
		change(pass.get());
		Optional<Funnel> funnel = compare.funnel();
		if (funnel.isPresent()) {
			long found = funnel.get().groups().stream().filter(each -> each.standing() != Funnel.Standing.ORDINARY).count();
			String name = desk.labels().dimension(desk.template().outliers());
			desk.paragraph(found == 0 ? "summary.noOutliers" : "summary.outliers", name, funnel.get().groups().size(), found);
		}
	}

	private void change(Rate pass) {
		Optional<Rate> before = desk.figures().total(desk.year() - 1, RateDefinition.PASS).filter(rate -> rate.denominator() > 0);
		if (before.isEmpty()) {
			desk.paragraph("summary.noBefore", desk.year(desk.year() - 1));
			return;
		}
		Difference difference = Difference.of(pass.counted(), before.get().counted(), desk.template().confidence());
		double p = Heterogeneity.p(pass.counted(), before.get().counted());
		desk.paragraph("summary." + CompareSections.verdict(difference, p), desk.year(desk.year() - 1), Percent.of(before.get().value().orElse(0)),
			new Value.Points(difference.value()).shown(), desk.level(),
			new Value.PointsRange(difference.interval().low(), difference.interval().high()).shown());
	}
}
