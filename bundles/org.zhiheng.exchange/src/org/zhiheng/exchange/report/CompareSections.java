// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.chart.Funnel;
import org.zhiheng.chart.Kind;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.PreparedSubject;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.inference.BenjaminiHochberg;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Difference;
import org.zhiheng.statistics.inference.Heterogeneity;

/** This year beside the year before, and groups beside all together. */
final class CompareSections {

	private static final double FALSE_ALARMS = Funnel.FALSE_ALARMS;

	private final Desk desk;
	private final Charts charts;
	private final Locale locale;

	CompareSections(Desk desk, Charts charts) {
		this.desk = desk;
		this.charts = charts;
		this.locale = desk.labels().locale();
	}

	private record Pair(String name, Optional<Rate> before, Optional<Rate> now) {

		boolean told() {
			return before.isPresent() && now.isPresent() && before.get().denominator() > 0 && now.get().denominator() > 0;
		}

		double p() {
			return Heterogeneity.p(now.orElseThrow().counted(), before.orElseThrow().counted());
		}
	}

	void comparison() throws Failure {
		desk.heading(1, desk.text("section.comparison"), "comparison");
		int before = desk.year() - 1;
		if (!desk.figures().years().contains(before)) {
			desk.paragraph("comparison.none", desk.year(before));
			return;
		}
		desk.paragraph("comparison.intro", desk.year(before), desk.level());
		List<Pair> all = desk.figures().rates().stream()
			.map(rate -> new Pair(rate.name(locale), desk.figures().total(before, rate), desk.figures().total(desk.year(), rate))).toList();
		desk.parts().add(table(desk.text("sheet.compared"), desk.text("comparison.totals"), desk.text("column.rate"), all, List.of()));
		Groups groups = desk.figures().groups(desk.template().outliers());
		String name = desk.labels().dimension(groups.dimension());
		List<Pair> each = groups.codes(desk.year()).stream().map(code -> new Pair(desk.labels().code(groups.dimension(), code),
			groups.rate(before, code, RateDefinition.PASS), groups.rate(desk.year(), code, RateDefinition.PASS))).toList();
		desk.parts().add(table(desk.text("sheet.comparedBy", name), desk.text("comparison.groups", name), name, each,
			desk.notes(groups, before, desk.year())));
	}

	private Part.Table table(String sheet, String caption, String first, List<Pair> pairs, List<String> notes) {
		int before = desk.year() - 1;
		List<Part.Column> columns = List.of(new Part.Column(first, 22), new Part.Column(desk.text("column.countsOf", desk.year(before)), 15),
			new Part.Column(desk.year(before), 9), new Part.Column(desk.text("column.countsOf", desk.year(desk.year())), 15),
			new Part.Column(desk.year(desk.year()), 9), new Part.Column(desk.text("column.difference"), 10),
			new Part.Column(desk.text("column.interval", desk.level()), 17), new Part.Column(desk.text("column.verdict"), 13));
		double[] p = pairs.stream().filter(Pair::told).mapToDouble(Pair::p).toArray();
		double[] q = BenjaminiHochberg.adjust(p);
		List<List<Value>> rows = new ArrayList<>();
		int at = 0;
		for (Pair pair : pairs) {
			rows.add(row(pair, pair.told() ? q[at++] : 1));
		}
		return new Part.Table(sheet, caption, columns, rows, notes);
	}

	private List<Value> row(Pair pair, double q) {
		List<Value> row = new ArrayList<>(List.of(new Value.Words(pair.name())));
		for (Optional<Rate> rate : List.of(pair.before(), pair.now())) {
			row.add(rate.isEmpty() ? new Value.Withheld()
				: new Value.Ratio(rate.get().numerator(), rate.get().denominator()));
			row.add(Desk.share(rate));
		}
		if (!pair.told()) {
			row.addAll(List.of(new Value.Nothing(), new Value.Nothing(), new Value.Words(desk.text("verdict.NONE"))));
			return row;
		}
		Difference difference = difference(pair.now().orElseThrow(), pair.before().orElseThrow());
		row.add(new Value.Points(difference.value()));
		row.add(new Value.PointsRange(difference.interval().low(), difference.interval().high()));
		row.add(new Value.Words(desk.text("verdict." + verdict(difference, q))));
		return row;
	}

