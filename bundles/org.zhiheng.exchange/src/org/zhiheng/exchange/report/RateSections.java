// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;

/** The rates of the year by dimensions, with numerators and denominators. */
final class RateSections {

	private final Desk desk;
	private final Locale locale;

	RateSections(Desk desk) {
		this.desk = desk;
		this.locale = desk.labels().locale();
	}

	void write() throws Failure {
		desk.heading(1, desk.text("section.rates"), "rates");
		desk.paragraph("rates.intro", desk.level());
		for (Dimension dimension : desk.template().dimensions()) {
			Groups groups = desk.figures().groups(dimension);
			desk.heading(2, desk.text("rates.by", desk.labels().dimension(dimension)), "rates" + dimension.ordinal());
			if (groups.codes(desk.year()).isEmpty()) {
				desk.paragraph("rates.nobody");
			} else {
				desk.parts().add(table(groups));
			}
		}
	}

	private Part.Table table(Groups groups) {
		List<RateDefinition> rates = groups.rates(desk.year());
		List<List<Value>> rows = new ArrayList<>();
		for (String code : groups.codes(desk.year())) {
			rows.add(row(desk.labels().code(groups.dimension(), code), rates, rate -> groups.rate(desk.year(), code, rate)));
		}
		boolean routes = groups.dimension() == Dimension.ROUTE;
		if (!routes) {
			rows.add(row(desk.text("total"), rates, rate -> desk.figures().total(desk.year(), rate)));
		}
		List<String> notes = desk.notes(groups, desk.year());
		notes.addAll(desk.left(groups));
		if (routes) {
			notes.add(desk.text("note.routes"));
		}
		String name = desk.labels().dimension(groups.dimension());
		return new Part.Table(name, desk.text("rates.caption", name, desk.year(desk.year())), columns(name, rates), rows, notes);
	}

	/** Counts stand once: 申报 serves two rates. */
	private List<Part.Column> columns(String name, List<RateDefinition> rates) {
		List<Part.Column> columns = new ArrayList<>(List.of(new Part.Column(name, 24)));
		if (rates.contains(RateDefinition.ACCEPTANCE) || rates.contains(RateDefinition.YIELD)) {
			columns.add(new Part.Column(RateDefinition.ACCEPTANCE.denominatorName(locale), 10));
		}
		for (RateDefinition rate : ordered(rates)) {
			if (rate.equals(RateDefinition.PASS)) {
				columns.add(new Part.Column(rate.denominatorName(locale), 10));
			}
			columns.add(new Part.Column(rate.numeratorName(locale), 10));
			columns.add(new Part.Column(rate.name(locale), 10));
			if (rate.equals(RateDefinition.PASS)) {
				columns.add(new Part.Column(desk.text("column.interval", desk.level()), 14));
			}
		}
		return columns;
	}

	private static List<RateDefinition> ordered(List<RateDefinition> rates) {
		return List.of(RateDefinition.ACCEPTANCE, RateDefinition.PASS, RateDefinition.YIELD, RateDefinition.NET).stream().filter(rates::contains)
			.toList();
	}

	private List<Value> row(String name, List<RateDefinition> rates, Function<RateDefinition, Optional<Rate>> counts) {
		List<Value> row = new ArrayList<>(List.of(new Value.Words(name)));
		if (rates.contains(RateDefinition.ACCEPTANCE) || rates.contains(RateDefinition.YIELD)) {
			RateDefinition filed = rates.contains(RateDefinition.ACCEPTANCE) ? RateDefinition.ACCEPTANCE : RateDefinition.YIELD;
			row.add(Desk.count(counts.apply(filed), false));
		}
		for (RateDefinition definition : ordered(rates)) {
			Optional<Rate> rate = counts.apply(definition);
			if (definition.equals(RateDefinition.PASS)) {
				row.add(Desk.count(rate, false));
			}
			row.add(Desk.count(rate, true));
			row.add(Desk.share(rate));
			if (definition.equals(RateDefinition.PASS)) {
				row.add(desk.range(rate));
			}
		}
		return row;
	}
}
