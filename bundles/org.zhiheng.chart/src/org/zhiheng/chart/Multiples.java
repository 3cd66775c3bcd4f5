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

	/** Panels side by side. */
	static final int COLUMNS = 5;

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

	/** Rows of panels. */
	int rows() {
		return (panels.size() + COLUMNS - 1) / COLUMNS;
	}

	@Override
	public int height() {
		return FRAME + ROW * Math.max(1, rows());
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
