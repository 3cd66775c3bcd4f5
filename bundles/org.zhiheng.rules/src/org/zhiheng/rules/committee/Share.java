// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.committee;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a body, such as two thirds, kept as a fraction: 6 of 9 are two thirds exactly, which no binary number says.
 *
 * @param numerator 1 to the denominator
 * @param denominator 1 or more
 */
public record Share(int numerator, int denominator) {

	private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})"); //$NON-NLS-1$

	/** @throws IllegalArgumentException where it is no share of a whole */
	public Share {
		if (numerator < 1 || denominator < numerator) {
			throw new IllegalArgumentException(numerator + "/" + denominator); //$NON-NLS-1$
		}
	}

	/** A share as it is written, such as {@code 2/3}; empty where it is none. */
	public static Optional<Share> of(String written) {
		Matcher parts = WRITTEN.matcher(written.strip());
		if (!parts.matches() || Integer.parseInt(parts.group(1)) > Integer.parseInt(parts.group(2))) {
			return Optional.empty();
		}
		return Optional.of(new Share(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
	}

	/** The least number of persons that make up this share: ⌈share × whole⌉, so that "two thirds or more" of 25 is 17. */
	public int least(int whole) {
		return Math.toIntExact(Math.floorDiv((long) numerator * whole + denominator - 1, denominator));
	}

	/** The greatest number of persons that do not exceed this share: ⌊share × whole⌋. */
	public int most(int whole) {
		return Math.toIntExact(Math.floorDiv((long) numerator * whole, denominator));
	}

	/** Whether a part makes up this share of a whole; "以上" includes the number itself. */
	public boolean reached(int part, int whole) {
		return (long) part * denominator >= (long) numerator * whole;
	}

	@Override
	public String toString() {
		return numerator + "/" + denominator; //$NON-NLS-1$
	}
}
