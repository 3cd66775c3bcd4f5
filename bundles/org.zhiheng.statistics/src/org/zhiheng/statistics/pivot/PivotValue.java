// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.OptionalDouble;

import org.zhiheng.statistics.Rate;

/**
 * What stands in one cell of a pivot table. There is no number that is none: where nobody was counted stands {@link Nobody}.
 */
public sealed interface PivotValue {

	/** What it is sorted by, empty where there is no number. */
	OptionalDouble number();

	/** A rate; its denominator is not 0. */
	record OfRate(Rate rate) implements PivotValue {
		@Override
		public OptionalDouble number() {
			return rate.value();
		}
	}

	/** A count of applications or of different codes; above 0. */
	record Count(long count) implements PivotValue {
		@Override
		public OptionalDouble number() {
			return OptionalDouble.of(count);
		}
	}

	/**
	 * A quantile of scores.
	 *
	 * @param score in points
	 * @param scored applications that have a score
	 */
	record Score(double score, long scored) implements PivotValue {
		@Override
		public OptionalDouble number() {
			return OptionalDouble.of(score);
		}
	}

	/** Nobody was counted. */
	record Nobody() implements PivotValue {
		@Override
		public OptionalDouble number() {
			return OptionalDouble.empty();
		}
	}

	/** Not shown to this role: too few people, or others could be computed from it. */
	record Withheld() implements PivotValue {
		@Override
		public OptionalDouble number() {
			return OptionalDouble.empty();
		}
	}

	/** Nobody. */
	PivotValue NOBODY = new Nobody();
	/** Withheld. */
	PivotValue WITHHELD = new Withheld();

	/** A rate, or nobody where its denominator is 0. */
	static PivotValue of(Rate rate) {
		return rate.denominator() == 0 ? NOBODY : new OfRate(rate);
	}

	/** A count, or nobody where it is 0. */
	static PivotValue of(long count) {
		return count == 0 ? NOBODY : new Count(count);
	}
}
