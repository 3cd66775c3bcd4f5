// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotSort;

/**
 * One number that a reader points at, in a chart, a table or on a board: a cell of a table.
 *
 * @param table of which it is a cell
 * @param cell the codes of the cell by dimension; none for the total
 */
public record Pointed(PivotQuestion table, Map<Dimension, String> cell) {

	public Pointed {
		cell = Map.copyOf(cell);
	}

	/** The total of an answer. */
	static Pointed total(Question question) {
		return new Pointed(table(question), Map.of());
	}

	/** A cell of an answer. */
	static Pointed cell(Question question, Map<Dimension, String> cell) {
		return new Pointed(table(question), cell);
	}

	/** A number that is broken down by nothing. */
	static Pointed alone(Question question, Measure measure) {
		return new Pointed(new PivotQuestion(List.of(), List.of(), question.where(), measure, PivotSort.CODES, 0, true), Map.of());
	}

	private static PivotQuestion table(Question question) {
		List<Dimension> down = question.by().stream().filter(each -> each != Dimension.YEAR).toList();
		List<Dimension> across = question.by().stream().filter(each -> each == Dimension.YEAR).toList();
		return new PivotQuestion(down, across, question.where(), new Measure.OfRate(question.rate()), PivotSort.CODES, 0, true);
	}

	/** The question of that number alone, which its applications answer. */
	Question alone() {
		Map<Dimension, Set<String>> where = new EnumMap<>(Dimension.class);
		where.putAll(table.where());
		cell.forEach((dimension, code) -> where.put(dimension, Set.of(code)));
		return new Question(List.of(), where, table.measure().rate());
	}
}
