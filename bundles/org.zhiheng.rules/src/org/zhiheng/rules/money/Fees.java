// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.timetable.Timetable;
import org.zhiheng.rules.timetable.TimetableAnswer;
import org.zhiheng.rules.timetable.TimetableQuestion;
import org.zhiheng.rules.timetable.Verdict;

/**
 * Computes fees from the tariff of a notice. Stateless.
 */
public final class Fees {

	private static final String PER_PERSON = "AMB-FEE-PER-PERSON"; //$NON-NLS-1$

	private final PolicyBase base;

	/** @param base the policies to answer by */
	public Fees(PolicyBase base) {
		this.base = base;
	}

	/**
	 * Answers a question.
	 *
	 * @param question route, level, persons, status, payment
	 * @return the answer; undetermined where the notice has no tariff for it
	 */
	public FeeAnswer answer(FeeQuestion question) {
		Optional<Sources> found = Sources.of(base, question.document());
		if (found.isEmpty()) {
			return open(Sources.absent(question.document()));
		}
		Sources sources = found.get();
		List<FeeTariff> tariffs = sources.norms(FeeTariff.class).toList();
		Optional<FeeTariff> tariff = tariffs.stream().filter(each -> !each.getRows().isEmpty()).findFirst();
		if (tariff.isEmpty()) {
			return silent(sources, tariffs);
		}
		@Nullable
		Integer year = question.input().whole("year"); //$NON-NLS-1$
		@Nullable
		Scope scope = tariff.get().getScope();
		if (year != null && scope != null && !scope.getYears().isEmpty() && !scope.getYears().contains(year)) {
			return open(Grounds.of(Sources.clauses(List.of(tariff.get())), Wording.of("reason.other.year", sources.document().getId(), //$NON-NLS-1$
				String.valueOf(scope.getYears().get(0)), String.valueOf(year))).lacking(Wording.of("missing.year", String.valueOf(year)))); //$NON-NLS-1$
		}
		return new Charge(sources, tariff.get(), gate(tariffs)).answer(question.input());
	}

	private static @Nullable FeeTariff gate(List<FeeTariff> tariffs) {
		for (FeeTariff each : tariffs) {
			if (each.getStatusGate() != null && !each.getStatusGate().isBlank()) {
				return each;
			}
		}
		return null;
	}

