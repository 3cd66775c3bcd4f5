// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Phrases;

/** Numbers of sections, tables and figures, as an office writes them: 一、（一）表 1 图 1 in Chinese, 1, 1.1, Table 1, Figure 1 in English. */
final class Numbering {

	private static final String NUMERALS = "零一二三四五六七八九";

	private final Phrases phrases;

	Numbering(Phrases phrases) {
		this.phrases = phrases;
	}

	/** The parts with their numbers, in order. */
	List<Part> numbered(List<Part> parts) {
		List<Part> numbered = new ArrayList<>();
		int first = 0;
		int second = 0;
		int tables = 0;
		int figures = 0;
		for (Part part : parts) {
			if (part instanceof Part.Heading heading) {
				first += heading.level() == 1 ? 1 : 0;
				second = heading.level() == 1 ? 0 : second + 1;
				numbered.add(new Part.Heading(heading.level(), heading(heading.text(), first, second), heading.anchor()));
			} else if (part instanceof Part.Table table) {
				numbered.add(new Part.Table(table.sheet(), phrases.text("number.table", Integer.toString(++tables), table.caption()), table.columns(),
					table.rows(), table.notes()));
			} else if (part instanceof Part.Chart chart) {
				numbered.add(new Part.Chart(chart.picture(),
					phrases.text("number.figure", Integer.toString(++figures), chart.picture().heading().title())));
			} else {
				numbered.add(part);
			}
		}
		return numbered;
	}

	private String heading(String text, int first, int second) {
		return second == 0 ? phrases.text("number.section", Integer.toString(first), chinese(first), text)
			: phrases.text("number.part", Integer.toString(first), Integer.toString(second), chinese(second), text);
	}

	/** A number below 100 in Chinese: 十四. */
	static String chinese(int number) {
		int tens = number / 10;
		String ten = tens == 0 ? "" : (tens == 1 ? "" : NUMERALS.substring(tens, tens + 1)) + "十";
		return number % 10 == 0 && tens > 0 ? ten : ten + NUMERALS.charAt(number % 10);
	}
}
