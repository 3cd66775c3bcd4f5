// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

/**
 * What of a line a reader may see. Numbers that may not be seen are not held.
 *
 * @param line the line; 0 in place of what is withheld
 * @param numbers whether its numbers may be shown
 * @param change whether what changes may be shown
 */
public record Shown(WhatIfLine line, boolean numbers, boolean change) {

	/** A line as it is. */
	static Shown whole(WhatIfLine line) {
		return new Shown(line, true, true);
	}
}
