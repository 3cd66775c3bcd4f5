// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

/** Begins a heading with a capital, where the script has them. */
public final class Capital {

	private Capital() {
	}

	/** The words with their first letter in upper case. */
	public static String of(String words) {
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
