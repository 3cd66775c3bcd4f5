// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The citizen's identity number of GB 11643-1999: six digits of address, eight of birth, three of order, one check character (ISO 7064 MOD 11-2).
 */
public final class IdNumber {

	private static final int LENGTH = 18;
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	private static final String CHECKS = "10X98765432"; //$NON-NLS-1$
	/** The first two digits of address codes that exist or existed (GB/T 2260), with 83 and 91 for residents from elsewhere. */
	private static final BitSet PROVINCES = IntStream.of(11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51,
		52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91).collect(BitSet::new, BitSet::set, BitSet::or);

	private IdNumber() {
	}

	/** Whether a text has the form of an ID number: 17 digits and a digit or an upper-case X. */
	public static boolean shaped(String text) {
		if (text.length() != LENGTH) {
			return false;
		}
		for (int i = 0; i < LENGTH - 1; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return CHECKS.indexOf(text.charAt(LENGTH - 1)) >= 0;
	}

	/**
	 * The check character that the first 17 digits ask for.
	 *
	 * @param digits at least 17 digits
	 * @return a digit or X
	 */
	public static char check(CharSequence digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (digits.charAt(i) - '0') * WEIGHTS[i];
		}
		return CHECKS.charAt(sum % 11);
	}

	/** Whether a shaped number carries the right check character. */
	public static boolean checks(String shaped) {
		return check(shaped) == shaped.charAt(LENGTH - 1);
	}

	/** The birth date inside a shaped number, empty where no such day exists. */
	public static Optional<LocalDate> birthDate(String shaped) {
		int year = Integer.parseInt(shaped, 6, 10, 10);
		int month = Integer.parseInt(shaped, 10, 12, 10);
		int day = Integer.parseInt(shaped, 12, 14, 10);
		boolean exists = year >= 1800 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
		return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
	}

	/** Whether the address code is one that no region has: made-up people carry such a code. */
	public static boolean nowhere(String shaped) {
		return !PROVINCES.get(Integer.parseInt(shaped, 0, 2, 10));
	}

	/** Whether the order digits say a man: the last of them is odd. */
	public static boolean male(String shaped) {
		return (shaped.charAt(16) - '0') % 2 == 1;
	}
}
