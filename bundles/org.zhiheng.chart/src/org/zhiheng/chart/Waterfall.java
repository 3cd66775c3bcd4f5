// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.whatif.Range;

/**
 * What each change of a scenario adds or takes away, one after another, from those who passed in fact to those who would pass.
 *
 * <p>Bars start at zero change, so that their lengths can be compared; the numbers of people stand beside them.
 *
 * @param heading the words
 * @param columns headings of the columns of numbers: passed, change, people decided
 * @param bars the changes in their order, between the first that is what was observed and the last that is what would be
 * @param counts who is counted
 */
public record Waterfall(@NonNull Heading heading, List<String> columns, List<Bar> bars, Counts counts) implements Picture {

	/** Who is counted. */
	public enum Counts {
		/** Those who pass. */
		PASSES,
		/** Those who must be accepted. */
		ELIGIBLE
	}

	/** Of those who pass. */
	public Waterfall(Heading heading, List<String> columns, List<Bar> bars) {
		this(heading, columns, bars, Counts.PASSES);
	}

	private static final int ROW = 46;
	private static final int FRAME = 250;

	/**
	 * One bar.
	 *
	 * @param mark how many of all pass with it
	 * @param detail what is changed, in a line of its own; empty for the first and the last
	 * @param clause the clause it touches, empty for the first and the last
	 * @param from the change before it
	 * @param to the change with it
	 * @param range who passes with it; its ends are drawn as a whisker on the last
	 * @param decided people for whom it changes something, or may; below zero where it is not said
	 * @param whole whether it is a whole and not a part
	 */
	public record Bar(Mark mark, String detail, String clause, double from, double to, Range range, long decided, boolean whole) {}

	public Waterfall {
		columns = List.copyOf(columns);
		bars = List.copyOf(bars);
	}

	@Override
	public List<Mark> marks() {
		return bars.stream().map(Bar::mark).toList();
	}

	@Override
	public int height() {
		return FRAME + ROW * bars.size();
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Bar bar : bars) {
			rows.add(Sheet.row(bar.mark().label(), bar.detail(), bar.clause(), bar.range().middle(), bar.range().least(), bar.range().most(),
				bar.range().low(),
				bar.range().high(), bar.to() - bar.from(), bar.decided() < 0 ? null : bar.decided()));
		}
		String counted = counts == Counts.PASSES ? "passes" : "eligible";
		return Optional
			.of(new Sheet(List.of("alteration", "alterationof", "clause", counted, counted + "low95", counted + "high95", counted + "least",
				counted + "most", "difference", "decided"), rows));
	}
}
