// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;

/**
 * The answer to a question about a fee.
 *
 * @param verdict what is to be done
 * @param primary the verdict by the chosen reading, where it is ambiguous
 * @param readings amounts or verdicts by all readings, where it is ambiguous
 * @param unitFee CNY a person, or null where there is no single one
 * @param amount CNY due in all, or null where it cannot be told
 * @param lines amounts by line, where several were asked
 * @param outstanding CNY still to be paid, or null where nothing was said of a payment
 * @param overpaid CNY paid beyond what is due, or null where nothing was
 * @param grounds what it stands on
 */
public record FeeAnswer(FeeVerdict verdict, @Nullable FeeVerdict primary, List<Object> readings, @Nullable BigDecimal unitFee,
	@Nullable BigDecimal amount, List<Line> lines, @Nullable BigDecimal outstanding, @Nullable BigDecimal overpaid,
	Grounds grounds) {

	public FeeAnswer {
		readings = List.copyOf(readings);
		lines = List.copyOf(lines);
	}

	/**
	 * One line of a batch.
	 *
	 * @param level code of the level
	 * @param persons how many
	 * @param unitFee CNY a person
	 * @param amount CNY of the line
	 */
	public record Line(String level, BigDecimal persons, BigDecimal unitFee, BigDecimal amount) {}
}
