// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Prepared;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * One requirement asked of those who applied on some days. It looks at few facts, so it is asked once for each combination of them that occurs.
 */
final class Asked {

	/** Values whose answers are kept. */
	private static final int KEPT = 32;
	private static final byte FALSE = (byte) Outcome.ELIGIBLE.ordinal();
	private static final byte UNKNOWN = (byte) Outcome.UNDETERMINED.ordinal();

	/**
	 * What a value of the requirement means for each combination, by question of the probe.
	 *
	 * @param said whether each holds, as the outcome of a question that refuses those for whom it does
	 */
	record Said(byte[][] said) {

		/** Whether the requirement can take other people in another way than it did: its conditions say something else of somebody whom it concerns. */
		boolean differs(Said other, int combination) {
			if (said[Probe.SCOPE][combination] == FALSE) {
				return false;
			}
			for (int question = Probe.WHOLE + 1; question < said.length; question++) {
				if (said[question][combination] != other.said[question][combination]) {
					return true;
				}
			}
			return false;
		}

		/** Whether norm and scope, or each condition and scope, certainly say the same under both values. */
		boolean certainlyAs(Said other, int combination) {
			if (certain(other, Probe.WHOLE, combination)) {
				return true;
			}
			for (int question = Probe.WHOLE + 1; question < said.length; question++) {
				if (!certain(other, question, combination)) {
					return false;
				}
			}
			return true;
		}

		private boolean certain(Said other, int question, int combination) {
			byte scope = said[Probe.SCOPE][combination];
			byte one = both(scope, said[question][combination]);
			return one != UNKNOWN && one == both(scope, other.said[question][combination]);
		}

		/** Both hold, by the logic of three values. */
		private static byte both(byte scope, byte condition) {
			return scope == FALSE || condition == FALSE ? FALSE : scope == UNKNOWN ? UNKNOWN : condition;
		}
	}

	private final Probe probe;
	private final Prepared prepared;
	private final int combinations;
	private final Codes of;
	private final Said present;
	private final Map<BigDecimal, Said> tried = new LinkedHashMap<>();

	/**
	 * @param probe the requirement
	 * @param batch its questions compiled
	 * @param columns what they look at, of all people
	 * @param size how many people there are
	 */
	Asked(Probe probe, Batch batch, Map<Input, Codes> columns, int size) {
		this.probe = probe;
		List<Tuples.Part> parts = new ArrayList<>();
		columns.values().forEach(each -> parts.add(new Tuples.Part(each.values().size(), each::code)));
		int[] places = Tuples.together(size, parts);
		int[] first = Tuples.first(places);
		Map<Input, Codes> few = new LinkedHashMap<>();
		columns.forEach((input, codes) -> few.put(input, codes.at(first)));
		combinations = first.length;
		prepared = new Prepared(batch, People.of(few, first.length));
		of = new Codes(IntStream.range(0, first.length).<Object>mapToObj(Integer::valueOf).toList(), places);
		present = ask(null);
	}

	/** The combination of facts of a person. */
	int combination(int person) {
		return of.code(person);
	}

	/** How many combinations there are. */
	int combinations() {
		return combinations;
	}

	/** What is said by a value, or with null by the one that stands in the policies. */
	Said said(@Nullable BigDecimal value) {
		if (value == null) {
			return present;
		}
		if (tried.size() >= KEPT) {
			tried.clear();
		}
		return Objects.requireNonNull(tried.computeIfAbsent(value.stripTrailingZeros(), this::ask));
	}

	private Said ask(@Nullable BigDecimal value) {
		probe.set(value);
		prepared.moved(probe.leaves());
		Decisions decisions = prepared.decide(1);
		probe.set(null);
		byte[][] answers = new byte[probe.questions()][combinations];
		for (int question = 0; question < answers.length; question++) {
			for (int i = 0; i < answers[question].length; i++) {
				answers[question][i] = (byte) decisions.result(question, i).outcome().ordinal();
			}
		}
		return new Said(answers);
	}
}
