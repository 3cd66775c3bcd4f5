// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;

/**
 * One tariff, put to one question.
 */
final class Charge {

	private static final String PER_PERSON = "AMB-FEE-PER-PERSON"; //$NON-NLS-1$
	private static final String NON_REVIEW = "AMB-FEE-NON-REVIEW"; //$NON-NLS-1$
	private static final String NONE = "NONE"; //$NON-NLS-1$
	private static final String SAME = "SAME"; //$NON-NLS-1$
	private static final String ONCE = "ONCE"; //$NON-NLS-1$
	private static final String ROUTE = "route"; //$NON-NLS-1$
	private static final String LEVEL = "level"; //$NON-NLS-1$
	private static final String LINES = "lines"; //$NON-NLS-1$
	private static final String PERSONS = "persons"; //$NON-NLS-1$
	private static final String PAID_ON = "paid_on"; //$NON-NLS-1$
	private static final String PAID = "paid_amount"; //$NON-NLS-1$

	private final Sources sources;
	private final Readings readings;
	private final FeeTariff tariff;
	private final Payments payments;
	private final List<String> clauses;

	Charge(Sources sources, FeeTariff tariff, @Nullable FeeTariff gate) {
		this.sources = sources;
		this.readings = sources.readings();
		this.tariff = tariff;
		this.payments = new Payments(sources.base(), sources, gate);
		this.clauses = Sources.clauses(List.of(tariff));
	}

