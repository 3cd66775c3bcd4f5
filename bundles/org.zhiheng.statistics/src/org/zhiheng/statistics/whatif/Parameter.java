// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One thing of the policies that can be tried otherwise.
 *
 * @param id by which commands and scenarios name it: {@code BZ-3.2.2.2:years}, {@code fee:SENIOR}, {@code cap:INTERMEDIATE/工程技术}
 * @param kind what it is
 * @param document id of the notice
 * @param norm id of the norm
 * @param clause the clause it stands in
 * @param label what is asked, in Chinese, from the norm's own words
 * @param labelEn the same in English
 * @param present its value in the policies; null where there is none, such as a cap that nobody set
 * @param low the lowest value that can be tried
 * @param high the highest
 * @param step from one value to the next
 */
public record Parameter(String id, Kind kind, String document, String norm, String clause, String label, String labelEn,
	@Nullable BigDecimal present, BigDecimal low, BigDecimal high, BigDecimal step) {

	/** What can be tried otherwise. */
	public enum Kind {

		/** Years since a title or a certificate was obtained. */
		YEARS("years"),
		/** Years of work in the profession. */
		WORK("work"),
		/** Months of social insurance. */
		MONTHS("months"),
		/** Whether a route is open: 1 or 0. */
		ROUTE("open"),
		/** Whether continuing education is demanded: 1 or 0. */
		EDUCATION("demanded"),
		/** A fee, in CNY a person. */
		FEE("fee"),
		/** A cap of the pass rate, in per cent of those reviewed. */
		CAP("cap");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		/** The word in a parameter's id. */
		public String key() {
			return key;
		}

		/** Whether it decides who is eligible. */
		public boolean requirement() {
			return this != FEE && this != CAP;
		}

		/** Whether it only says yes or no. */
		public boolean flag() {
			return this == ROUTE || this == EDUCATION;
		}
	}

	/** What is asked, in the reader's language. */
	public String label(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !labelEn.isBlank() ? labelEn : label;
	}

	/** Whether a value can be tried. */
	public boolean takes(BigDecimal value) {
		boolean whole = kind == Kind.FEE || kind == Kind.CAP || value.stripTrailingZeros().scale() <= 0;
		return whole && value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
	}

	/** Whether a higher value lets fewer through; of flags, an open route lets more through. */
	boolean stricter(BigDecimal before, BigDecimal after) {
		return kind == Kind.ROUTE ? after.compareTo(before) < 0 : after.compareTo(before) > 0;
	}
}