	private Difference difference(Rate now, Rate before) {
		return Difference.of(now.counted(), before.counted(), desk.template().confidence());
	}

	/** A change is called one only where its interval leaves 0 out and it stands after looking at all rows. */
	static String verdict(Difference difference, double q) {
		return difference.cannotTell() || q > FALSE_ALARMS ? "CANNOT_TELL" : difference.value() > 0 ? "ROSE" : "FELL";
	}

	/** The groups of the year beside all together. */
	Optional<Funnel> funnel() throws Failure {
		Groups groups = desk.figures().groups(desk.template().outliers());
		Optional<Rate> all = desk.figures().total(desk.year(), RateDefinition.PASS);
		if (all.isEmpty() || all.get().denominator() == 0) {
			return Optional.empty();
		}
		List<Mark> marks = new ArrayList<>();
		Map<String, List<Counted>> none = new LinkedHashMap<>();
		for (String code : groups.codes(desk.year())) {
			groups.rate(desk.year(), code, RateDefinition.PASS).filter(rate -> rate.denominator() > 0)
				.ifPresent(rate -> marks.add(new Mark(List.of(code), desk.labels().code(groups.dimension(), code), rate.counted())));
		}
		int withheld = groups.withheld(desk.year());
		List<String> notes = withheld == 0 ? List.of() : List.of(desk.text("note.withheld", withheld, Integer.toString(desk.template().threshold())));
		PreparedSubject subject = new PreparedSubject(locale,
			charts.titles(desk.text("outliers.chart", desk.year(desk.year()), desk.labels().title(Question.of(groups.dimension()))),
				RateDefinition.PASS,
				notes),
			RateDefinition.PASS, marks, new Mark(List.of(), desk.text("total"), all.get().counted()), List.of(), none, List.of());
		return Kind.FUNNEL.of(subject, OptionalDouble.of(all.get().value().orElse(0))) instanceof Funnel funnel ? Optional.of(funnel)
			: Optional.empty();
	}

	void outliers() throws Failure {
		desk.heading(1, desk.text("section.outliers"), "outliers");
		Groups groups = desk.figures().groups(desk.template().outliers());
		String name = desk.labels().dimension(groups.dimension());
		Optional<Funnel> funnel = funnel();
		if (funnel.isEmpty()) {
			desk.paragraph("rates.nobody");
			return;
		}
		desk.paragraph("outliers.intro", name, funnel.get().groups().size());
		desk.parts().add(new Part.Chart(funnel.get()));
		List<Funnel.Group> found = funnel.get().groups().stream().filter(each -> each.standing() != Funnel.Standing.ORDINARY).toList();
		if (found.isEmpty()) {
			desk.paragraph("outliers.none");
			return;
		}
		List<Part.Column> columns = List.of(new Part.Column(name, 24), new Part.Column(RateDefinition.PASS.denominatorName(locale), 10),
			new Part.Column(RateDefinition.PASS.numeratorName(locale), 10), new Part.Column(RateDefinition.PASS.name(locale), 10),
			new Part.Column(desk.text("column.interval", desk.level()), 15), new Part.Column(desk.text("column.q"), 10),
			new Part.Column(desk.text("column.standing"), 30));
		List<List<Value>> rows = found.stream().map(this::row).toList();
		desk.parts().add(new Part.Table(desk.text("sheet.outliers"), desk.text("outliers.caption", desk.year(desk.year())), columns, rows,
			desk.notes(groups, desk.year())));
		desk.parts().add(new Part.Item(desk.text("outliers.means")));
		desk.parts().add(new Part.Item(desk.text("outliers.meansNot")));
	}

	private List<Value> row(Funnel.Group group) {
		Optional<Rate> rate = Optional.of(new Rate(RateDefinition.PASS, group.mark().counted().passed(), group.mark().counted().total()));
		boolean above = group.figures().z().value().orElse(0.0) > 0;
		return List.of(new Value.Words(group.mark().label()), Desk.count(rate, false), Desk.count(rate, true), Desk.share(rate), desk.range(rate),
			new Value.Number(group.figures().q().value().orElse(1.0), 3),
			new Value.Words(desk.text("standing." + group.standing() + (above ? ".above" : ".below"))));
	}
}
