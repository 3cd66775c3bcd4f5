// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.SideColumn;

/**
 * Which unit handled each application: that of its latest 主管审核, the review by the supervising body, through which every application passes on its way to a
 * committee. The applicant's own unit is another question, and a county's review comes before it.
 *
 * <p>About thirty bytes an application while a population is read: a table of digests with open addressing.
 */
final class HandlerUnits {

	/** The step by which the unit is known. */
	static final String STEP = "SUPERVISOR_REVIEW";

	private static final int FIRST = 1 << 10;
	private static final int DIGITS = 14;

	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> units = new ArrayList<>();
	private long[] numbers = new long[FIRST];
	private long[] times = new long[FIRST];
	private int[] places = new int[FIRST];
	private int size;

	/** Whether a row of the table of handling tells the unit. */
	static boolean tells(KeptSideRow row) {
		return STEP.equals(row.row().get(SideColumn.HANDLING_STEP));
	}

	/** Takes a row; of two at one time the one kept later counts. */
	void add(KeptSideRow row) {
		@Nullable
		String unit = row.row().get(SideColumn.HANDLING_UNIT);
		if (unit == null || !tells(row)) {
			return;
		}
		if (2 * size >= numbers.length) {
			grow();
		}
		long digest = NumberDigest.of(row.about());
		int slot = slot(digest);
		long time = moment(row.row().get(SideColumn.HANDLING_AT));
		if (places[slot] == 0) {
			numbers[slot] = digest;
			size++;
		} else if (time < times[slot]) {
			return;
		}
		times[slot] = time;
		places[slot] = code(unit) + 1;
	}

	private int code(String unit) {
		@Nullable
		Integer known = codes.putIfAbsent(unit, units.size());
		if (known == null) {
			units.add(unit);
			return units.size() - 1;
		}
		return known;
	}

	/** The digits of a canonical date or moment, filled up to seconds: later moments are greater. */
	private static long moment(@Nullable String at) {
		long value = 0;
		int digits = 0;
		for (int i = 0; at != null && i < at.length() && digits < DIGITS; i++) {
			if (Character.isDigit(at.charAt(i))) {
				value = 10 * value + at.charAt(i) - '0';
				digits++;
			}
		}
		for (; digits < DIGITS; digits++) {
			value *= 10;
		}
		return value;
	}

	private int slot(long digest) {
		int mask = numbers.length - 1;
		int slot = (int) (digest >>> 20) & mask;
		while (places[slot] != 0 && numbers[slot] != digest) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldNumbers = numbers;
		long[] oldTimes = times;
		int[] oldPlaces = places;
		numbers = new long[2 * oldNumbers.length];
		times = new long[numbers.length];
		places = new int[numbers.length];
		for (int i = 0; i < oldNumbers.length; i++) {
			if (oldPlaces[i] != 0) {
				int slot = slot(oldNumbers[i]);
				numbers[slot] = oldNumbers[i];
				times[slot] = oldTimes[i];
				places[slot] = oldPlaces[i];
			}
		}
	}

	/** Forgets all applications. */
	void clear() {
		Arrays.fill(places, 0);
		size = 0;
	}

	/** The unit of an application, empty where no row tells it. */
	Optional<String> of(String applicationNumber) {
		int place = places[slot(NumberDigest.of(applicationNumber))];
		return place == 0 ? Optional.empty() : Optional.of(units.get(place - 1));
	}
}
