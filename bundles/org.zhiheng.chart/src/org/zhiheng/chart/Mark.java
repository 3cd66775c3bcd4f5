// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Wilson;

/**
 * One bar or point: a rate by its counts. With nothing counted there is no rate, and the picture has a gap; so it has where the rate is withheld.
 *
 * @param key the codes of the cell, by which a click finds its rows; empty for a total
 * @param label the name of the bar or point
 * @param counted how many of how many; nobody of nobody where that is withheld
 * @param withheld whether it is not shown to the reader's role because it is small, or would give a small one away
 */
public record Mark(List<String> key, String label, Counted counted, boolean withheld) {

	/** The level of every interval drawn. */
	public static final double LEVEL = 0.95;

	public Mark {
		key = List.copyOf(key);
	}

	/** A mark that everybody may see. */
	public Mark(List<String> key, String label, Counted counted) {
		this(key, label, counted, false);
	}

	/** The mark of some codes of a breakdown, withheld where that is. */
	static Mark of(List<String> key, String label, Breakdown breakdown, Map<Dimension, String> codes) {
		return new Mark(key, label, breakdown.sum(codes).counted(), breakdown.withheld(codes));
	}

	/** The rate, empty for a gap. */
	public OptionalDouble rate() {
		return counted.total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(counted.rate());
	}

	/** Whether nobody was counted, as far as the reader may know. */
	public boolean gap() {
		return counted.total() == 0 && !withheld;
	}

	/** Wilson's interval, empty for a gap. */
	public Optional<Interval> interval() {
		return counted.total() == 0 ? Optional.empty() : Optional.of(Wilson.interval(counted, LEVEL));
	}
}
