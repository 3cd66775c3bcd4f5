// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.List;

/**
 * One cell of a breakdown.
 *
 * @param key one code for each dimension broken down by, in that order
 * @param applications rows in the cell, whether or not they reached the denominator
 * @param rate the rate; its denominator may be 0
 */
public record Cell(List<String> key, long applications, Rate rate) {

	public Cell {
		key = List.copyOf(key);
	}
}
