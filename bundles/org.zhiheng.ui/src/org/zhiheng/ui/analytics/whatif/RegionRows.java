// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Shown;
import org.zhiheng.statistics.whatif.WhatIfLine;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.Rows;

/** The answer by region, all together first; a cross stands for what is withheld. */
final class RegionRows implements Rows {

	private static final String WITHHELD = "×";

	private final Published result;
	private final WhatIfWords words;
	private final String all;

	RegionRows(Published result, WhatIfWords words, String all) {
		this.result = result;
		this.words = words;
		this.all = all;
	}

	@Override
	public int size() {
		return result.regions().size() + 1;
	}

	@Override
	public boolean strong(int row) {
		return row == 0;
	}

	private Shown shown(int row) {
		return row == 0 ? result.total() : result.regions().get(row - 1);
	}

	@Override
	public String cell(int row, int column) {
		Shown shown = shown(row);
		WhatIfLine line = shown.line();
		boolean after = column == 2 || column == 4 || column == 5 || column == 7;
		if (column > 0 && (after ? !shown.change() : !shown.numbers())) {
			return WITHHELD;
		}
		return switch (column) {
			case 0 -> row == 0 ? all : words.region(line);
			case 1 -> words.number(line.accepted());
			case 2 -> words.brief(line.acceptedAfter());
			case 3 -> words.number(line.passed());
			case 4 -> words.brief(line.passedAfter());
			case 5 -> words.signed(line.gained());
			case 6 -> words.money(line.fees());
			default -> line.feesLow().compareTo(line.feesHigh()) == 0 ? words.money(line.feesLow())
				: words.money(line.feesLow()) + "–" + words.money(line.feesHigh());
		};
	}
}
