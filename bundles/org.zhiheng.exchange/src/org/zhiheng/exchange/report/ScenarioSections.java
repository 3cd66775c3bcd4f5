// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.disclosure.Beside;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.PeopleOfYear;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIf;
import org.zhiheng.statistics.whatif.WhatIfLine;
import org.zhiheng.statistics.whatif.WhatIfResult;
import org.zhiheng.statistics.whatif.WhatIfWords;

/**
 * What the scenarios that the template names would have done to the people of the year.
 *
 * <p>Where anybody may read the report, the answer is the one for readers without small cells, and its table by prefecture is left out: it counts all
 * routes, and beside the rates of the route of review it would tell the few of the others.
 */
final class ScenarioSections {

	/** The sections that print how many of the route of review filed, were accepted or passed. */
	private static final List<Section> NUMBERS = List.of(Section.SUMMARY, Section.FUNNEL, Section.RATES, Section.TREND, Section.COMPARISON,
		Section.HEAT, Section.OUTLIERS);

	private final Desk desk;
	private final ScenarioFolder folder;
	private final WhatIfWords words;

	ScenarioSections(Desk desk, ScenarioFolder folder) {
		this.desk = desk;
		this.folder = folder;
		this.words = new WhatIfWords(desk.labels());
	}

	/** The named scenarios that the workspace does not hold. */
	List<String> missing() throws Failure {
		List<String> missing = new ArrayList<>(desk.template().scenarios());
		missing.removeAll(folder.names());
		return missing;
	}

	/**
	 * Writes the section, unless the template names no scenario that there is.
	 *
	 * @param registry whose people
	 * @param policies what is in force
	 * @throws Failure ZH-5071 where a file is no scenario, ZH-4060 to ZH-4067 where the policies do not have what it changes
	 */
	void write(Registry registry, PolicyBase policies) throws Failure {
		List<String> names = new ArrayList<>(desk.template().scenarios());
		names.removeAll(missing());
		if (names.isEmpty()) {
			return;
		}
		desk.heading(1, desk.text("section.scenario"), "scenario");
		if (open() && desk.template().threshold() > Rule.USUAL.threshold()) {
			desk.paragraph("scenario.withheld", String.join(desk.text("list.comma"), names),
				Integer.toString(Rule.USUAL.threshold()), Integer.toString(desk.template().threshold()));
			return;
		}
		desk.paragraph("scenario.intro", desk.year(desk.year()));
		Parameters parameters = new Parameters(policies);
		Map<String, WhatIf> prepared = new TreeMap<>();
		for (String name : names) {
			ScenarioFile file = folder.read(name);
			Scenario scenario = Scenario.of(name, desk.year(), file.document(), parameters, file.changes());
			String asked = String.valueOf(file.document());
			if (!prepared.containsKey(asked)) {
				prepared.put(asked, new WhatIf(
					PeopleOfYear.read(registry, new PolicyRegions(policies), policies, file.document(), desk.year(), Progress.NONE)));
			}
			WhatIf people = prepared.get(asked);
			if (people != null) {
				one(file, people.of(scenario), desk.template().scenarios().indexOf(name) + 1);
			}
		}
	}

	private void one(ScenarioFile file, WhatIfResult answer, int number) throws Failure {
		Published result = Published.of(answer, open());
		desk.heading(2, words.title(result.scenario()), "scenario" + number);
		if (open() && !apart(answer.total())) {
			desk.paragraph("scenario.routes");
			return;
		}
		desk.parts().add(new Part.Paragraph(words.sentence(result)));
		result.scenario().changes().forEach(change -> desk.parts().add(new Part.Item(words.change(change))));
		List<String> notes = new ArrayList<>(words.notes(result.scenario()));
		if (file.year() != desk.year()) {
			notes.add(0, desk.text("scenario.year", desk.year(file.year()), desk.year(desk.year())));
		}
		if (open()) {
			notes.forEach(note -> desk.parts().add(new Part.Item(note)));
			desk.parts().add(new Part.Paragraph(words.withheld(result)));
			desk.paragraph("scenario.regions");
		} else {
			List<List<Value>> rows = new ArrayList<>();
			answer.regions().forEach(line -> rows.add(row(words.region(line), line)));
			rows.add(row(desk.text("total"), answer.total()));
			desk.parts().add(new Part.Table(desk.text("sheet.scenario", Integer.toString(number)),
				desk.text("scenario.caption", result.scenario().name()), columns(), rows, notes));
		}
		if (result.total().change() && result.stages().stream().allMatch(each -> each.step().isPresent()) && !result.stages().isEmpty()) {
			desk.parts().add(new Part.Chart(new WaterfallMaker(words).make(result)));
		}
	}

	/** Whether anybody may read the report. */
	private boolean open() {
		return desk.figures().rule().isPresent();
	}

	/**
	 * Whether a total over all routes may stand beside the numbers of the routes: what is left of it without those that are shown must not be few people.
	 */
	private boolean apart(WhatIfLine total) throws Failure {
		if (NUMBERS.stream().noneMatch(desk.template()::wants)) {
			return true;
		}
		Rule rule = desk.figures().rule().orElse(Rule.USUAL);
		long[] rest = { total.applications(), total.accepted(), total.passed() };
		Groups routes = desk.figures().groups(Dimension.ROUTE);
		for (String route : routes.codes(desk.year())) {
			long[] own = counts(routes, route);
			boolean review = Question.REVIEW.equals(route);
			for (int i = 0; i < rest.length; i++) {
				rest[i] -= review || !routes.withheld(desk.year(), route) ? own[i] : 0;
			}
			if (review && !new Beside(rule).tell(rest)) {
				return false;
			}
		}
		return new Beside(rule).tell(rest);
	}

	private long[] counts(Groups routes, String route) {
		Rate accepted = routes.counted(desk.year(), route, RateDefinition.ACCEPTANCE);
		return new long[]{ accepted.denominator(), accepted.numerator(), routes.counted(desk.year(), route, RateDefinition.PASS).numerator() };
	}

	private List<Part.Column> columns() {
		return List.of(new Part.Column(desk.labels().dimension(Dimension.REGION), 20), new Part.Column(desk.text("scenario.accepted"), 11),
			new Part.Column(desk.text("scenario.acceptedAfter"), 20), new Part.Column(desk.text("scenario.passed"), 11),
			new Part.Column(desk.text("scenario.passedAfter"), 20), new Part.Column(desk.text("scenario.gained"), 11),
			new Part.Column(desk.text("scenario.fees"), 14), new Part.Column(desk.text("scenario.feesAfter"), 20));
	}

	private List<Value> row(String name, WhatIfLine line) {
		String after = line.feesLow().compareTo(line.feesHigh()) == 0 ? words.money(line.feesLow())
			: words.money(line.feesLow()) + "–" + words.money(line.feesHigh());
		return List.of(new Value.Words(name), new Value.Count(line.accepted()), new Value.Words(words.brief(line.acceptedAfter())),
			new Value.Count(line.passed()), new Value.Words(words.brief(line.passedAfter())), new Value.Words(words.signed(line.gained())),
			new Value.Yuan(line.fees()), new Value.Words(after));
	}
}
