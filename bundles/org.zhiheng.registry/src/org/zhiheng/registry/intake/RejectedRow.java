// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * A rejected row as received, with its problems.
 *
 * @param table place of its table among those read
 * @param label number of the row for people
 * @param raw the row
 * @param problems at least one
 */
record RejectedRow(int table, String label, RawRow raw, List<Problem> problems) {

	private static final String PART = "；"; //$NON-NLS-1$

	/** The row in words. */
	Rejection describe(Phrases phrases) {
		String columns = problems.stream().map(RejectedRow::heading).filter(heading -> !heading.isEmpty()).collect(Collectors.joining(PART));
		String reasons = problems.stream().map(each -> reason(each, phrases)).collect(Collectors.joining(PART));
		String remedies = problems.stream().map(each -> each.trouble().remedy(phrases)).distinct().collect(Collectors.joining(PART));
		return new Rejection(label, columns, reasons, remedies);
	}

	private static String reason(Problem problem, Phrases phrases) {
		String heading = heading(problem);
		String reason = problem.trouble().reason(phrases, problem.shown());
		return heading.isEmpty() ? reason : heading + "：" + reason; //$NON-NLS-1$
	}

	private static String heading(Problem problem) {
		@Nullable
		TableField column = problem.column();
		return column == null ? "" : column.heading(); //$NON-NLS-1$
	}

	/** Whether the row's quotation marks do not pair. */
	boolean torn() {
		return problems.stream().anyMatch(each -> each.trouble() == Trouble.QUOTES);
	}
}
