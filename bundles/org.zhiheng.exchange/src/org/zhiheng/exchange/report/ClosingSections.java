// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Step;

/** Definitions, methods, sources, and what is missing. */
final class ClosingSections {

	private final Desk desk;
	private final Locale locale;

	ClosingSections(Desk desk) {
		this.desk = desk;
		this.locale = desk.labels().locale();
	}

	private void item(String key, Object... arguments) {
		desk.parts().add(new Part.Item(desk.text(key, arguments)));
	}

	void definitions() {
		desk.heading(1, desk.text("section.definitions"), "definitions");
		for (RateDefinition rate : List.of(RateDefinition.ACCEPTANCE, RateDefinition.PASS, RateDefinition.YIELD, RateDefinition.NET)) {
			desk.parts().add(new Part.Item(rate.sentence(locale)));
		}
		for (Step step : Step.values()) {
			if (desk.phrases().has("definition." + step)) {
				item("definition." + step);
			}
		}
		item("definition.routes");
		item("definition.numerator");
	}

	void methods() {
		desk.heading(1, desk.text("section.methods"), "methods");
		for (String key : List.of("wilson", "newcombe", "funnel", "screen", "trend")) {
			item("method." + key, desk.level());
		}
		if (desk.figures().rule().isPresent()) {
			item("method.withheld", Integer.toString(desk.template().threshold()));
		}
	}

	void sources(PolicyBase policies, Map<String, String> provenance) {
		desk.heading(1, desk.text("section.sources"), "sources");
		List<List<Value>> origin = new ArrayList<>();
		provenance.forEach((name, value) -> origin.add(List.of(new Value.Words(name), new Value.Words(value))));
		desk.parts().add(new Part.Table(desk.text("sheet.origin"), desk.text("sources.origin"), List.of(new Part.Column(desk.text("column.what"), 30),
			new Part.Column(desk.text("column.value"), 70)), origin, List.of()));
		List<List<Value>> rows = new ArrayList<>();
		for (Document document : policies.documents()) {
			boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
			@Nullable
			String translated = english ? document.getTitleEn() : null;
			@Nullable
			String number = document.getNumber();
			rows.add(List.of(new Value.Words(document.getId()), new Value.Words(translated == null ? document.getTitle() : translated),
				new Value.Words(number == null ? "" : number), new Value.Words(policies.version(document.getId())),
				new Value.Words(policies.file(document.getId()).digest().substring(0, 12)), new Value.Words(clauses(document))));
		}
		desk.parts().add(new Part.Table(desk.text("sheet.notices"), desk.text("sources.notices"), List.of(new Part.Column(desk.text("column.id"), 9),
			new Part.Column(desk.text("column.notice"), 40), new Part.Column(desk.text("column.number"), 20),
			new Part.Column(desk.text("column.version"),
				8),
			new Part.Column(desk.text("column.digest"), 14), new Part.Column(desk.text("column.clauses"), 12)), rows,
			List.of(desk.text(
				"sources.clauses"))));
		for (CalendarLayer layer : policies.calendarLayers()) {
			boolean known = layer.getYears().stream().anyMatch(each -> each.getYear() == desk.year());
			@Nullable
			String english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? layer.getNameEn() : null;
			item(known ? "sources.calendar" : "sources.noCalendar", english == null ? layer.getName() : english, desk.year(desk.year()));
		}
	}

	/** The clauses on the pass rate, which the rates of a report are measured by. */
	private static String clauses(Document document) {
		List<String> ids = document.getNorms().stream().filter(PassRateRule.class::isInstance).flatMap(norm -> norm.getClauses().stream())
			.map(clause -> clause.getId()).distinct().sorted().limit(4).toList();
		return String.join(" ", ids);
	}

	void missing(List<String> scenarios) {
		desk.heading(1, desk.text("section.missing"), "missing");
		if (!desk.figures().population().holdsRevocations()) {
			item("missing.revocations");
		}
		List<Integer> gaps = new ArrayList<>(desk.figures().span());
		gaps.removeAll(desk.figures().years());
		if (!gaps.isEmpty()) {
			item("missing.years", String.join(desk.text("list.comma"), gaps.stream().map(desk::year).toList()));
		}
		if (desk.figures().years().size() < 5) {
			item("missing.few", desk.figures().years().size());
		}
		item("missing.self");
		scenarios.forEach(each -> item("missing.scenario", each));
		item("missing.mix");
	}
}
