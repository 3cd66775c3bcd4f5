// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV twins back. */
final class CsvReading {

	private CsvReading() {
	}

	/** A strict reader of RFC 4180. */
	static List<List<String>> parse(String text) {
		List<List<String>> records = new ArrayList<>();
		List<String> record = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					field.append('"');
					i++;
				} else if (c == '"') {
					quoted = false;
				} else {
					field.append(c);
				}
			} else if (c == '"') {
				quoted = true;
			} else if (c == ',' || c == '\r') {
				record.add(field.toString());
				field.setLength(0);
			} else if (c == '\n') {
				records.add(record);
				record = new ArrayList<>();
			} else {
				field.append(c);
			}
		}
		return records;
	}
}
