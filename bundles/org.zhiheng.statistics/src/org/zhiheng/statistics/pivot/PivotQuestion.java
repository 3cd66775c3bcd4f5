// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;

/**
 * What a pivot table is asked for.
 *
 * @param rows dimensions down, the outermost first; none gives one row
 * @param columns dimensions across, the outermost first; none gives one column
 * @param where which codes count in each filtered dimension
 * @param measure what stands in the cells
 * @param sort the order of the rows
 * @param top so many of the outermost rows are kept; 0 for all. Totals count the others too.
 * @param hideEmpty whether rows and columns without any number are left out
 */
public record PivotQuestion(List<Dimension> rows, List<Dimension> columns, Map<Dimension, Set<String>> where, Measure measure, PivotSort sort,
	int top, boolean hideEmpty) {

	public PivotQuestion {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
		where.forEach((dimension, codes) -> copy.put(dimension, Collections.unmodifiableSet(new LinkedHashSet<>(codes))));
		where = Collections.unmodifiableMap(copy);
	}

	/** The pass rate of 评审 by some dimensions. */
	public static PivotQuestion of(List<Dimension> rows, List<Dimension> columns) {
		return new PivotQuestion(rows, columns, Map.of(Dimension.ROUTE, Set.of(Question.REVIEW)), Measure.PASS, PivotSort.CODES, 0, true);
	}

	/** The same with other rows and columns. */
	public PivotQuestion sides(List<Dimension> down, List<Dimension> across) {
		return new PivotQuestion(down, across, where, measure, sort, top, hideEmpty);
	}

	/** The same of another measure. */
	public PivotQuestion measure(Measure other) {
		return new PivotQuestion(rows, columns, where, other, sort, top, hideEmpty);
	}

	/** The same of others. */
	public PivotQuestion where(Map<Dimension, Set<String>> filters) {
		return new PivotQuestion(rows, columns, filters, measure, sort, top, hideEmpty);
	}

	/** The same in another order. */
	public PivotQuestion sort(PivotSort order) {
		return new PivotQuestion(rows, columns, where, measure, order, top, hideEmpty);
	}

	/** The same with only the first rows. */
	public PivotQuestion top(int most) {
		return new PivotQuestion(rows, columns, where, measure, sort, most, hideEmpty);
	}

	/** The same with empty rows and columns left out or shown. */
	public PivotQuestion hideEmpty(boolean hide) {
		return new PivotQuestion(rows, columns, where, measure, sort, top, hide);
	}

	/** The question to a population that the cells answer; without a filter of routes, and not broken down by them, only 评审 is counted. */
	public Question question() {
		List<Dimension> by = new ArrayList<>(rows);
		by.addAll(columns);
		return new Question(by, where, measure.rate());
	}

	/**
	 * Refuses what cannot be laid out.
	 *
	 * @throws Failure ZH-4031 where a dimension stands twice
	 */
	void check() throws Failure {
		Set<Dimension> seen = new HashSet<>();
		for (Dimension dimension : question().by().size() == rows.size() + columns.size() ? List.<Dimension>of() : all()) {
			if (!seen.add(dimension)) {
				throw new Failure(Population.class, "ZH-4031", dimension.key());
			}
		}
	}

	private List<Dimension> all() {
		List<Dimension> all = new ArrayList<>(rows);
		all.addAll(columns);
		return all;
	}
}
