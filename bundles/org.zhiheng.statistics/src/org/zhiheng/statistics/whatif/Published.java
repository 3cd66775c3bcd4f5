// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zhiheng.statistics.disclosure.Rule;

/**
 * The answer to a scenario as a reader may see it: whole, or for a role that sees no small cells. Files, pictures, sentences and the window are
 * made from it and from nothing else.
 *
 * <p>For a restricted role a line with a count of few people is kept back, and others beside it so that totals do not tell it ({@link Keeping});
 * where the total itself is of few people, all is. The numbers of changes are cut off to tens ({@link Blurring}), which hides the few people between
 * two scenarios and between two steps. Nobody is named, since a list of cases can be counted.
 *
 * @param scenario what was tried
 * @param demo whether the people are made up
 * @param snapshot the journal record up to which they were read
 * @param restricted whether it was made for a role that sees no small cells
 * @param before decisions by the policies as they stand, empty where withheld
 * @param after decisions by those tried, empty where withheld
 * @param total everybody
 * @param regions by prefecture
 * @param series by series
 * @param levels by level
 * @param employers by kind of employer
 * @param stages the changes one after another
 * @param ties groups with equals at the line of a cap, empty where withheld
 * @param touched how many people it changes something for, or may; empty where withheld
 * @param moved the first of them; nobody for a restricted role
 * @param money the step to which amounts are rounded, CNY; 0 where they are exact
 */
public record Published(Scenario scenario, boolean demo, long snapshot, boolean restricted, Optional<WhatIfResult.Decisions> before,
	Optional<WhatIfResult.Decisions> after, Shown total, List<Shown> regions, List<Shown> series, List<Shown> levels, List<Shown> employers,
	List<Stage> stages, Optional<Long> ties, Optional<Long> touched, List<WhatIfResult.Moved> moved, BigDecimal money) {

	/**
	 * One change, added to those before it.
	 *
	 * @param change the change
	 * @param step its numbers, empty where they are withheld
	 */
	public record Stage(Alteration change, Optional<WhatIfResult.Step> step) {}

	/** The answer for a role. */
	public static Published of(WhatIfResult result, boolean restricted) {
		return restricted ? restricted(result) : whole(result);
	}

	private static Published whole(WhatIfResult result) {
		List<Stage> stages = result.steps().stream().map(each -> new Stage(each.change(), Optional.of(each))).toList();
		return new Published(result.scenario(), result.demo(), result.snapshot(), false, Optional.of(result.before()), Optional.of(result.after()),
			Shown.whole(result.total()), whole(result.regions()), whole(result.series()), whole(result.levels()), whole(result.employers()), stages,
			Optional.of(result.ties()), Optional.of(result.touched()), result.moved(), BigDecimal.ZERO);
	}

	private static List<Shown> whole(List<WhatIfLine> lines) {
		return lines.stream().map(Shown::whole).toList();
	}

	private static Published restricted(WhatIfResult result) {
		Blurring blurring = Blurring.of(result);
		boolean numbers = !Keeping.few(Keeping.numbers(result.total()));
		boolean change = numbers && !Keeping.little(Keeping.changes(result.total()));
		boolean decisions = numbers && !few(result.before());
		List<Stage> stages = result.steps().stream()
			.map(each -> new Stage(each.change(), change ? Optional.of(blurring.step(each, result.total())) : Optional.empty())).toList();
		return new Published(result.scenario(), result.demo(), result.snapshot(), true, decisions ? Optional.of(result.before()) : Optional.empty(),
			decisions && change ? Optional.of(blurring.decisions(result.before(), result.after())) : Optional.empty(),
			blurring.line(result.total(), numbers, change), lines(result.regions(), blurring, numbers, change),
			lines(result.series(), blurring, numbers, change), lines(result.levels(), blurring, numbers, change),
			lines(result.employers(), blurring, numbers, change), stages, Optional.empty(),
			change ? Optional.of(blurring.people(result.touched())) : Optional.empty(), List.of(), blurring.money());
	}

	private static boolean few(WhatIfResult.Decisions decisions) {
		return Keeping.few(new long[]{ decisions.eligible(), decisions.notEligible(), decisions.undetermined() });
	}

	private static List<Shown> lines(List<WhatIfLine> lines, Blurring blurring, boolean numbers, boolean change) {
		boolean[] none = new boolean[lines.size()];
		boolean[] noNumbers = Keeping.of(lines.stream().map(Keeping::numbers).toList(), none);
		boolean[] noChange = Keeping.of(lines.stream().map(Keeping::changes).toList(), noNumbers);
		List<Shown> shown = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			shown.add(blurring.line(lines.get(i), numbers && !noNumbers[i], change && !noChange[i]));
		}
		return shown;
	}

	/** Below how many people a count is withheld. */
	static int few() {
		return Rule.USUAL.threshold();
	}

	public Published {
		regions = List.copyOf(regions);
		series = List.copyOf(series);
		levels = List.copyOf(levels);
		employers = List.copyOf(employers);
		stages = List.copyOf(stages);
		moved = List.copyOf(moved);
	}
}
