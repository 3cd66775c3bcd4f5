// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * One figure against its peer.
 *
 * @param name what was measured
 * @param ours our median
 * @param peer the peer's median
 * @param peerName the peer
 * @param unit of both
 * @param limit the ratio that must hold
 * @param rows rows measured over, 0 where none
 * @param sameResult whether both came to the same result
 */
record Result(String name, double ours, double peer, String peerName, String unit, double limit, long rows, boolean sameResult) {

	double ratio() {
		return ours / peer;
	}

	boolean holds() {
		return sameResult && ratio() <= limit;
	}

	String line() {
		return String.format(Locale.ROOT, "%-40s %9.2f %9.2f  %-34s %-3s %8.4f  <= %6.4f  %-5s n=%d same=%s", name, ours, peer, peerName, unit,
			ratio(), limit,
			holds() ? "holds" : "FAILS", rows, sameResult);
	}

	String json() {
		return String.format(Locale.ROOT,
			"{\"name\":\"%s\",\"ours\":%.3f,\"peer\":%.3f,\"peerName\":\"%s\",\"unit\":\"%s\",\"ratio\":%.5f,\"limit\":%.4f,\"holds\":%s,\"rows\":%d,\"sameResult\":%s}",
			name,
			ours, peer, peerName, unit, ratio(), limit, holds(), rows, sameResult);
	}

	/** A row of a table that can be pasted. */
	String markdown() {
		return String.format(Locale.ROOT, "| %s | %,d | %.2f %s | %.2f %s (%s) | %.4f | %.4f | %s |", name, rows, ours, unit, peer, unit, peerName,
			ratio(), limit,
			holds() ? "yes" : sameResult ? "**no**" : "**results differ**");
	}

	static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
