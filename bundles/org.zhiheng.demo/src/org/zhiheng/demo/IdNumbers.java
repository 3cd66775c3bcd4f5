// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.zhiheng.registry.IdNumber;

/**
 * ID numbers that nobody can have: correct in form and check digit (GB 11643-1999), with an address code that no region has (000000 and up; the codes
 * of GB/T 2260 begin with 11). Only a workspace marked as demonstration takes them.
 */
final class IdNumbers {

	/** Sequence numbers of one day, sex and address code: 001 to 999 odd for men, 002 to 998 even for women. */
	private static final int ROOM = 499;

	private final Map<Long, Integer> taken = new HashMap<>();

	/**
	 * The next number of a birth date and sex.
	 *
	 * @param birth date of birth
	 * @param male the seventeenth digit is odd for men
	 * @return 18 characters, never the same twice
	 */
	String next(LocalDate birth, boolean male) {
		int k = taken.merge(birth.toEpochDay() * 2 + (male ? 1 : 0), 1, Integer::sum) - 1;
		int serial = k % ROOM * 2 + (male ? 1 : 2);
		StringBuilder digits = new StringBuilder(18);
		append(digits, k / ROOM, 6);
		append(digits, birth.getYear(), 4);
		append(digits, birth.getMonthValue(), 2);
		append(digits, birth.getDayOfMonth(), 2);
		append(digits, serial, 3);
		return digits.append(IdNumber.check(digits)).toString();
	}

	private static void append(StringBuilder to, int number, int width) {
		int power = 1;
		for (int i = 1; i < width; i++) {
			power *= 10;
		}
		for (; power > 0; power /= 10) {
			to.append((char) ('0' + number / power % 10));
		}
	}
}
