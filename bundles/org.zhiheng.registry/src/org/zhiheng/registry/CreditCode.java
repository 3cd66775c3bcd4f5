// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * The unified social credit code of GB 32100-2015: 17 characters and a check character, weighted by powers of 3 modulo 31.
 */
public final class CreditCode {

	private static final int LENGTH = 18;
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"; //$NON-NLS-1$

	private CreditCode() {
	}

	/** Whether a text has 18 characters of the code's alphabet, which lacks I, O, S, V and Z. */
	public static boolean shaped(String text) {
		return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
	}

	/**
	 * The check character that the first 17 characters ask for.
	 *
	 * @param code at least 17 characters of the alphabet
	 * @return the check character
	 */
	public static char check(CharSequence code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < LENGTH - 1; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * weight;
			weight = weight * 3 % 31;
		}
		return ALPHABET.charAt((31 - sum % 31) % 31);
	}

	/** Whether a shaped code carries the right check character. */
	public static boolean checks(String shaped) {
		return check(shaped) == shaped.charAt(LENGTH - 1);
	}
}
