// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.List;

/**
 * One line of a counts file as received.
 *
 * @param number the physical line on which it starts, counted from 1
 * @param cells its cells as written
 */
public record CountsLine(int number, List<String> cells) {

	public CountsLine {
		cells = List.copyOf(cells);
	}
}
