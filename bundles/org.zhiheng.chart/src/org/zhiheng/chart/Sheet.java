// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;

/**
 * The numbers of a picture as a table, for kinds whose CSV twin has columns of its own.
 *
 * @param columns keys of the headings
 * @param rows one value a column: a text, a whole number, a number, or nothing
 */
record Sheet(List<String> columns, List<List<@Nullable Object>> rows) {

	/** Stands for a number that is withheld; the twin says it in words. */
	static final Object WITHHELD = new Object();

	Sheet {
		columns = List.copyOf(columns);
		rows = Collections.unmodifiableList(new ArrayList<>(rows));
	}

	/** A row; an interval takes two columns, and a figure that is not known is left empty. */
	static List<@Nullable Object> row(@Nullable Object... values) {
		List<@Nullable Object> row = new ArrayList<>();
		for (Object value : values) {
			add(row, value);
		}
		return row;
	}

	private static void add(List<@Nullable Object> row, @Nullable Object value) {
		if (value instanceof Interval interval) {
			row.addAll(Arrays.asList(interval.low(), interval.high()));
		} else if (value instanceof Figure<?> figure) {
			add(row, figure.value().orElse(null));
		} else {
			row.add(value);
		}
	}

	/** A row of the counts of a mark and what follows them; the mark's rate, not an interval, is among them. */
	static List<@Nullable Object> counts(String name, @Nullable Object period, Mark mark, @Nullable Object... more) {
		List<@Nullable Object> row = row(name, period);
		row.addAll(numbers(mark));
		row.addAll(row(more));
		return row;
	}

	/** Numerator, denominator and rate of a mark; where they are withheld that stands in the place of the rate. */
	static List<@Nullable Object> numbers(Mark mark) {
		return mark.withheld() ? row(null, null, WITHHELD)
			: row(mark.counted().passed(), mark.counted().total(), mark.rate().isPresent() ? (Object) mark.counted().rate() : null);
	}

	/** The two ends of an interval, or two empty columns where there is none. */
	static List<@Nullable Object> ends(Optional<Interval> interval) {
		return interval.isPresent() ? row(interval.get()) : row(null, null);
	}
}
