// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.Waterfall;
import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.PeopleOfYear;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIf;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** The scenario that options ask for, tried on the applications of its year: what {@code whatif} and the waterfall of {@code chart} share. */
final class Trial {

	static final String YEAR = "--year";
	static final String CHANGE = "--change";
	static final String DOCUMENT = "--document";
	static final String SCENARIO = "--scenario";

	private final Call call;
	private final Parameters parameters;
	private final PolicyRegions regions;

	Trial(Call call) throws Failure {
		this.call = call;
		PolicyBase base = call.policies();
		this.parameters = new Parameters(base);
		this.regions = new PolicyRegions(base);
	}

	/** The options by which a scenario is given. */
	static List<Option> options() {
		return List.of(Option.optional(YEAR, "Y"), Option.repeated(CHANGE, "ID=VALUE"), Option.optional(DOCUMENT, "ID"),
			Option.optional(SCENARIO, "F|NAME"));
	}

	/** What can be changed. */
	Parameters parameters() {
		return parameters;
	}

	/** The words of answers. */
	WhatIfWords words() {
		return new WhatIfWords(new Labels(regions, Vocabulary.standard(), call.locale()));
	}

	/** The scenario, under a name where it is to be kept. */
	Scenario scenario(String kept) throws Failure {
		List<String> changes = new ArrayList<>();
		String name = kept;
		int year = (int) call.number(YEAR, 0, 1900);
		@Nullable
		String document = call.has(DOCUMENT) ? call.text(DOCUMENT).orElse("") : null;
		if (call.has(SCENARIO)) {
			ScenarioFile file = file(call, call.text(SCENARIO).orElse(""));
			name = name.isEmpty() ? file.name() : name;
			year = year == 0 ? file.year() : year;
			document = document == null ? file.document() : document;
			changes.addAll(file.changes());
		}
		if (year == 0) {
			throw new Failure(Program.class, "ZH-7003", YEAR + " Y");
		}
		call.text(CHANGE).ifPresent(text -> changes.addAll(List.of(text.split("\n"))));
		return Scenario.of(name, year, document, parameters, changes);
	}

	/** A file, or a scenario kept in the workspace under that name. */
	static ScenarioFile file(Call call, String named) throws Failure {
		ScenarioFolder folder = new ScenarioFolder(call.workspace());
		Path file = call.place(SCENARIO, named);
		if (!Files.exists(file) && folder.names().contains(named)) {
			return folder.read(named);
		}
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new Failure(Program.class, "ZH-7050", named, folder.names().isEmpty() ? "–" : String.join(", ", folder.names()));
		}
		return ScenarioFile.read(file);
	}

	/** Tries it on the applications of an open registry. */
	Published answer(Registry registry, Scenario scenario, boolean restricted) throws Failure {
		PeopleOfYear people = PeopleOfYear.read(registry, regions, parameters.base(), scenario.document(), scenario.year(),
			call.output().progress());
		return Published.of(WhatIf.of(scenario, people), restricted);
	}

	/** The picture of an answer: what each change adds or takes away. */
	Waterfall picture(Published answer) {
		return new WaterfallMaker(words()).make(answer);
	}

	/** The picture of the scenario asked for. */
	Waterfall picture() throws Failure {
		boolean restricted = new Role(call).restricted();
		Scenario scenario = scenario("");
		try (Registry registry = new Opening(call).existing()) {
			return picture(answer(registry, scenario, restricted));
		}
	}
}
