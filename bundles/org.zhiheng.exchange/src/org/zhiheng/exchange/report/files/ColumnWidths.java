// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Value;

/**
 * How wide the columns of a table are: by their shares, but no narrower than their longest word, where all longest words fit.
 */
final class ColumnWidths {

	private ColumnWidths() {
	}

	/**
	 * The widths.
	 *
	 * @param table the table
	 * @param room all of them together
	 * @param word the width that the longest word of a text needs with the air around it; in bold or not
	 * @return one a column
	 */
	static double[] of(Part.Table table, double room, ToDoubleBiFunction<String, Boolean> word) {
		List<Part.Column> columns = table.columns();
		double[] least = columns.stream().mapToDouble(column -> word.applyAsDouble(column.heading(), true)).toArray();
		for (List<Value> row : table.rows()) {
			for (int i = 0; i < least.length; i++) {
				least[i] = Math.max(least[i], word.applyAsDouble(row.get(i).shown(), false));
			}
		}
		// a text without any break, such as a digest, takes no more than a third of the table
		double most = Math.max(room / least.length, room / 3);
		double[] floor = Arrays.stream(least).map(each -> Math.min(each, most)).toArray();
		if (Arrays.stream(floor).sum() > room) {
			floor = new double[least.length];
		}
		return shared(columns.stream().mapToDouble(Part.Column::share).toArray(), floor, room);
	}

	/** Columns whose share is less than their floor get the floor; the others divide the rest by their shares. */
	private static double[] shared(double[] shares, double[] floor, double room) {
		double[] widths = new double[shares.length];
		boolean[] fixed = new boolean[shares.length];
		boolean again = true;
		while (again) {
			again = false;
			double rest = room;
			double open = 0;
			for (int i = 0; i < shares.length; i++) {
				rest -= fixed[i] ? floor[i] : 0;
				open += fixed[i] ? 0 : shares[i];
			}
			for (int i = 0; i < shares.length; i++) {
				widths[i] = fixed[i] ? floor[i] : rest * shares[i] / open;
				if (!fixed[i] && widths[i] < floor[i] - 1e-9) {
					fixed[i] = true;
					again = true;
				}
			}
		}
		return widths;
	}
}
