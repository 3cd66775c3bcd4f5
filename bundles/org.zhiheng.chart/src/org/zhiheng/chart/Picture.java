// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;

/**
 * What is to be drawn, as numbers and words: the model behind a chart and behind its CSV twin.
 */
public sealed interface Picture permits Picture.Lines, Picture.Bars, Funnel, Caterpillar, Heat, Tiles, Fan, Multiples, Flow, ScoreBars, Waterfall {

	/** The words. */
	Heading heading();

	/** Every mark, drawn or gap, in the order of the CSV twin. */
	List<Mark> marks();

	/** The height at which the picture is comfortable, in points, at the usual width of 960. */
	int height();

	/**
	 * The height at which it is comfortable at another width: of pictures that break into rows as many as fit more where it is narrower.
	 *
	 * @param width in points
	 * @return in points
	 */
	default int height(int width) {
		return height();
	}

	/** Whether there is nothing to draw; the picture is then a sentence. */
	default boolean empty() {
		return marks().stream().allMatch(mark -> mark.rate().isEmpty());
	}

	/** A sentence to draw in its place, where the reason is another than that nobody was counted. */
	default Optional<String> sentence() {
		return Optional.empty();
	}

	/** What hovering over a mark says beyond its rate. */
	default Optional<String> told(Mark mark) {
		return Optional.empty();
	}

	/** The table of its CSV twin, where that has other columns than one mark a row. */
	default Optional<Sheet> sheet() {
		return Optional.empty();
	}

	/**
	 * Lines over periods.
	 *
	 * @param heading the words
	 * @param periods the periods as numbers, rising and without holes, so that a missing year is a gap
	 * @param lines the lines
	 */
	record Lines(@NonNull Heading heading, List<Integer> periods, List<Line> lines) implements Picture {

		private static final int HEIGHT = 600;

		public Lines {
			periods = List.copyOf(periods);
			lines = List.copyOf(lines);
		}

		@Override
		public List<Mark> marks() {
			return lines.stream().flatMap(line -> line.marks().stream()).toList();
		}

		@Override
		public int height() {
			return HEIGHT;
		}
	}

	/**
	 * Bars from zero, sorted by rate, gaps last.
	 *
	 * @param heading the words
	 * @param columns headings of the columns of numbers beside the bars: rate with interval, and numerator over denominator
	 * @param total all bars together, drawn first
	 * @param bars the bars in the order drawn
	 * @param highlighted labels of the bars in colour; with none all are
	 */
	record Bars(@NonNull Heading heading, List<String> columns, Mark total, List<Mark> bars, Set<String> highlighted) implements Picture {

		private static final int ROW = 26;
		private static final int FRAME = 200;

		public Bars {
			columns = List.copyOf(columns);
			bars = List.copyOf(bars);
			highlighted = Set.copyOf(highlighted);
		}

		@Override
		public List<Mark> marks() {
			return Stream.concat(Stream.of(total), bars.stream()).toList();
		}

		/** The bars that a lens shows: whole rows, and the total before them; of more than can be told apart the first and the last of those together. */
		Bars through(Lens lens, int most) {
			int from = (int) Math.max(0, Math.min(bars.size() - 1, Math.round((1 - lens.high()) * bars.size())));
			int to = (int) Math.max(from + 1, Math.min(bars.size(), Math.round((1 - lens.low()) * bars.size())));
			int together = (int) Math.ceil(2.0 * (to - from) / Math.max(2, most));
			List<Mark> seen = new ArrayList<>();
			for (int start = from; start < to; start += Math.max(1, together)) {
				int last = Math.min(to, start + Math.max(1, together)) - 1;
				seen.add(bars.get(start));
				if (last > start) {
					seen.add(bars.get(last));
				}
			}
			return new Bars(heading, columns, total, seen, highlighted);
		}

		@Override
		public int height() {
			return FRAME + ROW * (bars.size() + 1);
		}
	}
}
