// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Arrays;
import java.util.List;

/**
 * How much more the groups differ than chance alone explains.
 *
 * <p>Spiegelhalter 2005 (see {@link FunnelLimits}), section 4; random effects by the method of moments of DerSimonian and Laird.
 *
 * @param phi mean square of the winsorised z; 1 where chance explains all
 * @param tau2 variance between groups on the arcsine scale, not below 0
 * @param groups groups used
 */
public record OverDispersion(double phi, double tau2, int groups) {

	private static final double CUT = 0.1;

	/**
	 * Estimates from groups.
	 *
	 * @param groups the groups; those with nothing counted are passed over
	 * @param target the rate all are measured against
	 * @return the estimate, or why there is none
	 */
	public static Figure<OverDispersion> of(List<Counted> groups, double target) {
		List<Counted> used = groups.stream().filter(each -> each.total() > 0).toList();
		int size = used.size();
		if (size < 2) {
			return Figure.none(size == 0 ? Reason.NO_DATA : Reason.ONE_GROUP);
		}
		double[] z = winsorised(used.stream().mapToDouble(each -> FunnelLimits.z(each, target)).toArray());
		double phi = Arrays.stream(z).map(each -> each * each).sum() / size;
		// the weight of a group is one over its variance on the arcsine scale, which is 1/(4n)
		double sum = used.stream().mapToDouble(each -> 4.0 * each.total()).sum();
		double squares = used.stream().mapToDouble(each -> 16.0 * each.total() * each.total()).sum();
		double tau2 = Math.max(0, (size * phi - (size - 1)) / (sum - squares / sum));
		return Figure.of(new OverDispersion(phi, tau2, size));
	}

	/** Values beyond the 10th and 90th percentile are drawn in to them, so that the outliers sought do not excuse themselves. */
	static double[] winsorised(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double low = percentile(sorted, CUT);
		double high = percentile(sorted, 1 - CUT);
		return Arrays.stream(values).map(each -> Math.min(high, Math.max(low, each))).toArray();
	}

	/** Percentile of type 7 (R's default): straight lines between order statistics. */
	static double percentile(double[] sorted, double probability) {
		double place = probability * (sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}
}
