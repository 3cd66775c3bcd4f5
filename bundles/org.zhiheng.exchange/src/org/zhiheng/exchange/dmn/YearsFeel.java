// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.EachYear;

/**
 * A condition on every asked year of a yearly list, in FEEL.
 *
 * @param feel writes the conditions of entries
 */
record YearsFeel(Feel feel) {

	String truth(EachYear each, FactPaths at) {
		String list = each.getList();
		FactPaths in = at.in(list);
		String found = Feel.each(in.entry(), at.value(list) + "[year = y]", feel.truth(each.getWhere(), in)); //$NON-NLS-1$
		String year = "{found: " + found + ", met: if count(found) = 0 then " + (each.isMissingIsUnknown() ? "null" : "false") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			+ " else any_of(found)}.met"; //$NON-NLS-1$
		@Nullable
		String start = each.getNotBefore();
		String before = start == null || start.isBlank() ? "first != null and y < first" //$NON-NLS-1$
			: "(count(" + at.value(list) + ") = 0 or first != null and y < first)"; //$NON-NLS-1$ //$NON-NLS-2$
		String asked = "for y in " + years(each) + " return if " + before + " and count(" + at.value(list) + "[year = y]) = 0 then " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			+ !each.isBeforeFails() + " else " + year; //$NON-NLS-1$
		return "(if " + at.value(list) + " = null then null else {first: " + first(each, at) + ", met: all_of(" + asked + ")}.met)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String years(EachYear each) {
		@Nullable
		Integer last = each.getLast();
		if (last == null) {
			return "[" + each.getYears().stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		int to = each.isIncludeCurrent() ? 0 : 1;
		return "(facts.as_of.year - " + (to + last - 1) + ")..(facts.as_of.year - " + to + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String first(EachYear each, FactPaths at) {
		@Nullable
		String start = each.getNotBefore();
		if (start == null || start.isBlank()) {
			return "null"; //$NON-NLS-1$
		}
		String all = at.value(start);
		return "if " + all + " = null then null else if count(" + all + ") = 0 or count(" + all + "[from = null]) > 0 then null else min(for w in " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			+ all + " return w.from.year)"; //$NON-NLS-1$
	}
}
