// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

/**
 * So many of so many: the only way in which a rate enters inference.
 *
 * @param passed the numerator, from 0 to {@code total}
 * @param total the denominator, at most 2,147,483,647; may be 0
 */
public record Counted(long passed, long total) {

	public Counted {
		if (passed < 0 || passed > total || total > Integer.MAX_VALUE) {
			throw new IllegalArgumentException(passed + " of " + total);
		}
	}

	/** Numerator over denominator; only to be asked where {@link #total} is not 0. */
	public double rate() {
		if (total == 0) {
			throw new IllegalStateException("0 of 0 has no rate");
		}
		return (double) passed / total;
	}

	/** Both counts added. */
	public Counted plus(Counted other) {
		return new Counted(passed + other.passed, total + other.total);
	}

	int n() {
		return (int) total;
	}

	int x() {
		return (int) passed;
	}
}
