// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotHead;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.statistics.pivot.PivotValue;

/**
 * A pivot table laid out for paper: lines of headings above, names at the left, numbers. A rate takes three columns: numerator, denominator and rate.
 */
public final class PivotGrid {

	/**
	 * A heading over some columns of numbers.
	 *
	 * @param text its words
	 * @param span how many columns of numbers it stands over
	 */
	public record Span(String text, int span) {}

	/**
	 * One line.
	 *
	 * @param head which row of the table
	 * @param names one for each dimension down, at least one
	 * @param cells the numbers
	 */
	public record Line(PivotHead head, List<String> names, List<GridCell> cells) {}

	private final Pivot pivot;
	private final Labels labels;
	private final PivotReading reading;

	/**
	 * @param pivot the table
	 * @param labels names in the reader's language
	 */
	public PivotGrid(Pivot pivot, Labels labels) {
		this.pivot = pivot;
		this.labels = labels;
		this.reading = new PivotReading(labels);
	}

	/** Headings over the names of rows: the dimensions down. */
	public List<String> corner() {
		List<Dimension> rows = pivot.question().rows();
		return rows.isEmpty() ? List.of("") : rows.stream().map(labels::dimension).map(PivotGrid::capital).toList();
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** Columns of numbers that a column of the table takes. */
	public int width() {
		return pivot.question().measure() instanceof Measure.OfRate ? 3 : 1;
	}

	/** The lines of headings, outermost first; the last names what the numbers are. */
	public List<List<Span>> headings() {
		List<List<Span>> lines = new ArrayList<>();
		List<Dimension> across = pivot.question().columns();
		for (int depth = 0; depth < across.size(); depth++) {
			lines.add(line(depth));
		}
		List<Span> last = new ArrayList<>();
		pivot.columns().forEach(column -> measures().forEach(name -> last.add(new Span(name, 1))));
		if (width() > 1 || across.isEmpty()) {
			lines.add(last);
		}
		return lines;
	}

	private List<Span> line(int depth) {
		List<Span> spans = new ArrayList<>();
		List<PivotHead> columns = pivot.columns();
		for (int i = 0; i < columns.size();) {
			PivotHead head = columns.get(i);
			int end = i + 1;
			while (depth < head.key().size() && end < columns.size() && columns.get(end).key().size() > depth
				&& columns.get(end).key().subList(0, depth + 1).equals(head.key().subList(0, depth + 1))) {
				end++;
			}
			spans.add(new Span(reading.name(head, pivot.question().columns(), depth), (end - i) * width()));
			i = end;
		}
		return spans;
	}

	/** What the numbers of a column of the table are. */
	public List<String> measures() {
		Locale locale = labels.locale();
		if (pivot.question().measure() instanceof Measure.OfRate of) {
			return List.of(capital(of.rate().numeratorName(locale)), capital(of.rate().denominatorName(locale)), capital(of.rate().name(locale)));
		}
		return List.of(capital(pivot.question().measure().name(locale)));
	}

	/** A heading of each column of numbers in one line. */
	public List<String> flat() {
		List<String> flat = new ArrayList<>();
		for (PivotHead column : pivot.columns()) {
			String name = pivot.question().columns().isEmpty() ? "" : reading.name(column, pivot.question().columns());
			measures().forEach(measure -> flat.add(name.isEmpty() ? measure : width() == 1 ? name : name + " " + measure));
		}
		return flat;
	}

	/** The lines of the table. */
	public List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (PivotHead row : pivot.rows()) {
			List<GridCell> cells = new ArrayList<>();
			pivot.columns().forEach(column -> cells.addAll(cells(pivot.value(row, column))));
			List<String> names = new ArrayList<>();
			for (int i = 0; i < Math.max(1, pivot.question().rows().size()); i++) {
				names.add(reading.name(row, pivot.question().rows(), i));
			}
			lines.add(new Line(row, names, cells));
		}
		return lines;
	}

	private List<GridCell> cells(PivotValue value) {
		if (value instanceof PivotValue.OfRate of) {
			return List.of(GridCell.count(of.rate().numerator()), GridCell.count(of.rate().denominator()), GridCell.rate(of.rate()));
		}
		if (value instanceof PivotValue.Count count) {
			return List.of(GridCell.count(count.count()));
		}
		if (value instanceof PivotValue.Score score) {
			return List.of(GridCell.score(score.score()));
		}
		GridCell none = GridCell.none(value);
		return width() == 1 ? List.of(none) : List.of(none, none, none);
	}

	/** The words of the table. */
	public PivotReading reading() {
		return reading;
	}

	/** The table. */
	public Pivot pivot() {
		return pivot;
	}

	/** The phrases of files in the reader's language. */
	Phrases phrases() {
		return Phrases.of(PivotGrid.class, labels.locale());
	}

	/** Names in the reader's language. */
	Labels labels() {
		return labels;
	}
}
