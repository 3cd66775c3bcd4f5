// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.MonthPart;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;

/** The steps of one notice's campaign with their days, in the year of the notice. */
final class Steps {

	private static final int FIRST_YEAR = 1990;
	private static final int LAST_YEAR = 2200;
	private static final int TENTH = 10;
	private static final int TWENTIETH = 20;

	/**
	 * One step.
	 *
	 * @param step the norm
	 * @param opens its first day, or null
	 * @param safe its last day by the careful reading of "before", or null
	 * @param closes its last day by the generous reading, or null
	 */
	record Step(TimetableStep step, @Nullable LocalDate opens, @Nullable LocalDate safe, @Nullable LocalDate closes) {

		String kind() {
			return String.valueOf(step.getStep());
		}

		/** The last day on which something of it can happen, else its first. */
		@Nullable
		LocalDate end() {
			return closes != null ? closes : opens;
		}
	}

	private final List<Step> steps;

	private Steps(List<Step> steps) {
		this.steps = steps;
	}

	static Steps of(Document document) {
		return new Steps(Policy.norms(document, TimetableStep.class).stream().map(step -> step(document, step)).toList());
	}

	List<Step> all() {
		return steps;
	}

	/** The first step of a kind that has a day. */
	Optional<Step> find(String kind) {
		return steps.stream().filter(each -> each.kind().equals(kind) && each.end() != null).findFirst();
	}

	/** The words for a kind of step: its summary, else its kind. */
	static Wording words(Norm norm, @Nullable String kind) {
		@Nullable
		String summary = norm.getSummary();
		return summary == null || summary.isBlank() ? Wording.both(kind, kind) : Wording.both(summary, norm.getSummaryEn());
	}

	private static Step step(Document document, TimetableStep step) {
		@Nullable
		LocalDate opens = sane(step.getOpens());
		@Nullable
		LocalDate closes = sane(step.getCloses());
		@Nullable
		Integer year = document.getYear();
		@Nullable
		Integer month = step.getEndMonth();
		if (closes == null && year != null && month != null && year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12) {
			return monthly(step, opens, YearMonth.of(year, month));
		}
		@Nullable
		LocalDate safe = closes != null && step.isClosesBefore() ? closes.minusDays(1) : closes;
		return new Step(step, opens, safe, closes);
	}

	private static Step monthly(TimetableStep step, @Nullable LocalDate opens, YearMonth month) {
		if (step.getPart() == MonthPart.MIDDLE) {
			return new Step(step, opens, month.atDay(TENTH), month.atDay(TWENTIETH));
		}
		int day = Objects.requireNonNullElse(step.getEndDay(), month.lengthOfMonth());
		LocalDate last = month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
		return new Step(step, opens, last, last);
	}

	/** A day out of any calendar is told elsewhere, and counting to it would never end. */
	private static @Nullable LocalDate sane(@Nullable LocalDate day) {
		return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
	}

	/** Whether a written day lies in no reasonable year. */
	static boolean insane(@Nullable LocalDate day) {
		return day != null && sane(day) == null;
	}
}
