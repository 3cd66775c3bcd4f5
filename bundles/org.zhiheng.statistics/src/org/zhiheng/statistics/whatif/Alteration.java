// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;

/**
 * One change of a scenario: the parameter, with the norm and clause it touches and its present value, and the value tried.
 *
 * @param parameter what is changed
 * @param value the value tried: years, months, CNY, per cent, or 1 and 0
 */
public record Alteration(Parameter parameter, BigDecimal value) {

	/** As commands write it: {@code BZ-3.2.2.2:years=3}. */
	public String text() {
		return parameter.id() + "=" + value.stripTrailingZeros().toPlainString() + (parameter.kind() == Parameter.Kind.CAP ? "%" : "");
	}
}
