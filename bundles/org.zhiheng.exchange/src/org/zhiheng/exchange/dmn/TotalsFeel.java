// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Total;

/**
 * Sums over the entries of a list in FEEL. What is unknown of an entry makes a range of the sum: its lower end where that is enough, its upper
 * end where even that is not, else null.
 *
 * @param feel writes the conditions of entries
 */
record TotalsFeel(Feel feel) {

	Feel.Measure measure(Total total, FactPaths at) {
		return switch (total.getMeasure()) {
			case "duration" -> time(total, at, "months_together", "months_of_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "unbroken" -> time(total, at, "longest_months", "longest_months_of_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> sum(total, at);
		};
	}

	/** The entries that may count, each with whether it certainly does. */
	private String entries(Total total, FactPaths at, String members) {
		FactPaths in = at.in(total.getList());
		return Feel.each(in.entry(), at.value(total.getList()), "{sure: " + feel.truth(total.getWhere(), in) + members + "}") + "[sure != false]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Feel.Measure sum(Total total, FactPaths at) {
		FactPaths in = at.in(total.getList());
		String key = total.getMeasure();
		String wanted = total.getAtLeast().toPlainString();
		String members = ", amount: " + in.value(key) + ", open: " + in.value(key) + " = null and not(" + in.none(key) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String value = "(if " + at.value(total.getList()) + " = null then null else {counted: " + entries(total, at, members) //$NON-NLS-1$ //$NON-NLS-2$
			+ ", least: sum(append(counted[sure = true and amount != null].amount, 0)), most: sum(append(counted[amount != null].amount, 0))" //$NON-NLS-1$
			+ ", held: " + range("count(counted[open = true]) > 0", wanted) + "}.held)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Feel.Measure("sum_of_" + key.replace('.', '_'), value, total.getAtLeast()); //$NON-NLS-1$
	}

	private static String range(String boundless, String wanted) {
		return "if least >= " + wanted + " then least else if not(" + boundless + ") and most < " + wanted + " then most else null"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private Feel.Measure time(Total total, FactPaths at, String function, String name) {
		FactPaths in = at.in(total.getList());
		String list = total.getList();
		int wanted = total.getAtLeast().multiply(BigDecimal.valueOf(12)).intValue();
		String members = ", stretch: span(" + in.value(list + ".from") + ", " + in.value(list + ".to") + ", facts.as_of)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		@Nullable
		String since = total.getSince();
		boolean cut = since != null && !since.isBlank();
		String day = cut ? at.value(String.valueOf(since)) : "null"; //$NON-NLS-1$
		String none = cut ? at.none(String.valueOf(since)) : "false"; //$NON-NLS-1$
		String sure = "counted[sure = true and stretch != null]"; //$NON-NLS-1$
		String all = "counted[stretch != null]"; //$NON-NLS-1$
		String after = "span_since(c.stretch, " + day + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		String certain = cut ? "if " + day + " = null then [] else " + Feel.each("c", sure, after) : sure + ".stretch"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String possible = cut ? "if " + none + " then [] else " + Feel.each("c", all, "if " + day + " = null then c.stretch else " + after) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			: all + ".stretch"; //$NON-NLS-1$
		String value = "(if " + at.value(list) + " = null then null else {counted: " + entries(total, at, members) + ", least: " + function + "(" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			+ certain + "), most: " + function + "(" + possible + "), held: " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			+ range("count(counted[stretch = null]) > 0", String.valueOf(wanted)) + "}.held)"; //$NON-NLS-1$ //$NON-NLS-2$
		return new Feel.Measure(name + list.replace('.', '_'), value, wanted);
	}
}
