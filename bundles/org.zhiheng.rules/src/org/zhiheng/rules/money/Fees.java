// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;

/**
 * Computes fees from the tariff of a notice. Stateless.
 */
public final class Fees {

	private static final String TARIFF_SCOPE = "AMB-FEE-TARIFF-SCOPE"; //$NON-NLS-1$
	private static final String REGIONAL = "REGIONAL"; //$NON-NLS-1$

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
		Optional<FeeTariff> tariff = priced(sources);
		FeeAnswer answer = tariff.isEmpty() ? silent(sources, question.input()) : charged(sources, tariff.get(), question.input());
		return question.input().has("review_outcome") ? failed(answer) : answer; //$NON-NLS-1$
	}

	private static Optional<FeeTariff> priced(Sources sources) {
		return sources.norms(FeeTariff.class).filter(each -> !each.getRows().isEmpty()).findFirst();
	}

	private FeeAnswer charged(Sources sources, FeeTariff tariff, Values input) {
		@Nullable
		Integer year = input.whole("year"); //$NON-NLS-1$
		@Nullable
		Scope scope = tariff.getScope();
		if (year != null && scope != null && !scope.getYears().isEmpty() && !scope.getYears().contains(year)) {
			return open(Grounds.of(Sources.clauses(List.of(tariff)), Wording.of("reason.other.year", sources.document().getId(), //$NON-NLS-1$
				String.valueOf(scope.getYears().get(0)), String.valueOf(year))).lacking(Wording.of("missing.year", String.valueOf(year)))); //$NON-NLS-1$
		}
		return new Charge(sources, tariff, gate(sources)).answer(input);
	}

	/** A failed review changes nothing about the fee: no notice ties the one to the other, or speaks of repayment. */
	private static FeeAnswer failed(FeeAnswer answer) {
		Grounds grounds = answer.grounds();
		Grounds more = new Grounds(grounds.clauses(), Wording.of("reason.fee.failed", grounds.reason()), grounds.missing(), grounds.readings(), //$NON-NLS-1$
			grounds.ambiguities());
		return new FeeAnswer(answer.verdict(), answer.primary(), answer.readings(), answer.unitFee(), answer.amount(), answer.lines(),
			answer.outstanding(), answer.overpaid(), more);
	}

	private static @Nullable FeeTariff gate(Sources sources) {
		for (FeeTariff each : sources.norms(FeeTariff.class).toList()) {
			if (each.getStatusGate() != null && !each.getStatusGate().isBlank()) {
				return each;
			}
		}
		return null;
	}

	static FeeAnswer open(Grounds grounds) {
		return plain(FeeVerdict.UNDETERMINED, null, grounds);
	}

	static FeeAnswer plain(FeeVerdict verdict, @Nullable BigDecimal amount, Grounds grounds) {
		return new FeeAnswer(verdict, null, List.of(), null, amount, List.of(), null, null, grounds);
	}

	/**
	 * The notice sets no amount. Status and day of payment can still decide; whether the tariff of another one reaches here is itself an open
	 * question, and answered by it only where an administrator decided so.
	 */
	private FeeAnswer silent(Sources sources, Values input) {
		List<FeeTariff> own = sources.norms(FeeTariff.class).toList();
		@Nullable
		FeeTariff gate = gate(sources);
		Payments payments = new Payments(base, sources, gate);
		Optional<FeeAnswer> early = payments.notYet(input, null, List.of());
		if (early.isPresent()) {
			return early.get();
		}
		if (!input.has("paid_amount") && input.has("paid_on") //$NON-NLS-1$ //$NON-NLS-2$
			|| payments.late(input)) {
			return payments.timely(input, new Sum(null, null, List.of()), Sources.clauses(own), null, null);
		}
		Grounds silent = sources.silent("FEE"); //$NON-NLS-1$
		List<String> clauses = new ArrayList<>(Sources.clauses(own));
		clauses.addAll(silent.clauses());
		Grounds grounds = new Grounds(clauses, silent.reason(), silent.missing(), List.of(), List.of());
		return inQuestion(sources) ? inferred(sources, input, gate, grounds) : open(grounds);
	}

	/** Whether the open question of the tariff's reach is one about this notice. */
	private boolean inQuestion(Sources sources) {
		Optional<Interpretation> question = base.interpretation(TARIFF_SCOPE);
		return question.isPresent()
			&& sources.document().getClauses().stream().map(Clause::getId).anyMatch(question.get().getClauses()::contains);
	}

	private FeeAnswer inferred(Sources sources, Values input, @Nullable FeeTariff gate, Grounds grounds) {
		Readings readings = sources.readings();
		for (String id : base.documentIds()) {
			Optional<Sources> other = Sources.of(base, id);
			Optional<FeeTariff> tariff = other.isEmpty() ? Optional.empty() : priced(other.get());
			if (tariff.isPresent()) {
				FeeAnswer there = new Charge(sources, tariff.get(), gate).answer(input);
				if (REGIONAL.equals(readings.chosen(TARIFF_SCOPE))) {
					Grounds inferred = there.grounds().open(TARIFF_SCOPE, List.of());
					return new FeeAnswer(there.verdict(), there.primary(), there.readings(), there.unitFee(), there.amount(), there.lines(),
						there.outstanding(), there.overpaid(), inferred);
				}
				@Nullable
				BigDecimal amount = there.amount();
				Object outcome = amount == null ? Readings.UNDETERMINED : amount;
				Grounds open = grounds.open(TARIFF_SCOPE, List.of(
					new ReadingOutcome(TARIFF_SCOPE, REGIONAL, readings.text(TARIFF_SCOPE, REGIONAL), outcome),
					new ReadingOutcome(TARIFF_SCOPE, "UNKNOWN", readings.text(TARIFF_SCOPE, "UNKNOWN"), Readings.UNDETERMINED))); //$NON-NLS-1$ //$NON-NLS-2$
				return new FeeAnswer(FeeVerdict.UNDETERMINED, null, List.of(outcome, Readings.UNDETERMINED), null, null, List.of(), null, null,
					open);
			}
		}
		return open(grounds);
	}
}
