// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;

/** Fees that are amounts, fees that are due without one, and pass rates that are shares. */
final class Amounts implements Inspection {

	private static final String PAYMENT = "PAYMENT"; //$NON-NLS-1$
	private static final int FEN = 2;
	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			List<FeeTariff> tariffs = Policy.norms(document, FeeTariff.class);
			tariffs.forEach(tariff -> tariff(tariff, findings));
			open(document, tariffs, findings);
			Policy.norms(document, PassRateRule.class).forEach(rule -> rate(rule, findings));
		}
	}

	private static void tariff(FeeTariff tariff, Findings findings) {
		Set<String> charged = new HashSet<>();
		for (FeeRow row : tariff.getRows()) {
			@Nullable
			BigDecimal amount = row.getAmount();
			if (amount == null) {
				findings.add(Code.FEE_MISSING, row, Literals.FEE_ROW__AMOUNT, Wording.name(row.getLabel()));
			} else if (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.stripTrailingZeros().scale() > FEN) {
				findings.add(Code.FEE_IMPOSSIBLE, row, Literals.FEE_ROW__AMOUNT, Wording.name(row.getLabel()), written(amount));
			}
			row.getLevels().stream().filter(level -> !charged.add(level))
				.forEach(level -> findings.add(Code.FEE_TWICE, row, Literals.FEE_ROW__LEVELS, Wording.value("request.level", level))); //$NON-NLS-1$
		}
	}

	/** A notice that sets a day for paying, or a state of the application, must say how much. */
	private static void open(Document document, List<FeeTariff> tariffs, Findings findings) {
		boolean due = tariffs.stream().anyMatch(each -> each.getStatusGate() != null)
			|| Policy.norms(document, TimetableStep.class).stream().anyMatch(step -> PAYMENT.equals(step.getStep()));
		if (due && tariffs.stream().allMatch(each -> each.getRows().isEmpty())) {
			List<String> steps = Policy.norms(document, TimetableStep.class).stream().filter(step -> PAYMENT.equals(step.getStep()))
				.map(Policy::cited)
				.filter(id -> !id.isEmpty()).toList();
			if (tariffs.isEmpty()) {
				findings.add(Code.FEE_WITHOUT_AMOUNT, document, null, null, steps, Policy.name(document));
			} else {
				findings.add(Code.FEE_WITHOUT_AMOUNT, tariffs.get(0), Literals.FEE_TARIFF__ROWS, null, steps, Policy.name(document));
			}
		}
	}

	private static void rate(PassRateRule rule, Findings findings) {
		@Nullable
		BigDecimal rate = rule.getRate();
		if (rate == null) {
			findings.add(Code.RATE_OPEN, rule, Literals.PASS_RATE_RULE__RATE, level(rule));
		} else if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) > 0) {
			findings.add(Code.RATE_RANGE, rule, Literals.PASS_RATE_RULE__RATE, written(rate));
		}
	}

	private static Wording level(PassRateRule rule) {
		return rule.getLevel() == null ? Findings.words("all.levels") : Wording.value("request.level", rule.getLevel()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Plain digits, unless there are thousands of them. */
	private static String written(BigDecimal number) {
		return Math.abs((long) number.scale()) > 20 ? number.toString() : number.toPlainString();
	}
}
