// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.check.PolicyCheck.Findings;
import org.zhiheng.policy.edit.word.PolicyWords;

/**
 * Fees and pass rates: possible amounts, no level charged twice, shares of 0 to 1.
 */
final class FeeCheck {

	private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?)元"); //$NON-NLS-1$
	private static final int FEN = 2;

	private final Findings findings;
	private final PolicyWords words;

	FeeCheck(Findings findings, PolicyWords words) {
		this.findings = findings;
		this.words = words;
	}

	void tariff(FeeTariff tariff) {
		Map<String, FeeRow> charged = new HashMap<>();
		for (FeeRow row : tariff.getRows()) {
			findings.require(row, Literals.FEE_ROW__LABEL, row.getLabel());
			findings.require(row, Literals.FEE_ROW__AMOUNT, row.getAmount());
			amount(row, row.getAmount());
			for (String level : row.getLevels()) {
				@Nullable
				FeeRow other = charged.putIfAbsent(level, row);
				if (other != null) {
					findings.warning(row, Literals.FEE_ROW__LEVELS, "level_twice", words.code(level), words.name(other)); //$NON-NLS-1$
				}
			}
		}
		summary(tariff);
	}

	private void amount(FeeRow row, @Nullable BigDecimal amount) {
		if (amount != null && amount.signum() < 0) {
			findings.error(row, Literals.FEE_ROW__AMOUNT, "fee_negative"); //$NON-NLS-1$
		} else if (amount != null && amount.scale() > FEN) {
			findings.error(row, Literals.FEE_ROW__AMOUNT, "fee_fen"); //$NON-NLS-1$
		}
	}

	/** The summary is what people read elsewhere: it must not go on telling an amount that was changed. */
	private void summary(FeeTariff tariff) {
		if (tariff.getSummary() == null || tariff.getRows().isEmpty()) {
			return;
		}
		Matcher written = WRITTEN.matcher(tariff.getSummary());
		while (written.find()) {
			BigDecimal amount = new BigDecimal(written.group(1));
			if (tariff.getRows().stream().noneMatch(row -> row.getAmount() != null && row.getAmount().compareTo(amount) == 0)) {
				findings.warning(tariff, Literals.NORM__SUMMARY, "summary_fee", written.group()); //$NON-NLS-1$
			}
		}
	}

	static void passRate(PassRateRule rule, Findings findings) {
		@Nullable
		BigDecimal rate = rule.getRate();
		if (rate == null) {
			findings.note(rule, Literals.PASS_RATE_RULE__RATE, "rate_open"); //$NON-NLS-1$
		} else if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
			findings.error(rule, Literals.PASS_RATE_RULE__RATE, "rate_range"); //$NON-NLS-1$
		}
	}
}
