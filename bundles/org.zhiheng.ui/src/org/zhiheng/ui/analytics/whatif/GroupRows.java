// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Shown;
import org.zhiheng.statistics.whatif.WhatIfLine;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.Rows;

/** The answer by one dimension, all together first; a cross stands for what is withheld. */
final class GroupRows implements Rows {

	/** The dimensions by which an answer is broken down. */
	static final List<Dimension> DIMENSIONS = List.of(Dimension.REGION, Dimension.SERIES, Dimension.LEVEL, Dimension.EMPLOYER_TYPE);
	/** Keys of the headings, after that of the dimension. */
	static final List<String> HEADINGS = List.of("accepted", "accepted_after", "passed", "passed_after", "gained", "undetermined", "fees_after"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private static final String WITHHELD = "×";
	/** Columns that only what is shown of changes may tell. */
	private static final List<Integer> AFTER = List.of(2, 4, 5, 6, 7);

	private final Published result;
	private final Dimension by;
	private final WhatIfWords words;
	private final String all;

	GroupRows(Published result, Dimension by, WhatIfWords words, String all) {
		this.result = result;
		this.by = by;
		this.words = words;
		this.all = all;
	}

	private List<Shown> lines() {
		return switch (by) {
			case SERIES -> result.series();
			case LEVEL -> result.levels();
			case EMPLOYER_TYPE -> result.employers();
			default -> result.regions();
		};
	}

	@Override
	public int size() {
		return lines().size() + 1;
	}

	@Override
	public boolean strong(int row) {
		return row == 0;
	}

	@Override
	public String cell(int row, int column) {
		Shown shown = row == 0 ? result.total() : lines().get(row - 1);
		WhatIfLine line = shown.line();
		if (column > 0 && (AFTER.contains(column) ? !shown.change() : !shown.numbers())) {
			return WITHHELD;
		}
		return switch (column) {
			case 0 -> row == 0 ? all : words.code(by, line.code());
			case 1 -> words.number(line.accepted());
			case 2 -> words.brief(line.acceptedAfter());
			case 3 -> words.number(line.passed());
			case 4 -> words.brief(line.passedAfter());
			case 5 -> words.signed(line.gained());
			case 6 -> words.number(line.open());
			default -> line.feesLow().compareTo(line.feesHigh()) == 0 ? words.money(line.feesLow())
				: words.money(line.feesLow()) + "–" + words.money(line.feesHigh());
		};
	}
}
