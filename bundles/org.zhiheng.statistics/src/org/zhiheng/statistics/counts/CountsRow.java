// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.statistics.inference.Counted;

/**
 * One row of counts.
 *
 * @param group its group
 * @param counted how many passed of how many
 * @param expected expected passes, where given
 * @param stratum its stratum, where given
 * @param period its period as a number, where given
 * @param unit its group without the period, followed over periods
 */
public record CountsRow(String group, Counted counted, OptionalDouble expected, Optional<String> stratum, OptionalDouble period, String unit) {

	/** A row whose group says nothing of the period. */
	public CountsRow(String group, Counted counted, OptionalDouble expected, Optional<String> stratum, OptionalDouble period) {
		this(group, counted, expected, stratum, period, group);
	}
}
