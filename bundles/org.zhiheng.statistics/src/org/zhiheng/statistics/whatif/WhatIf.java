// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * Answers scenarios over the people of a year: who is accepted, who passes, who pays, which region gains.
 *
 * <p>What became of an application stands as long as no change can touch it. Newly accepted people were never reviewed: they are taken to pass as
 * often as those of their route, series and level did, with an interval, within bounds of none and all. Of whom the known facts do not decide it,
 * the estimate counts half, and the interval takes in both. One question at a time; any thread may ask.
 */
public final class WhatIf {

	private static final int KEPT = 256;

	private final PeopleOfYear people;
	private final Requirements requirements;
	private final Strata strata;
	private final Passing passing;
	private final Set<String> committees;
	private final Map<String, WhatIfLine> known = new LinkedHashMap<>();

	/** @param people prepared once; the questions are asked of them */
	public WhatIf(PeopleOfYear people) {
		this.people = people;
		this.requirements = new Requirements(people);
		this.strata = new Strata(people.observed());
		this.passing = new Passing(people.observed(), people.cells(), strata);
		this.committees = Set.copyOf(people.observed().committees().codes());
	}

	/**
	 * The answer to one scenario.
	 *
	 * @param scenario what is tried
	 * @param people on whom
	 * @return the answer
	 * @throws Failure ZH-4066 where the people are of another year or asked by another notice, ZH-4067 where a cap names a committee that none of
	 * them has
	 */
	public static WhatIfResult of(Scenario scenario, PeopleOfYear people) throws Failure {
		return new WhatIf(people).of(scenario);
	}

	/** The people asked about. */
	public PeopleOfYear people() {
		return people;
	}

	/** The answer to a scenario; see {@link #of(Scenario, PeopleOfYear)}. */
	public WhatIfResult of(Scenario scenario) throws Failure {
		return of(scenario, Progress.NONE).orElseThrow();
	}

	/**
	 * The answer to a scenario that may be given up: between two changes it is asked whether it is still wanted.
	 *
	 * @param scenario what is tried
	 * @param progress says when nobody wants it any more
	 * @return the answer, empty where it was given up
	 * @throws Failure as {@link #of(Scenario, PeopleOfYear)}
	 */
	public synchronized Optional<WhatIfResult> of(Scenario scenario, Progress progress) throws Failure {
		check(scenario);
		List<WhatIfResult.Step> steps = new ArrayList<>();
		WhatIfLine before = total(List.of());
		long touchedBefore = 0;
		for (int i = 1; i < scenario.changes().size() && !progress.cancelled(); i++) {
			WhatIfLine line = total(scenario.changes().subList(0, i));
			steps.add(step(scenario.changes().get(i - 1), before, line, touchedBefore));
			touchedBefore = touched(line);
			before = line;
		}
		if (progress.cancelled()) {
			return Optional.empty();
		}
		Part part = part(scenario.changes());
		Tallies all = tallies(part, null);
		WhatIfLine total = all.line(0, "");
		if (!scenario.changes().isEmpty()) {
			steps.add(step(scenario.changes().get(scenario.changes().size() - 1), before, total, touchedBefore));
		}
		Moves moves = new Moves(people, part.tried(), part.worked().capped());
		return Optional.of(new WhatIfResult(scenario, people.demo(), people.snapshot(), decisions(requirements.before()),
			decisions(part.tried().decided()), total, lines(part, Observed.By.REGION), lines(part, Observed.By.SERIES),
			lines(part, Observed.By.LEVEL), lines(part, Observed.By.EMPLOYER_TYPE), steps, all.ties(), moves.count(), moves.first()));
	}

	private void check(Scenario scenario) throws Failure {
		@Nullable
		String asked = people.sliding().asked();
		if (scenario.year() != people.year() || !String.valueOf(scenario.document()).equals(String.valueOf(asked))) {
			throw new Failure(WhatIf.class, "ZH-4066", String.valueOf(scenario.year()), String.valueOf(people.year()));
		}
		for (Alteration each : scenario.changes()) {
			if (each.parameter().kind() == Parameter.Kind.CAP && Passing.target(each).startsWith("@")
				&& !committees.contains(Passing.target(each).substring(1))) {
				throw new Failure(WhatIf.class, "ZH-4067", Passing.target(each).substring(1), String.valueOf(people.year()));
			}
		}
	}

	private record Part(Requirements.Tried tried, Tallies.Tried worked) {}

	private Part part(List<Alteration> changes) {
		Requirements.Tried tried = requirements.of(changes);
		List<Capped> capped = passing.under(changes, tried.standings());
		Tariff tariff = new Tariff(people.parameters(), people.observed(), people.cells(), changes);
		return new Part(tried, new Tallies.Tried(tried.standings(), strata, tariff, capped));
	}

	private Tallies tallies(Part part, Observed.@Nullable By by) {
		return new Tallies(people.observed(), people.cells(), part.worked(), by);
	}

	private List<WhatIfLine> lines(Part part, Observed.By by) {
		return tallies(part, by).lines(people.observed().by(by).codes());
	}

	/** Everybody under some of the changes; a slider that moves leaves those before it as they were. */
	private WhatIfLine total(List<Alteration> changes) {
		String key = String.join(" ", changes.stream().map(Alteration::text).toList());
		@Nullable
		WhatIfLine kept = known.get(key);
		if (kept != null) {
			return kept;
		}
		WhatIfLine line = tallies(part(changes), null).line(0, "");
		if (known.size() >= KEPT) {
			known.clear();
		}
		known.put(key, line);
		return line;
	}

	private static WhatIfResult.Step step(Alteration change, WhatIfLine before, WhatIfLine line, long touchedBefore) {
		long passes = Math.round(Math.abs(line.passedAfter().middle() - before.passedAfter().middle()));
		long decided = change.parameter().kind().requirement() ? Math.abs(touched(line) - touchedBefore)
			: change.parameter().kind() == Parameter.Kind.FEE ? Math.abs(line.repriced() - before.repriced()) : passes;
		return new WhatIfResult.Step(change, before.passedAfter().middle(), line.passedAfter(), line.acceptedAfter(), line.feesLow(), line.feesHigh(),
			decided);
	}

	private static long touched(WhatIfLine line) {
		return line.out() + line.in() + line.open();
	}

	private static WhatIfResult.Decisions decisions(Decided decided) {
		return new WhatIfResult.Decisions(decided.count(Outcome.ELIGIBLE), decided.count(Outcome.NOT_ELIGIBLE), decided.count(Outcome.UNDETERMINED));
	}
}
