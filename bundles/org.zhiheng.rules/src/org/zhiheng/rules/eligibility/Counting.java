// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * The day on which years, months and the age of a title are counted. The notices do not say it, so it is the day asked about unless an
 * administrator decided the open question otherwise.
 */
public final class Counting {

	/** The open question. */
	static final String QUESTION = "AMB-AS-OF"; //$NON-NLS-1$

	private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

	private Counting() {
	}

	/** The day itself. */
	public static LocalDate day(Document document, LocalDate asked, Readings readings) {
		return other(document, asked, readings).orElse(asked);
	}

	/**
	 * The day by which a decision has replaced the one asked about; it is the same for all days of a year.
	 *
	 * @param document the notice
	 * @param asked a day of the year
	 * @param readings by which the open question is read
	 * @return nothing where the day asked about counts
	 */
	public static Optional<LocalDate> other(Document document, LocalDate asked, Readings readings) {
		return switch (readings.chosen(QUESTION)) {
			case "LAST_DECLARATION_DAY" -> lastDeclarationDay(document); //$NON-NLS-1$
			case "YEAR_END" -> Optional.of(asked.with(LAST_DAY)); //$NON-NLS-1$
			default -> Optional.empty();
		};
	}

	/** The facts on that day; the very same object where it is the day asked about. */
	static Facts facts(Document document, Facts facts, Readings readings) {
		LocalDate day = day(document, facts.asOf(), readings);
		return day.equals(facts.asOf()) ? facts : facts.with(Map.of("as_of", new Given.Value(day))); //$NON-NLS-1$
	}

	private static Optional<LocalDate> lastDeclarationDay(Document document) {
		return document.getNorms().stream().filter(TimetableStep.class::isInstance).map(TimetableStep.class::cast)
			.filter(step -> "DECLARATION".equals(step.getStep())).map(TimetableStep::getCloses).filter(Objects::nonNull).findFirst(); //$NON-NLS-1$
	}
}