	private static FeeAnswer open(Grounds grounds) {
		return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(), null, null, List.of(), null, grounds);
	}

	/** The notice sets no amount; whether the tariff of another one reaches here is itself an open question. */
	private static FeeAnswer silent(Sources sources, List<FeeTariff> tariffs) {
		Grounds grounds = sources.silent("FEE"); //$NON-NLS-1$
		List<String> clauses = new ArrayList<>(Sources.clauses(tariffs));
		clauses.addAll(grounds.clauses());
		return open(new Grounds(clauses, grounds.reason(), grounds.missing(), List.of(), List.of("AMB-FEE-TARIFF-SCOPE"))); //$NON-NLS-1$
	}

	/** One question put to one tariff. */
	private final class Charge {

		private final Sources sources;
		private final FeeTariff tariff;
		private final @Nullable FeeTariff gate;
		private final List<String> clauses;

		Charge(Sources sources, FeeTariff tariff, @Nullable FeeTariff gate) {
			this.sources = sources;
			this.tariff = tariff;
			this.gate = gate;
			this.clauses = Sources.clauses(List.of(tariff));
		}

		FeeAnswer answer(Values input) {
			List<Values> lines = input.has("lines") ? input.lines("lines") : List.of(input); //$NON-NLS-1$ //$NON-NLS-2$
			List<FeeAnswer.Line> charged = new ArrayList<>();
			for (Values line : lines) {
				@Nullable
				String level = line.text("level") == null ? input.text("level") : line.text("level"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				@Nullable
				BigDecimal unit = level == null ? null : unit(level);
				@Nullable
				BigDecimal persons = line.has("persons") || !line.has("applications") ? line.number("persons") : BigDecimal.ONE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				if (level == null || unit == null || persons == null) {
					return needs(level == null || unit == null ? "level" : "persons"); //$NON-NLS-1$ //$NON-NLS-2$
				}
				charged.add(new FeeAnswer.Line(level, persons, unit, unit.multiply(persons)));
			}
			BigDecimal amount = charged.stream().map(FeeAnswer.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
			boolean batch = input.has("lines"); //$NON-NLS-1$
			return charge(input, batch ? charged : List.of(), charged.size() == 1 ? charged.get(0).unitFee() : null, amount);
		}

		private @Nullable BigDecimal unit(String level) {
			for (FeeRow row : tariff.getRows()) {
				if (row.getLevels().contains(level)) {
					return row.getAmount();
				}
			}
			return null;
		}

		private FeeAnswer needs(String key) {
			Wording name = Wording.of("input." + key); //$NON-NLS-1$
			return open(
				Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))).lacking(Wording.of("missing.fact", "input." + key, name))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private FeeAnswer charge(Values input, List<FeeAnswer.Line> lines, @Nullable BigDecimal unit, BigDecimal amount) {
			@Nullable
			String route = input.text("route"); //$NON-NLS-1$
			if (route != null && tariff.getScope() != null && !tariff.getScope().getRoutes().contains(route)) {
				return otherRoute(amount, unit);
			}
			if (amount.signum() == 0) {
				return new FeeAnswer(FeeVerdict.NOTHING_DUE, null, List.of(), unit, amount, lines, null,
					Grounds.of(clauses, Wording.of("reason.fee.nobody", clauses.get(0)))); //$NON-NLS-1$
			}
			BigDecimal persons = Objects.requireNonNullElse(input.number("persons"), BigDecimal.ONE); //$NON-NLS-1$
			@Nullable
			BigDecimal applications = input.number("applications"); //$NON-NLS-1$
			if (unit != null && applications != null && applications.compareTo(persons) > 0) {
				return perPerson(unit, amount, unit.multiply(applications));
			}
			return status(input, lines, unit, amount);
		}

		private FeeAnswer otherRoute(BigDecimal amount, @Nullable BigDecimal unit) {
			String id = "AMB-FEE-NON-REVIEW"; //$NON-NLS-1$
			Readings readings = sources.readings();
			List<FeeTariff> basis = sources.norms(FeeTariff.class).filter(each -> each.getInterpretations().contains(id)).toList();
			List<String> cited = new ArrayList<>(Sources.clauses(basis));
			cited.addAll(clauses);
			Wording question = Wording.of("open.question", readings.question(id), id); //$NON-NLS-1$
			Grounds grounds = Grounds.of(cited, Wording.of("reason.fee.route", cited.get(0))).lacking(question).open(id, List.of( //$NON-NLS-1$
				new ReadingOutcome(id, "NONE", readings.text(id, "NONE"), BigDecimal.ZERO), //$NON-NLS-1$//$NON-NLS-2$
				new ReadingOutcome(id, "SAME", readings.text(id, "SAME"), amount)));   //$NON-NLS-1$ //$NON-NLS-2$
			return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(BigDecimal.ZERO, amount), unit, null, List.of(), null, grounds);
		}

		private FeeAnswer perPerson(BigDecimal unit, BigDecimal once, BigDecimal each) {
			Readings readings = sources.readings();
			String chosen = readings.chosen(PER_PERSON);
			Grounds grounds = Grounds.of(clauses, Wording.of("reason.fee.per.person", yuan(once), yuan(each), clauses.get(0))).open(PER_PERSON, //$NON-NLS-1$
				List.of(
					new ReadingOutcome(PER_PERSON, "ONCE", readings.text(PER_PERSON, "ONCE"), once), //$NON-NLS-1$ //$NON-NLS-2$
					new ReadingOutcome(PER_PERSON, "EACH", readings.text(PER_PERSON, "EACH"), each))); //$NON-NLS-1$ //$NON-NLS-2$
			boolean undecided = Readings.UNDETERMINED.equals(chosen);
			@Nullable
			BigDecimal amount = undecided ? null : "ONCE".equals(chosen) ? once : each; //$NON-NLS-1$
			return new FeeAnswer(FeeVerdict.AMBIGUOUS, undecided ? FeeVerdict.UNDETERMINED : FeeVerdict.DUE, List.of(once, each), unit, amount,
				List.of(), null, grounds);
		}

		private FeeAnswer status(Values input, List<FeeAnswer.Line> lines, @Nullable BigDecimal unit, BigDecimal amount) {
			@Nullable
			String status = input.text("application_status"); //$NON-NLS-1$
			FeeTariff held = gate;
			boolean paid = input.has("paid_on") || input.has("paid_amount"); //$NON-NLS-1$ //$NON-NLS-2$
			if (held != null && status == null && !paid) {
				return needs("application_status"); //$NON-NLS-1$
			}
			if (held != null && status != null && !status.endsWith(held.getStatusGate())) {
				List<String> cited = Sources.clauses(List.of(held, tariff));
				return new FeeAnswer(FeeVerdict.NOT_YET_DUE, null, List.of(), unit, BigDecimal.ZERO, lines, null,
					Grounds.of(cited, Wording.of("reason.fee.not.yet", held.getStatusGate(), status, cited.get(0)))); //$NON-NLS-1$
			}
			if (!paid) {
				return new FeeAnswer(FeeVerdict.DUE, null, List.of(), unit, amount, lines, null,
					Grounds.of(clauses, Wording.of("reason.fee.due", yuan(amount), clauses.get(0)))); //$NON-NLS-1$
			}
			return payment(input, lines, unit, amount);
		}

		private FeeAnswer payment(Values input, List<FeeAnswer.Line> lines, @Nullable BigDecimal unit, BigDecimal amount) {
			@Nullable
			BigDecimal paid = input.number("paid_amount"); //$NON-NLS-1$
			BigDecimal outstanding = paid == null ? BigDecimal.ZERO : amount.subtract(paid).max(BigDecimal.ZERO);
			if (outstanding.signum() > 0) {
				Wording words = Wording.of("reason.fee.underpaid", yuan(amount), yuan(Objects.requireNonNullElse(paid, BigDecimal.ZERO)), //$NON-NLS-1$
					clauses.get(0));
				return new FeeAnswer(FeeVerdict.UNDERPAID, null, List.of(), unit, amount, lines, outstanding, Grounds.of(clauses, words));
			}
			@Nullable
			LocalDate day = input.day("paid_on"); //$NON-NLS-1$
			if (day == null) {
				return needs("paid_on"); //$NON-NLS-1$
			}
			Map<String, Object> step = new HashMap<>(Map.of("step", "PAYMENT", "date", day)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			TimetableAnswer timely = new Timetable(base).answer(new TimetableQuestion("check", sources.document().getId(), new Values(step))); //$NON-NLS-1$
			List<String> cited = new ArrayList<>(timely.grounds().clauses());
			cited.addAll(clauses);
			Grounds grounds = new Grounds(cited, timely.grounds().reason(), timely.grounds().missing(), timely.grounds().readings(),
				timely.grounds().ambiguities());
			if (!(timely instanceof TimetableAnswer.Check check)) {
				return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(), unit, amount, lines, outstanding, grounds);
			}
			FeeVerdict verdict = verdict(check.verdict());
			Verdict primary = check.primary();
			return new FeeAnswer(verdict, primary == null ? null : verdict(primary),
				verdict == FeeVerdict.AMBIGUOUS ? List.of(FeeVerdict.PAID_IN_TIME, FeeVerdict.PAID_LATE)
					: List.of(),
				unit, amount, lines, outstanding, grounds);
		}

		private static FeeVerdict verdict(Verdict verdict) {
			return switch (verdict) {
				case LATE -> FeeVerdict.PAID_LATE;
				case AMBIGUOUS -> FeeVerdict.AMBIGUOUS;
				case UNDETERMINED -> FeeVerdict.UNDETERMINED;
				default -> FeeVerdict.PAID_IN_TIME;
			};
		}

		private static String yuan(BigDecimal amount) {
			return amount.stripTrailingZeros().toPlainString();
		}
	}
}
