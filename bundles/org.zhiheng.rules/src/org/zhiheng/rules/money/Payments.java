// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.timetable.Timetable;
import org.zhiheng.rules.timetable.TimetableAnswer;
import org.zhiheng.rules.timetable.TimetableQuestion;
import org.zhiheng.rules.timetable.Verdict;

/**
 * Whether a fee may be paid yet, and was paid in time.
 */
final class Payments {

	private static final String STATUS = "application_status"; //$NON-NLS-1$
	private static final String PAID_ON = "paid_on"; //$NON-NLS-1$

	private final PolicyBase base;
	private final Sources sources;
	private final @Nullable FeeTariff gate;

	Payments(PolicyBase base, Sources sources, @Nullable FeeTariff gate) {
		this.base = base;
		this.sources = sources;
		this.gate = gate;
	}

	/** Whether a status is asked for and none was given. */
	boolean needsStatus(Values input) {
		return gate != null && input.text(STATUS) == null;
	}

	/** The answer where the status is asked for and was not given. */
	FeeAnswer needs(@Nullable BigDecimal unit, FeeTariff tariff) {
		FeeTariff held = gate;
		List<String> cited = Sources.clauses(held == null ? List.of(tariff) : List.of(held, tariff));
		Wording name = Wording.of("input.application_status"); //$NON-NLS-1$
		Grounds grounds = Grounds.of(cited, Wording.of("reason.needs", name, cited.get(0))) //$NON-NLS-1$
			.lacking(Wording.of("missing.fact", "input.application_status", name)); //$NON-NLS-1$ //$NON-NLS-2$
		return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(), unit, null, List.of(), null, null, grounds);
	}

	/** The answer where the status does not allow payment yet. */
	Optional<FeeAnswer> notYet(Values input, @Nullable BigDecimal unit, List<FeeTariff> tariffs) {
		FeeTariff held = gate;
		@Nullable
		String status = input.text(STATUS);
		if (held == null || status == null || Sources.passes(held.getStatusGate(), status)) {
			return Optional.empty();
		}
		List<FeeTariff> norms = new ArrayList<>(List.of(held));
		norms.addAll(tariffs);
		List<String> cited = Sources.clauses(norms);
		return Optional.of(new FeeAnswer(FeeVerdict.NOT_YET_DUE, null, List.of(), unit, BigDecimal.ZERO, List.of(), null, null,
			Grounds.of(cited, Wording.of("reason.fee.not.yet", Wording.status(held.getStatusGate()), Wording.status(status), cited.get(0))))); //$NON-NLS-1$
	}

	private TimetableAnswer step(LocalDate day) {
		Values input = new Values(Map.of("step", "PAYMENT", "date", day)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Timetable(base).answer(new TimetableQuestion("check", sources.document().getId(), input)); //$NON-NLS-1$
	}

	/** Whether a payment came too late, whatever its amount. */
	boolean late(Values input) {
		@Nullable
		LocalDate day = input.day(PAID_ON);
		return day != null && step(day) instanceof TimetableAnswer.Check check && check.verdict() == Verdict.LATE;
	}

	/**
	 * Whether a payment that suffices came in time.
	 *
	 * @param input with the day of payment
	 * @param sum what was due
	 * @param clauses of the tariff
	 * @param outstanding still to be paid, or null
	 * @param overpaid beyond what was due, or null
	 */
	FeeAnswer timely(Values input, Sum sum, List<String> clauses, @Nullable BigDecimal outstanding, @Nullable BigDecimal overpaid) {
		TimetableAnswer timely = step(Objects.requireNonNull(input.day(PAID_ON)));
		List<String> cited = new ArrayList<>(timely.grounds().clauses());
		cited.addAll(clauses);
		Grounds grounds = new Grounds(cited, timely.grounds().reason(), timely.grounds().missing(), timely.grounds().readings(),
			timely.grounds().ambiguities());
		FeeVerdict verdict = FeeVerdict.UNDETERMINED;
		@Nullable
		FeeVerdict primary = null;
		if (timely instanceof TimetableAnswer.Check check) {
			verdict = verdict(check.verdict());
			Verdict chosen = check.primary();
			primary = chosen == null ? null : verdict(chosen);
		}
		List<Object> readings = verdict == FeeVerdict.AMBIGUOUS ? List.of(FeeVerdict.PAID_IN_TIME, FeeVerdict.PAID_LATE) : List.of();
		return new FeeAnswer(verdict, primary, readings, sum.unit(), sum.amount(), sum.lines(), outstanding, overpaid, grounds);
	}

	private static FeeVerdict verdict(Verdict verdict) {
		return switch (verdict) {
			case LATE -> FeeVerdict.PAID_LATE;
			case AMBIGUOUS -> FeeVerdict.AMBIGUOUS;
			case UNDETERMINED -> FeeVerdict.UNDETERMINED;
			case TOO_EARLY -> FeeVerdict.NOT_YET_DUE;
			default -> FeeVerdict.PAID_IN_TIME;
		};
	}
}
