// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What identifies a person. It is kept once, enciphered under a key of that person, and shown only on a journalled request.
 *
 * @param name with the middle dot as U+00B7
 * @param idNumber 18 characters, the check character in upper case
 * @param phone digits, or null
 * @param sex {@code MALE}, {@code FEMALE} or null; kept for forms
 * @param ethnicity as written, or null; kept for forms, never a dimension or a rule fact
 */
public record Identity(String name, String idNumber, @Nullable String phone, @Nullable String sex, @Nullable String ethnicity) {

	/** The ID number with all but the first four and the last four characters hidden. */
	public String maskedIdNumber() {
		return mask(idNumber);
	}

	/**
	 * Hides the middle of an ID number, for screens and logs.
	 *
	 * @param idNumber any text
	 * @return of 18 characters the first and last four; shorter texts are hidden wholly
	 */
	public static String mask(String idNumber) {
		int length = idNumber.length();
		if (length < 12) {
			return "*".repeat(length); //$NON-NLS-1$
		}
		return idNumber.substring(0, 4) + "*".repeat(length - 8) + idNumber.substring(length - 4); //$NON-NLS-1$
	}

	/** Tells nothing of the person: a log line must never carry an identity. */
	@Override
	public String toString() {
		return "Identity[***]"; //$NON-NLS-1$
	}
}
