// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Scores.Cut;

/**
 * The distribution of quantified scores, with the line that a cap draws among them.
 *
 * @param heading the words
 * @param axes the names of the axes: of counts, and of scores
 * @param bins classes of scores of one width, rising and without holes
 * @param median of all scores; not a number where it is not shown
 * @param cut the line of the cap; empty where no cap is asked about
 */
public record ScoreBars(@NonNull Heading heading, List<String> axes, List<Bin> bins, double median, Optional<Cut> cut) implements Picture {

	private static final int HEIGHT = 560;

	/**
	 * One class.
	 *
	 * @param from the lowest score in it
	 * @param to where the next class begins
	 * @param mark how many of all with a score
	 */
	public record Bin(double from, double to, Mark mark) {}

	public ScoreBars {
		axes = List.copyOf(axes);
		bins = List.copyOf(bins);
	}

	@Override
	public List<Mark> marks() {
		return bins.stream().map(Bin::mark).toList();
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	/** A score without needless decimals. */
	static String score(double value) {
		return value == Math.rint(value) ? Percent.plain(value, 0) : Percent.plain(value, 1);
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		bins.forEach(bin -> rows.add(Sheet.counts(bin.mark().label(), "class", bin.mark(), bin.from(), bin.to())));
		if (!bins.isEmpty() && Double.isFinite(median)) {
			rows.add(Sheet.row("", "median", null, null, null, median, median));
		}
		cut.filter(each -> Double.isFinite(each.line()))
			.ifPresent(each -> rows.add(Sheet.row("", "cap", each.above() + each.at(), each.scored(), null, each.line(), each.line())));
		return Optional.of(new Sheet(List.of("line", "part", "numerator", "denominator", "rate", "scorefrom", "scoreto"), rows));
	}
}
