// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.inference.BetaBinomial.Shrunk;
import org.zhiheng.statistics.inference.Interval;

/**
 * A caterpillar plot: groups sorted by their shrunken rate with its interval, the raw rate as a hollow mark.
 *
 * @param heading the words
 * @param columns headings of the columns of numbers
 * @param groups highest first, those without anybody last
 * @param total all groups together, a line through the picture
 */
public record Caterpillar(@NonNull Heading heading, List<String> columns, List<Group> groups, Mark total) implements Picture {

	private static final int ROW = 24;
	private static final int FRAME = 250;

	/**
	 * One group.
	 *
	 * @param mark its counts
	 * @param shrunk its estimate, empty where none can be made; the raw rate and Wilson's interval then stand alone
	 */
	public record Group(Mark mark, Optional<Shrunk> shrunk) {

		/** Where it is sorted. */
		double place() {
			return mark.rate().isEmpty() ? -1 : shrunk.map(Shrunk::rate).orElseGet(() -> mark.counted().rate());
		}

		/** The interval drawn. */
		Optional<Interval> interval() {
			return shrunk.map(Shrunk::interval).or(mark::interval);
		}
	}

	public Caterpillar {
		columns = List.copyOf(columns);
		groups = List.copyOf(groups);
	}

	@Override
	public List<Mark> marks() {
		return groups.stream().map(Group::mark).toList();
	}

	@Override
	public int height() {
		return FRAME + ROW * groups.size();
	}

	RateAxis axis() {
		DoubleStream raw = marks().stream().filter(mark -> mark.rate().isPresent()).mapToDouble(mark -> mark.counted().rate());
		DoubleStream ends = groups.stream().flatMap(each -> each.interval().stream())
			.flatMapToDouble(each -> DoubleStream.of(each.low(), each.high()));
		return RateAxis.of(DoubleStream.concat(raw, ends));
	}

	@Override
	public Optional<String> told(Mark mark) {
		return groups.stream().filter(each -> each.mark().equals(mark)).findFirst().flatMap(Group::shrunk).map(each -> columns.get(0) + " "
			+ Percent.of(each.rate()) + " [" + Percent.points(each.interval().low()) + ", " + Percent.points(each.interval().high()) + "]");
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Group each : groups) {
			List<@Nullable Object> row = Sheet.counts(each.mark().label(), "group", each.mark());
			row.addAll(Sheet.ends(each.mark().interval()));
			row.add(each.shrunk().map(Shrunk::rate).orElse(null));
			row.addAll(Sheet.ends(each.shrunk().map(Shrunk::interval)));
			rows.add(row);
		}
		List<@Nullable Object> all = Sheet.counts(total.label(), "total", total);
		all.addAll(Sheet.ends(total.interval()));
		all.addAll(Sheet.row(null, null, null));
		rows.add(all);
		return Optional.of(new Sheet(List.of("line", "part", "numerator", "denominator", "rate", "low", "high", "shrunk", "shrunklow", "shrunkhigh"),
			rows));
	}
}
