// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Phrases;
import org.zhiheng.registry.Column;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.why.WhyRow;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.Rows;

/** The applications behind a number, with what made them count. */
final class WhyRows implements Rows {

	private static final int FIRST = 3;
	private static final int PSEUDONYM = 12;

	private final List<WhyRow> rows;
	private final List<Column> columns;
	private final Phrases phrases;

	WhyRows(List<WhyRow> rows, Measure measure, Phrases phrases) {
		this.rows = List.copyOf(rows);
		this.columns = WhyRow.columns(measure);
		this.phrases = phrases;
	}

	List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		headings.add(Heading.words(Column.APPLICATION_NUMBER.label(phrases.locale()), 16, 172));
		headings.add(Heading.words(phrases.text("pseudonym"), 8, 112));
		headings.add(Heading.words(phrases.text("counted"), 8, 90));
		columns.forEach(each -> headings.add(Heading.words(each.label(phrases.locale()), 8,
			java.util.Locale.ENGLISH.getLanguage().equals(phrases.locale().getLanguage()) ? 100 : 76)));
		return headings;
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public String cell(int row, int column) {
		WhyRow each = rows.get(row);
		return switch (column) {
			case 0 -> each.number();
			case 1 -> each.pseudonym().length() > PSEUDONYM ? each.pseudonym().substring(0, PSEUDONYM) : each.pseudonym();
			case 2 -> phrases.text("counted_" + each.counted());
			default -> each.values().getOrDefault(columns.get(column - FIRST), "");
		};
	}
}
