// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Wilson;

/**
 * One bar or point: a rate by its counts. With nothing counted there is no rate, and the picture has a gap.
 *
 * @param key the codes of the cell, by which a click finds its rows; empty for a total
 * @param label the name of the bar or point
 * @param counted how many of how many
 */
public record Mark(List<String> key, String label, Counted counted) {

	/** The level of every interval drawn. */
	public static final double LEVEL = 0.95;

	public Mark {
		key = List.copyOf(key);
	}

	/** The rate, empty for a gap. */
	public OptionalDouble rate() {
		return counted.total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(counted.rate());
	}

	/** Wilson's interval, empty for a gap. */
	public Optional<Interval> interval() {
		return counted.total() == 0 ? Optional.empty() : Optional.of(Wilson.interval(counted, LEVEL));
	}
}
