// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Whether two answers are the same rows of numbers, in whatever order. */
final class Comparing {

	private static final double CLOSE = 1e-9;
	private static final Comparator<double[]> ORDER = (a, b) -> Arrays.compare(rounded(a), rounded(b));

	private Comparing() {
	}

	private static double[] rounded(double[] row) {
		return Arrays.stream(row).map(each -> Math.rint(each * 1e6)).toArray();
	}

	static boolean same(List<double[]> ours, List<double[]> theirs) {
		if (ours.size() != theirs.size()) {
			return false;
		}
		List<double[]> a = new ArrayList<>(ours);
		List<double[]> b = new ArrayList<>(theirs);
		a.sort(ORDER);
		b.sort(ORDER);
		for (int i = 0; i < a.size(); i++) {
			if (!same(a.get(i), b.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(double[] a, double[] b) {
		boolean same = a.length == b.length;
		for (int i = 0; same && i < a.length; i++) {
			same = Math.abs(a[i] - b[i]) <= CLOSE * Math.max(1, Math.abs(a[i]));
		}
		return same;
	}
}
