// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Measured;

/**
 * The codes of a column as a peer gets them: in the natural order of the values, so that "at least" and "before" are plain comparisons, and
 * nothing where the value is not known.
 *
 * @param values the known values in their order; the rank is the place
 * @param rank by code, -1 where the value is not known
 */
record Ranks(List<Object> values, int[] rank) {

	private static final int BYTES = 256;
	private static final int SHORTS = 65_536;

	static Ranks of(Codes column) {
		List<Object> values = new ArrayList<>(column.values());
		values.removeIf(Input.UNKNOWN::equals);
		values.sort(Comparator.comparing(Ranks::kind).thenComparing(Ranks::compare));
		int[] rank = column.values().stream().mapToInt(values::indexOf).toArray();
		return new Ranks(List.copyOf(values), rank);
	}

	/** Whether somebody's value is not known. */
	boolean open() {
		return Arrays.stream(rank).anyMatch(each -> each < 0);
	}

	/** The narrowest type. */
	String type() {
		return values.size() < BYTES ? "UTINYINT" : values.size() < SHORTS ? "USMALLINT" : "UINTEGER";
	}

	private static int kind(Object value) {
		return value == Input.ABSENT ? 0 : value instanceof Given.None ? 1 : value instanceof Given.Codes ? 3 : 2;
	}

	private static int compare(Object one, Object other) {
		Object a = one instanceof Given.Value value ? value.value() : one;
		Object b = other instanceof Given.Value value ? value.value() : other;
		if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
			return x.compareTo(y);
		}
		if (a instanceof LocalDate x && b instanceof LocalDate y) {
			return x.compareTo(y);
		}
		if (a instanceof Integer x && b instanceof Integer y) {
			return x.compareTo(y);
		}
		if (a instanceof Measured x && b instanceof Measured y) {
			return Comparator.comparing(Measured::least).thenComparing(Measured::boundless).thenComparing(Measured::most).compare(x, y);
		}
		return a.toString().compareTo(b.toString());
	}
}
