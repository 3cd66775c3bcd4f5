// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.zhiheng.statistics.disclosure.Rule;

/**
 * Cuts off what a scenario changes, so that two scenarios which differ in a year or a month do not tell the few people between them: people to tens
 * towards no change, amounts to what ten people pay. What stands without any change is exact, but for amounts, which mix levels.
 *
 * @param people the step of numbers of people
 * @param money the step of amounts, CNY
 */
record Blurring(int people, BigDecimal money) {

	private static final BigDecimal LEAST = BigDecimal.valueOf(5_000);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

	/** The steps for an answer: the dearest of what is paid in any level, and of fees tried, counts. */
	static Blurring of(WhatIfResult result) {
		BigDecimal dearest = BigDecimal.ZERO;
		for (WhatIfLine level : result.levels()) {
			if (level.payers() > 0) {
				dearest = dearest.max(level.fees().divide(BigDecimal.valueOf(level.payers()), 0, RoundingMode.UP));
			}
		}
		for (Alteration each : result.scenario().changes()) {
			if (each.parameter().kind() == Parameter.Kind.FEE) {
				dearest = dearest.max(each.value());
			}
		}
		int people = Rule.USUAL.threshold();
		BigDecimal step = dearest.multiply(BigDecimal.valueOf(people)).divide(THOUSAND, 0, RoundingMode.UP).multiply(THOUSAND);
		return new Blurring(people, step.max(LEAST));
	}

	/** A number of people, cut off to whole steps: whatever is told stands for as many numbers as the threshold. */
	long people(double number) {
		return (long) (number / people) * people;
	}

	/** An amount to the nearest step. */
	BigDecimal money(BigDecimal amount) {
		return amount.divide(money, 0, RoundingMode.HALF_UP).multiply(money);
	}

	/** A number of people of which only the change is cut off. */
	double after(double before, double after) {
		return Math.max(0, before + people(after - before));
	}

	private Range range(long before, Range after) {
		return new Range((long) after(before, after.low()), after(before, after.least()), after(before, after.middle()), after(before, after.most()),
			(long) after(before, after.high()));
	}

	/** A line of which something is withheld. */
	Shown line(WhatIfLine line, boolean numbers, boolean change) {
		Range nobody = Range.of(0);
		boolean after = numbers && change;
		BigDecimal none = BigDecimal.ZERO;
		return new Shown(new WhatIfLine(line.code(), numbers ? line.applications() : 0, numbers ? line.accepted() : 0,
			after ? range(line.accepted(), line.acceptedAfter()) : nobody, numbers ? line.passed() : 0,
			after ? range(line.passed(), line.passedAfter()) : nobody, numbers ? line.payers() : 0,
			after ? range(line.payers(), line.payersAfter()) : nobody, numbers ? money(line.fees()) : none, after ? money(line.feesLow()) : none,
			after ? money(line.feesHigh()) : none, after ? people(line.out()) : 0, after ? people(line.in()) : 0, after ? people(line.open()) : 0,
			after ? people(line.repriced()) : 0), numbers, after);
	}

	/** A step of a total that may be shown. */
	WhatIfResult.Step step(WhatIfResult.Step step, WhatIfLine total) {
		return new WhatIfResult.Step(step.change(), after(total.passed(), step.before()), range(total.passed(), step.passed()),
			range(total.accepted(), step.accepted()), money(step.feesLow()), money(step.feesHigh()), people(step.decided()));
	}

	/** Decisions after, their difference to those before cut off. */
	WhatIfResult.Decisions decisions(WhatIfResult.Decisions before, WhatIfResult.Decisions after) {
		return new WhatIfResult.Decisions((long) after(before.eligible(), after.eligible()), (long) after(before.notEligible(), after.notEligible()),
			(long) after(before.undetermined(), after.undetermined()));
	}
}
