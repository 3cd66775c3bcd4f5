// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
import java.util.Locale;

import org.zhiheng.statistics.whatif.Committee;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.Rows;

/**
 * The committees whose names hold some words, with how many they reviewed and let pass.
 *
 * @param found those committees
 * @param words numbers
 */
record CommitteeRows(List<Committee> found, WhatIfWords words) implements Rows {

	/** Keys of the headings. */
	static final List<String> HEADINGS = List.of("committee", "reviewed", "passed", "rate"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final String WITHHELD = "×";
	private static final String NONE = "–";

	/** Those in whose names all words stand. */
	static CommitteeRows of(List<Committee> all, String wanted, WhatIfWords words) {
		List<String> asked = List.of(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+")); //$NON-NLS-1$
		return new CommitteeRows(all.stream().filter(each -> asked.stream().allMatch(each.name().toLowerCase(Locale.ROOT)::contains)).toList(),
			words);
	}

	@Override
	public int size() {
		return found.size();
	}

	@Override
	public String cell(int row, int column) {
		Committee each = found.get(row);
		if (column > 0 && !each.numbered()) {
			return WITHHELD;
		}
		return switch (column) {
			case 0 -> each.name();
			case 1 -> words.number(each.reviewed());
			case 2 -> words.number(each.passed());
			default -> each.reviewed() == 0 ? NONE : String.format(Locale.ROOT, "%.1f", 100.0 * each.passed() / each.reviewed()); //$NON-NLS-1$
		};
	}
}
