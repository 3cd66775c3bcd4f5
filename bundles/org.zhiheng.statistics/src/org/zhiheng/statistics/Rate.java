// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.statistics.inference.ClopperPearson;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Wilson;

/**
 * A rate with what it is made of.
 *
 * @param definition what divides what
 * @param numerator from 0 to {@code denominator}
 * @param denominator may be 0, and then there is no value
 */
public record Rate(RateDefinition definition, long numerator, long denominator) {

	public Rate {
		if (numerator < 0 || numerator > denominator) {
			throw new IllegalArgumentException(numerator + " of " + denominator);
		}
	}

	/** Numerator over denominator, empty for a denominator of 0. */
	public OptionalDouble value() {
		return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
	}

	/** Wilson's interval at a level, empty for a denominator of 0. */
	public Optional<Interval> wilson(double level) {
		return denominator == 0 ? Optional.empty() : Optional.of(Wilson.interval(counted(), level));
	}

	/** The exact interval at a level, empty for a denominator of 0. */
	public Optional<Interval> exact(double level) {
		return denominator == 0 ? Optional.empty() : Optional.of(ClopperPearson.interval(counted(), level));
	}

	/** The counts for inference. */
	public Counted counted() {
		return new Counted(numerator, denominator);
	}

	/**
	 * Both counts added, which is how totals of rates are made: never as averages of averages.
	 *
	 * @param other of the same definition
	 * @return the rate of both together
	 */
	public Rate plus(Rate other) {
		if (!definition.equals(other.definition)) {
			throw new IllegalArgumentException(definition.key() + " and " + other.definition.key() + " cannot be added");
		}
		return new Rate(definition, numerator + other.numerator, denominator + other.denominator);
	}
}
