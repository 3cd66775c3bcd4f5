// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotWords;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.PeopleOfYear;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIf;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.analytics.pivot.PivotRows;

/** Answers to saved questions that are no charts, as the tiles of a board show them. They know nothing of widgets. */
final class TileAnswers {

	private TileAnswers() {
	}

	/** A pivot table. */
	static PivotRows pivot(SavedQuestion asked, Answer like) throws Failure {
		PivotQuestion question = new PivotWords().question(asked.parameters());
		Optional<Rule> rule = like.protection();
		return new PivotRows(rule.isPresent() ? Pivot.of(like.population(), question, rule.get()) : Pivot.of(like.population(), question),
			like.labels());
	}

	/**
	 * The question of saved figures.
	 *
	 * @throws Failure ZH-4042 where they have options that only the command answers
	 */
	static Question question(SavedQuestion asked) throws Failure {
		for (String option : asked.parameters().keySet()) {
			if (!Set.of("by", "where", "rate").contains(option)) {
				throw new Failure(Population.class, "ZH-4042", option);
			}
		}
		List<Dimension> by = new ArrayList<>();
		for (String word : asked.parameters().getOrDefault("by", Dimension.REGION.key()).split(",")) {
			by.add(Dimension.of(word.strip()).orElseThrow(() -> new Failure(Population.class, "ZH-4042", word)));
		}
		PivotQuestion filters = new PivotWords().question(Map.of(PivotWords.WHERE, asked.parameters().getOrDefault("where", "")));
		Question question = new Question(by, filters.where(), RateDefinition.of(asked.parameters().getOrDefault("rate", RateDefinition.PASS.key())));
		return by.contains(Dimension.ROUTE) || filters.where().containsKey(Dimension.ROUTE) ? question
			: question.where(Dimension.ROUTE, Set.of(Question.REVIEW));
	}

	/** What figures mean, in sentences. */
	static String statistics(SavedQuestion asked, Answer like) throws Failure {
		Question question = question(asked);
		Breakdown breakdown = like.protection().isPresent()
			? org.zhiheng.statistics.disclosure.Published.breakdown(like.population(), question, like.protection().get())
			: like.population().ask(question);
		List<String> sentences = new ArrayList<>();
		sentences.add(like.labels().definition(question));
		sentences.addAll(new Reading(like.labels()).of(breakdown));
		return String.join("\n\n", sentences);
	}

	/**
	 * What a scenario changes.
	 *
	 * @param picture as a waterfall
	 * @param result the answer that it draws
	 * @param words names of it
	 */
	record Scenarios(Picture picture, org.zhiheng.statistics.whatif.Published result, WhatIfWords words) {}

	/**
	 * The scenario of a saved question.
	 *
	 * @throws Failure ZH-4042 where it says no year, ZH-5071 where the scenario that it names is not kept
	 */
	static ScenarioFile scenario(SavedQuestion asked, ScenarioFolder folder) throws Failure {
		Map<String, String> options = asked.parameters();
		@Nullable
		String named = options.get("scenario");
		@Nullable
		ScenarioFile kept = named == null ? null : folder.read(named);
		String year = options.getOrDefault("year", kept == null ? "" : String.valueOf(kept.year()));
		if (!year.matches("[0-9]{4}")) {
			throw new Failure(Population.class, "ZH-4042", "year");
		}
		List<String> changes = new ArrayList<>(kept == null ? List.of() : kept.changes());
		String more = options.getOrDefault("change", "");
		changes.addAll(more.isEmpty() ? List.of() : List.of(more.split("\n")));
		@Nullable
		String document = options.containsKey("document") || kept == null ? options.get("document") : kept.document();
		return new ScenarioFile(asked.name(), Integer.parseInt(year), document, changes);
	}

	/** What a scenario changes, as a waterfall. */
	static Scenarios whatIf(SavedQuestion asked, Answer like, ScenarioFolder folder, PolicyBase policies, Registry registry, Progress progress)
		throws Failure {
		Scenario scenario = scenario(asked, folder).scenario(new Parameters(policies));
		PolicyRegions regions = new PolicyRegions(policies);
		PeopleOfYear people = PeopleOfYear.read(registry, regions, policies, scenario.document(), scenario.year(), progress);
		org.zhiheng.statistics.whatif.Published result = org.zhiheng.statistics.whatif.Published.of(WhatIf.of(scenario, people),
			like.protection().isPresent());
		WhatIfWords words = new WhatIfWords(like.labels());
		return new Scenarios(new WaterfallMaker(words).make(result), result, words);
	}
}
