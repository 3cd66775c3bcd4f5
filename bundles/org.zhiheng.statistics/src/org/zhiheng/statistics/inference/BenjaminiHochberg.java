// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusting p values where many groups are looked at, so that of those flagged at q only a share q is expected to be false alarms.
 *
 * <p>Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289.
 */
public final class BenjaminiHochberg {

	private BenjaminiHochberg() {
	}

	/**
	 * Adjusted p values.
	 *
	 * @param p values from 0 to 1 in any order
	 * @return q values in the same order
	 */
	public static double[] adjust(double[] p) {
		int m = p.length;
		int[] order = IntStream.range(0, m).boxed().sorted(Comparator.comparingDouble(i -> p[i])).mapToInt(Integer::intValue).toArray();
		double[] q = new double[m];
		double least = 1;
		for (int rank = m; rank >= 1; rank--) {
			int at = order[rank - 1];
			least = Math.min(least, p[at] * m / rank);
			q[at] = least;
		}
		return q;
	}

	/** How many would be flagged at a level. */
	public static int rejected(double[] p, double level) {
		return (int) Arrays.stream(adjust(p)).filter(each -> each <= level).count();
	}
}
