// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: 2026-03-06, 2026/3/6, 2026.3.6, 2026年3月6日 or 20260306. */
public final class DayText {

	private static final Pattern PARTS = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
	private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private DayText() {
	}

	/** Reads a day, empty where the text is none. */
	public static Optional<LocalDate> read(String text) {
		Matcher parts = PARTS.matcher(text.strip());
		Matcher packed = PACKED.matcher(text.strip());
		return parts.matches() ? day(parts) : packed.matches() ? day(packed) : Optional.empty();
	}

	private static Optional<LocalDate> day(Matcher parts) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
		} catch (DateTimeException e) {
			return Optional.empty(); // 2026-02-30 is no day
		}
	}
}
