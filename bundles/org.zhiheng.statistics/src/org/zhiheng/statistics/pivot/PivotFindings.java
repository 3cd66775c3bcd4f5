// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.List;

/**
 * What a reader of a pivot table must know beside its numbers.
 *
 * @param restricted whether small cells are withheld
 * @param contradictory applications in no rate, because they reached the numerator without the denominator
 * @param unknownCodes codes that the filters name and no application has
 * @param routes how many routes are mixed in the total
 * @param leftOut outermost rows that are not listed though they are in the totals
 */
public record PivotFindings(boolean restricted, long contradictory, List<String> unknownCodes, int routes, int leftOut) {

	public PivotFindings {
		unknownCodes = List.copyOf(unknownCodes);
	}

	PivotFindings leftOut(int rows) {
		return new PivotFindings(restricted, contradictory, unknownCodes, routes, rows);
	}
}
