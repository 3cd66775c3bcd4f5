// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.condition.Assertions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * The assertions of the policies that are valid on the day and whose scope takes the request in; the last one entered prevails.
 */
public final class Asserted implements Assertions {

	private final PolicyBase base;

	/** @param base the policies that hold them */
	public Asserted(PolicyBase base) {
		this.base = base;
	}

	@Override
	public Optional<Assertion> find(String text, Facts facts) {
		return base.assertions().stream().filter(each -> text.equals(each.getText())).filter(each -> valid(each, facts.asOf()))
			.filter(each -> Fit.of(each.getScope(), facts) == Truth.TRUE).reduce((earlier, later) -> later);
	}

	/** Whether an assertion holds on a day. */
	public static boolean valid(Assertion assertion, LocalDate day) {
		@Nullable
		LocalDate from = assertion.getValidFrom();
		@Nullable
		LocalDate to = assertion.getValidTo();
		return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
	}
}
