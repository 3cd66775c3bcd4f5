// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.Locale;

import org.zhiheng.registry.CreditCode;

/**
 * Unified social credit codes of units that do not exist: valid in form and both check characters (GB 32100-2015, GB 11714), with the
 * administrative code 000000, which no region has.
 */
final class CreditCodes {

	private static final int[] BODY_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private CreditCodes() {
	}

	/**
	 * The code of a unit.
	 *
	 * @param kind first two characters: registering authority and kind of body, such as 91 for an enterprise
	 * @param unit number of the unit, below 100 million
	 * @return 18 characters
	 */
	static String of(String kind, int unit) {
		String body = String.format(Locale.ROOT, "%08d", unit);
		String code = kind + "000000" + body + bodyCheck(body);
		return code + CreditCode.check(code);
	}

	private static char bodyCheck(String body) {
		int sum = 0;
		for (int i = 0; i < BODY_WEIGHTS.length; i++) {
			sum += (body.charAt(i) - '0') * BODY_WEIGHTS[i];
		}
		int rest = (11 - sum % 11) % 11;
		return rest == 10 ? 'X' : (char) ('0' + rest);
	}
}
