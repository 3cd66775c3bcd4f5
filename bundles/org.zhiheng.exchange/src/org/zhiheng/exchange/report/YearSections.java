// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.zhiheng.chart.Kind;
import org.zhiheng.chart.Line;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.PreparedSubject;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.change.MannKendall;
import org.zhiheng.statistics.inference.Counted;

/** The years held: rates of all together, and a heat map of groups by years. */
final class YearSections {

	private final Desk desk;
	private final Charts charts;
	private final Locale locale;

	YearSections(Desk desk, Charts charts) {
		this.desk = desk;
		this.charts = charts;
		this.locale = desk.labels().locale();
	}

	void trend() {
		desk.heading(1, desk.text("section.trend"), "trend");
		List<RateDefinition> rates = desk.figures().rates();
		List<Part.Column> columns = new ArrayList<>(List.of(new Part.Column(desk.labels().dimension(Dimension.YEAR), 10)));
		for (RateDefinition rate : rates) {
			columns.add(new Part.Column(desk.text("column.counts", rate.numeratorName(locale), rate.denominatorName(locale)), 16));
			columns.add(new Part.Column(rate.name(locale), 10));
		}
		columns.add(2 + 1, new Part.Column(desk.text("column.interval", desk.level()), 14));
		List<List<Value>> rows = new ArrayList<>();
		for (int year : desk.figures().span()) {
			List<Value> row = new ArrayList<>(List.of(new Value.Words(desk.year(year))));
			for (RateDefinition definition : rates) {
				Optional<Rate> rate = desk.figures().total(year, definition);
				row.add(rate.isEmpty() ? new Value.Withheld() : new Value.Ratio(rate.get().numerator(), rate.get().denominator()));
				row.add(Desk.share(rate));
				if (definition.equals(RateDefinition.PASS)) {
					row.add(desk.range(rate));
				}
			}
			rows.add(row);
		}
		desk.parts().add(new Part.Table(desk.text("sheet.trend"), desk.text("trend.caption"), columns, rows, List.of()));
		desk.parts().add(new Part.Chart(lines()));
		verdict();
	}

	private Counted total(int year) {
		return desk.figures().total(year, RateDefinition.PASS).map(Rate::counted).orElse(new Counted(0, 0));
	}

	private Picture lines() {
		List<Mark> marks = desk.figures().span().stream().map(year -> new Mark(List.of(), desk.text("total"), total(year))).toList();
		String title = desk.labels().title(Question.of(Dimension.YEAR));
		long n = marks.stream().mapToLong(mark -> mark.counted().total()).sum();
		return new Picture.Lines(charts.heading(title, RateDefinition.PASS, n, desk.text("trend.bands"), List.of()), desk.figures().span(),
			List.of(new Line(desk.text("total"), Line.Role.HIGHLIGHTED, marks)));
	}

	/** What the years say; with few of them that nothing can be told. */
	private void verdict() {
		double[] series = desk.figures().years().stream().map(this::total).filter(each -> each.total() > 0).mapToDouble(Counted::rate).toArray();
		Optional<MannKendall> test = MannKendall.of(series).value();
		if (test.isEmpty()) {
			boolean alike = series.length > 1 && DoubleStream.of(series).distinct().count() == 1;
			desk.paragraph(alike ? "trend.alike" : "trend.few", series.length);
			return;
		}
		desk.paragraph("trend." + test.get().verdict(), series.length, Percent.p(test.get().p()), Percent.plain(test.get().smallestP(), 3));
	}

	void heat() throws Failure {
		Groups groups = desk.figures().groups(desk.template().outliers());
		String name = desk.labels().dimension(groups.dimension());
		desk.heading(1, desk.text("section.heat"), "heat");
		desk.paragraph("heat.intro", name);
		List<Integer> years = desk.figures().span();
		Map<String, List<Counted>> cells = new LinkedHashMap<>();
		List<Mark> rows = new ArrayList<>();
		int withheld = 0;
		for (String code : groups.codes()) {
			List<Counted> row = years.stream().map(year -> groups.rate(year, code, RateDefinition.PASS).map(Rate::counted).orElse(new Counted(0, 0)))
				.toList();
			withheld += (int) years.stream().filter(year -> groups.withheld(year, code)).count();
			boolean whole = years.stream().noneMatch(year -> groups.withheld(year, code));
			cells.put(code, row);
			rows.add(new Mark(List.of(code), desk.labels().code(groups.dimension(), code), whole ? sum(row) : new Counted(0, 0)));
		}
		List<Counted> totals = years.stream().map(this::total).toList();
		List<String> notes = withheld == 0 ? List.of() : List.of(desk.text("note.hatched", withheld, Integer.toString(desk.template().threshold())));
		String title = desk.labels().title(Question.of(groups.dimension(), Dimension.YEAR));
		PreparedSubject subject = new PreparedSubject(locale, charts.titles(title, RateDefinition.PASS, notes), RateDefinition.PASS, rows,
			new Mark(List.of(), desk.text("total"), sum(totals)), years, cells, totals);
		desk.parts().add(new Part.Chart(Kind.HEAT.of(subject, java.util.OptionalDouble.empty())));
		desk.parts().add(table(groups, years, name));
	}

	private static Counted sum(List<Counted> all) {
		return all.stream().reduce(new Counted(0, 0), Counted::plus);
	}

	private Part.Table table(Groups groups, List<Integer> years, String name) {
		List<Part.Column> columns = new ArrayList<>(List.of(new Part.Column(name, 24)));
		years.forEach(year -> columns.add(new Part.Column(desk.year(year), 14)));
		List<List<Value>> rows = new ArrayList<>();
		for (String code : groups.codes()) {
			List<Value> row = new ArrayList<>(List.of(new Value.Words(desk.labels().code(groups.dimension(), code))));
			years.forEach(
				year -> row.add(groups.codes(year).contains(code) ? Desk.share(groups.rate(year, code, RateDefinition.PASS)) : new Value.Nothing()));
			rows.add(row);
		}
		List<Value> last = new ArrayList<>(List.of(new Value.Words(desk.text("total"))));
		years.forEach(year -> last.add(Desk.share(desk.figures().total(year, RateDefinition.PASS))));
		rows.add(last);
		List<String> notes = new ArrayList<>(desk.notes(groups, years.stream().mapToInt(Integer::intValue).toArray()));
		return new Part.Table(desk.text("sheet.heat"), desk.text("heat.caption", name), columns, rows, notes);
	}
}
