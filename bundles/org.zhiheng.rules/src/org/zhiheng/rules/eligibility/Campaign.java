// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.TimetableStep;

/**
 * The days on which a special campaign runs: from its issue or its first step to its last one.
 */
final class Campaign {

	private Campaign() {
	}

	static boolean runs(Document document, LocalDate day) {
		List<TimetableStep> steps = document.getNorms().stream().filter(TimetableStep.class::isInstance).map(TimetableStep.class::cast).toList();
		@Nullable
		LocalDate issued = document.getInForceFrom();
		Optional<LocalDate> first = issued != null ? Optional.of(issued)
			: steps.stream().map(TimetableStep::getOpens).filter(Objects::nonNull).min(LocalDate::compareTo);
		Optional<LocalDate> last = steps.stream().flatMap(step -> ends(document, step)).max(LocalDate::compareTo);
		return first.map(each -> !day.isBefore(each)).orElse(Boolean.FALSE) && last.map(each -> !day.isAfter(each)).orElse(Boolean.FALSE);
	}

	private static Stream<LocalDate> ends(Document document, TimetableStep step) {
		@Nullable
		LocalDate closes = step.getCloses();
		@Nullable
		Integer year = document.getYear();
		@Nullable
		Integer month = step.getEndMonth();
		if (closes != null) {
			return Stream.of(closes);
		}
		return year == null || month == null ? Stream.empty() : Stream.of(YearMonth.of(year, month).atEndOfMonth());
	}
}
