// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

/** What a scenario's requirements do to everybody: by person, and counted by cell. */
final class Standings {

	private static final Standing[] ALL = Standing.values();

	private final byte[] of;
	private final int[] counts;

	/**
	 * @param of ordinals by person
	 * @param cells in which people are alike
	 */
	Standings(byte[] of, Cells cells) {
		this.of = of;
		this.counts = new int[cells.size() * ALL.length];
		for (int i = 0; i < of.length; i++) {
			counts[cells.of(i) * ALL.length + of[i]]++;
		}
	}

	/** Where a person stands. */
	Standing at(int person) {
		return ALL[of[person]];
	}

	/** How many people of a cell stand there. */
	int count(int cell, Standing standing) {
		return counts[cell * ALL.length + standing.ordinal()];
	}
}