	FeeAnswer answer(Values input) {
		boolean batch = input.has(LINES);
		List<FeeAnswer.Line> charged = new ArrayList<>();
		for (Values line : batch ? input.lines(LINES) : List.of(input)) {
			@Nullable
			String level = line.text(LEVEL) == null ? input.text(LEVEL) : line.text(LEVEL);
			@Nullable
			BigDecimal unit = level == null ? null : unit(level);
			// one application is one person's, unless the question says otherwise
			@Nullable
			BigDecimal persons = !batch && !line.has(PERSONS) && !line.unknown(PERSONS) ? BigDecimal.ONE : line.number(PERSONS);
			if (level == null && input.has(PAID_ON) && !input.has(PAID)) {
				return payments.timely(input, new Sum(null, null, List.of()), clauses, null, null);
			}
			if (level == null || unit == null || persons == null) {
				return needs(level == null || unit == null ? LEVEL : PERSONS, unit);
			}
			charged.add(new FeeAnswer.Line(level, persons, unit, unit.multiply(persons)));
		}
		BigDecimal amount = charged.stream().map(FeeAnswer.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		@Nullable
		BigDecimal unit = charged.size() == 1 ? charged.get(0).unitFee() : null;
		BigDecimal persons = charged.stream().map(FeeAnswer.Line::persons).reduce(BigDecimal.ZERO, BigDecimal::add);
		return charge(input, new Sum(unit, amount, batch ? charged : List.of()), amount, persons);
	}

	private @Nullable BigDecimal unit(String level) {
		for (FeeRow row : tariff.getRows()) {
			if (row.getLevels().contains(level)) {
				return row.getAmount();
			}
		}
		return null;
	}

	private FeeAnswer needs(String key, @Nullable BigDecimal unit) {
		Wording name = Wording.of("input." + key); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))) //$NON-NLS-1$
			.lacking(Wording.of("missing.fact", "input." + key, name)); //$NON-NLS-1$ //$NON-NLS-2$
		return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(), unit, null, List.of(), null, null, grounds);
	}

	private FeeAnswer charge(Values input, Sum sum, BigDecimal amount, BigDecimal persons) {
		@Nullable
		String route = input.text(ROUTE);
		if (route != null && tariff.getScope() != null && !tariff.getScope().getRoutes().contains(route)
			&& !SAME.equals(readings.chosen(NON_REVIEW))) {
			return otherRoute(sum, amount);
		}
		if (route == null && limited() && amount.signum() > 0 && !input.has(PAID_ON)) {
			return payments.notYet(input, sum.unit(), List.of(tariff)).orElseGet(() -> needs(ROUTE, sum.unit()));
		}
		if (amount.signum() == 0) {
			return new FeeAnswer(FeeVerdict.NOTHING_DUE, null, List.of(), sum.unit(), amount, sum.lines(), null, null,
				Grounds.of(clauses, Wording.of("reason.fee.nobody", clauses.get(0)))); //$NON-NLS-1$
		}
		@Nullable
		BigDecimal applications = input.number("applications"); //$NON-NLS-1$
		BigDecimal unit = sum.unit();
		if (unit != null && applications != null && applications.compareTo(persons) > 0) {
			return perPerson(input, unit, amount, unit.multiply(applications));
		}
		return status(input, sum, amount);
	}

	/** Whether the tariff is one of certain routes only, so that without the route nothing is known to be due. */
	private boolean limited() {
		return tariff.getScope() != null && !tariff.getScope().getRoutes().isEmpty() && !SAME.equals(readings.chosen(NON_REVIEW));
	}

	private FeeAnswer otherRoute(Sum sum, BigDecimal amount) {
		List<FeeTariff> basis = sources.norms(FeeTariff.class).filter(each -> each.getInterpretations().contains(NON_REVIEW)).toList();
		List<String> cited = new ArrayList<>(Sources.clauses(basis));
		cited.addAll(clauses);
		if (NONE.equals(readings.chosen(NON_REVIEW))) {
			return Fees.plain(FeeVerdict.NOTHING_DUE, BigDecimal.ZERO,
				Grounds.of(cited, Wording.of("reason.fee.route.none", cited.get(0))).open(NON_REVIEW, List.of())); //$NON-NLS-1$
		}
		Wording question = Wording.of("open.question", readings.question(NON_REVIEW), NON_REVIEW); //$NON-NLS-1$
		Grounds grounds = Grounds.of(cited, Wording.of("reason.fee.route", cited.get(0))).lacking(question).open(NON_REVIEW, List.of( //$NON-NLS-1$
			new ReadingOutcome(NON_REVIEW, NONE, readings.text(NON_REVIEW, NONE), BigDecimal.ZERO),
			new ReadingOutcome(NON_REVIEW, SAME, readings.text(NON_REVIEW, SAME), amount)));
		return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(BigDecimal.ZERO, amount), sum.unit(), null, List.of(), null, null, grounds);
	}

	private FeeAnswer perPerson(Values input, BigDecimal unit, BigDecimal once, BigDecimal each) {
		String chosen = readings.chosen(PER_PERSON);
		if (!Readings.UNDETERMINED.equals(chosen)) {
			BigDecimal amount = ONCE.equals(chosen) ? once : each;
			FeeAnswer decided = status(input, new Sum(unit, amount, List.of()), amount);
			return new FeeAnswer(decided.verdict(), decided.primary(), decided.readings(), unit, decided.amount(), List.of(), decided.outstanding(),
				decided.overpaid(), decided.grounds().open(PER_PERSON, List.of()));
		}
		Optional<FeeAnswer> early = payments.notYet(input, unit, List.of(tariff));
		if (early.isPresent()) {
			return early.get();
		}
		Wording words = Wording.of("reason.fee.per.person", yuan(once), yuan(each), clauses.get(0)); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, words).lacking(Wording.of("open.question", readings.question(PER_PERSON), PER_PERSON)) //$NON-NLS-1$
			.open(PER_PERSON, List.of(new ReadingOutcome(PER_PERSON, ONCE, readings.text(PER_PERSON, ONCE), once),
				new ReadingOutcome(PER_PERSON, "EACH", readings.text(PER_PERSON, "EACH"), each))); //$NON-NLS-1$ //$NON-NLS-2$
		return new FeeAnswer(FeeVerdict.AMBIGUOUS, FeeVerdict.UNDETERMINED, List.of(once, each), unit, null, List.of(), null, null, grounds);
	}

	private FeeAnswer status(Values input, Sum sum, BigDecimal amount) {
		BigDecimal unit = sum.unit();
		Optional<FeeAnswer> early = payments.notYet(input, unit, List.of(tariff));
		if (early.isPresent()) {
			return early.get();
		}
		@Nullable
		BigDecimal paid = input.number(PAID);
		if (!input.has(PAID_ON) && (paid == null || paid.signum() == 0)) {
			return payments.needsStatus(input) ? payments.needs(unit, tariff)
				: new FeeAnswer(FeeVerdict.DUE, null, List.of(), unit, amount, sum.lines(), null, null,
					Grounds.of(clauses, Wording.of("reason.fee.due", yuan(amount), clauses.get(0)))); //$NON-NLS-1$
		}
		return payment(input, sum, amount, paid == null ? amount : paid);
	}

	private FeeAnswer payment(Values input, Sum sum, BigDecimal amount, BigDecimal paid) {
		if (paid.compareTo(amount) < 0) {
			Wording words = Wording.of("reason.fee.underpaid", yuan(amount), yuan(paid), clauses.get(0)); //$NON-NLS-1$
			return new FeeAnswer(FeeVerdict.UNDERPAID, null, List.of(), sum.unit(), amount, sum.lines(), amount.subtract(paid), null,
				Grounds.of(clauses, words));
		}
		if (!input.has(PAID_ON)) {
			return needs(PAID_ON, sum.unit());
		}
		return payments.timely(input, sum, clauses, BigDecimal.ZERO, paid.compareTo(amount) > 0 ? paid.subtract(amount) : null);
	}

	private static String yuan(BigDecimal amount) {
		return amount.stripTrailingZeros().toPlainString();
	}
}
