// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.statistics.Dimension;

/**
 * The place of a value in a pivot table.
 *
 * @param row key of its row
 * @param column key of its column
 */
public record PivotPlace(List<String> row, List<String> column) {

	public PivotPlace {
		row = List.copyOf(row);
		column = List.copyOf(column);
	}

	/** The codes by dimension. */
	Map<Dimension, String> codes(PivotQuestion question) {
		Map<Dimension, String> codes = new EnumMap<>(Dimension.class);
		for (int i = 0; i < row.size(); i++) {
			codes.put(question.rows().get(i), row.get(i));
		}
		for (int i = 0; i < column.size(); i++) {
			codes.put(question.columns().get(i), column.get(i));
		}
		return codes;
	}
}
