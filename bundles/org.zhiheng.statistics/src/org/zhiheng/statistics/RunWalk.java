// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.List;

/**
 * Walks a stretch of rows in pieces within which no column of runs changes.
 */
final class RunWalk {

	private final int[][] ends;
	private final int[][] codes;
	private final int[][] tables;
	private final int[] at;
	private final int[] value;
	private final int stop;
	private int from;
	private int to;
	private int sum;

	/**
	 * @param columns columns of runs with their tables
	 * @param from first row
	 * @param stop row behind the last
	 */
	RunWalk(List<Pass.Mapped> columns, int from, int stop) {
		this.stop = stop;
		this.to = from;
		int count = columns.size();
		this.ends = new int[count][];
		this.codes = new int[count][];
		this.tables = new int[count][];
		this.at = new int[count];
		this.value = new int[count];
		for (int i = 0; i < count; i++) {
			CodedColumn.OfRuns runs = (CodedColumn.OfRuns) columns.get(i).column();
			ends[i] = runs.ends();
			codes[i] = runs.codes();
			tables[i] = columns.get(i).table();
			at[i] = runs.run(from);
			value[i] = tables[i][codes[i][at[i]]];
		}
	}

	/** Goes to the next piece; a piece that is refused reaches as far as the longest run that refuses it. */
	boolean next() {
		from = to;
		if (from >= stop) {
			return false;
		}
		int end = stop;
		int refused = 0;
		int all = 0;
		for (int i = 0; i < at.length; i++) {
			int[] own = ends[i];
			int run = at[i];
			if (own[run] <= from) {
				while (own[run] <= from) {
					run++;
				}
				at[i] = run;
				value[i] = tables[i][codes[i][run]];
			}
			all += value[i];
			end = Math.min(end, own[run]);
			refused = value[i] < 0 ? Math.max(refused, own[run]) : refused;
		}
		sum = all;
		to = all < 0 ? Math.min(stop, refused) : end;
		return true;
	}

	/** First row of the piece. */
	int from() {
		return from;
	}

	/** Row behind the last of the piece. */
	int to() {
		return to;
	}

	/** What the tables give for the piece's codes, added; negative where refused. */
	int sum() {
		return sum;
	}
}
