// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a line a role may see. A group of few people is withheld, and so is a change that concerns few; where only one line of a table is, the
 * next smallest is withheld with it, so that the total does not tell it.
 *
 * @param line the line
 * @param numbers whether its numbers may be shown
 * @param change whether what changes may be shown
 */
public record Shown(WhatIfLine line, boolean numbers, boolean change) {

	/** Fewer people than this are few. */
	public static final int FEW = 10;

	/** All lines, whole. */
	public static List<Shown> whole(List<WhatIfLine> lines) {
		return lines.stream().map(each -> new Shown(each, true, true)).toList();
	}

	/** The lines for a role that does not see small cells. */
	public static List<Shown> restricted(List<WhatIfLine> lines) {
		boolean[] numbers = new boolean[lines.size()];
		boolean[] change = new boolean[lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			WhatIfLine line = lines.get(i);
			numbers[i] = !few(line.applications()) && !few(line.accepted()) && !few(line.applications() - line.accepted()) && !few(line.passed())
				&& !few(line.accepted() - line.passed()) && !few(line.payers());
			change[i] = !few(touched(line));
		}
		also(lines, numbers, Comparator.comparingLong(WhatIfLine::applications));
		also(lines, change, Comparator.comparingLong(Shown::touched));
		List<Shown> shown = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			shown.add(new Shown(lines.get(i), numbers[i], numbers[i] && change[i]));
		}
		return shown;
	}

	private static boolean few(long people) {
		return people > 0 && people < FEW;
	}

	private static long touched(WhatIfLine line) {
		return Math.max(line.out() + line.in() + line.open(), Math.round(Math.ceil(Math.abs(line.gained()))));
	}

	/** One withheld alone could be had by subtraction. */
	private static void also(List<WhatIfLine> lines, boolean[] may, Comparator<WhatIfLine> small) {
		int withheld = 0;
		int next = -1;
		for (int i = 0; i < may.length; i++) {
			withheld += may[i] ? 0 : 1;
			if (may[i] && (next < 0 || small.compare(lines.get(i), lines.get(next)) < 0)) {
				next = i;
			}
		}
		if (withheld == 1 && next >= 0) {
			may[next] = false;
		}
	}
}
