// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Failure;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.eligibility.Decision;
import org.zhiheng.rules.eligibility.Eligibility;
import org.zhiheng.rules.eligibility.EligibilityQuestion;

/** One decision with its full explanation put into words, as the window shows it. */
final class InteractiveDecision {

	private static final int PEOPLE = Sizes.of(2_000);
	private static final int WARM = 2;

	private final DecisionWork work = new DecisionWork();

	InteractiveDecision() throws Failure {
	}

	Result run() {
		Eligibility eligibility = new Eligibility(work.base);
		List<String> documents = work.base.documentIds();
		double[] taken = new double[PEOPLE];
		long characters = 0;
		for (int turn = -WARM; turn <= 0; turn++) {
			characters = 0;
			for (int i = 0; i < PEOPLE; i++) {
				Facts person = work.drawn().get(i);
				long start = System.nanoTime();
				Decision decision = eligibility.decide(new EligibilityQuestion(documents.get(i % documents.size()), person, false));
				characters += words(decision);
				taken[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		double[] sorted = taken.clone();
		Arrays.sort(sorted);
		System.err.printf("  95 of 100 within %.3f ms%n", sorted[PEOPLE * 95 / 100]);
		return new Result("one decision, explained", Result.median(taken), 1, "1 ms", "ms", 1, PEOPLE, characters > 0);
	}

	private static long words(Decision decision) {
		long characters = decision.grounds().reason().in(Locale.SIMPLIFIED_CHINESE).length();
		for (Wording each : decision.grounds().missing()) {
			characters += each.in(Locale.SIMPLIFIED_CHINESE).length();
		}
		return characters
			+ decision.details().findings().stream().mapToInt(each -> each.explanation().finding().in(Locale.SIMPLIFIED_CHINESE).length()).sum();
	}
}
