// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsAnalysis;
import org.zhiheng.statistics.counts.CountsFigures;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;

/**
 * The figures of the groups of a subject, in their order.
 */
final class Analysed {

	private Analysed() {
	}

	/** Computes; groups are told apart by their place, for two may have one name. */
	static CountsFigures figures(List<Mark> groups, OptionalDouble target) throws Failure {
		List<CountsRow> rows = new ArrayList<>();
		for (Mark group : groups) {
			rows.add(new CountsRow(Integer.toString(rows.size()), group.counted(), OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty()));
		}
		return CountsAnalysis.of(new CountsTable(rows, false, false, false), target);
	}
}
