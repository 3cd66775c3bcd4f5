// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a table.
 *
 * @param place file and line
 * @param subject the clause the row is about
 * @param base name of the base person
 * @param asOf the day asked about
 * @param changes what differs from the base person
 * @param result {@code eligible}, {@code not_eligible}, both also with the question {@code AMB-…} that is mentioned,
 *        {@code undetermined: what is missing, …} or {@code ambiguous PRIMARY AMB-…}
 * @param clauses clauses the answer cites, its first one first where the person is refused
 * @param more further fields of the answer with their values
 */
record Row(String place, String subject, String base, String asOf, String changes, String result, List<String> clauses, List<String> more) {

	static Row of(String place, String line) {
		String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
		if (cells.length < 6 || cells.length > 7) {
			throw new IllegalArgumentException(place + ": " + line);
		}
		return new Row(place, cells[0], cells[1], cells[2], cells[3], cells[4], words(cells[5]), cells.length > 6 ? words(cells[6]) : List.of());
	}

	private static List<String> words(String cell) {
		return Arrays.stream(cell.split("\\s+")).filter(each -> !each.isEmpty()).toList();
	}

	@Override
	public String toString() {
		return place + " " + subject + " " + asOf + " " + base + " " + changes;
	}
}
