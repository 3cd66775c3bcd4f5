// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Small multiples: one panel a group, all with the same axes, and the total in each for comparison.
 *
 * @param heading the words
 * @param periods rising, without holes
 * @param panels one line a group
 * @param total the line of all groups; empty where there is but one
 */
public record Multiples(@NonNull Heading heading, List<Integer> periods, List<Line> panels, Optional<Line> total) implements Picture {

	/** Panels side by side where names are short, and at least. */
	private static final int MOST = 5;
	private static final int LEAST = 2;
	/** The width of a panel for each wide letter of a name on two lines and for the rate beside it, in points. */
	private static final double LETTER = 5.6;
	private static final double BESIDE = 64;
	/** A narrower panel shows no trend. */
	private static final double NARROWEST = 120;
	private static final double SHARE = 0.92;
	/** From this letter on letters are wide, and what of that width the others have. */
	private static final int WIDE = 0x2E80;
	private static final double NARROW = 0.62;

	private static final int ROW = 150;
	private static final int FRAME = 200;

	public Multiples {
		periods = List.copyOf(periods);
		panels = List.copyOf(panels);
	}

	@Override
	public List<Mark> marks() {
		return lines().flatMap(line -> line.marks().stream()).toList();
	}

	private Stream<Line> lines() {
		return Stream.concat(panels.stream(), total.stream());
	}

	/**
	 * Panels side by side: as many as leave room for the longest name on two lines.
	 *
	 * @param width of the picture, in points
	 * @return at most as many as there are
	 */
	public int columns(double width) {
		double longest = panels.stream().mapToDouble(line -> letters(line.name())).max().orElse(0);
		double fit = Math.max(LEAST, Math.min(MOST, width * SHARE / Math.max(NARROWEST, longest * LETTER + BESIDE)));
		return Math.max(1, Math.min((int) fit, panels.size()));
	}

	/** The length of a name in wide letters. */
	private static double letters(String name) {
		return name.codePoints().mapToDouble(letter -> letter < WIDE ? NARROW : 1).sum();
	}

	/**
	 * Rows of panels.
	 *
	 * @param width of the picture, in points
	 */
	public int rows(double width) {
		return (panels.size() + columns(width) - 1) / columns(width);
	}

	@Override
	public int height() {
		return height(ChartExport.WIDTH);
	}

	@Override
	public int height(int width) {
		return FRAME + ROW * Math.max(1, rows(width));
	}

	@Override
	public Optional<String> told(Mark mark) {
		return lines().flatMap(line -> IntStream.range(0, line.marks().size()).filter(i -> line.marks().get(i) == mark)
			.mapToObj(i -> periods.get(i).toString())).findFirst();
	}

	RateAxis axis() {
		return RateAxis
			.of(marks().stream().flatMap(mark -> mark.interval().stream()).flatMapToDouble(each -> DoubleStream.of(each.low(), each.high())));
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		lines().forEach(line -> IntStream.range(0, periods.size()).forEach(i -> {
			List<@Nullable Object> row = Sheet.counts(line.name(), periods.get(i), line.marks().get(i));
			row.addAll(Sheet.ends(line.marks().get(i).interval()));
			rows.add(row);
		}));
		return Optional.of(new Sheet(List.of("line", "period", "numerator", "denominator", "rate", "low", "high"), rows));
	}
}
