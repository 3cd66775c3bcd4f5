// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A committee of the year whose pass rate can be capped.
 *
 * @param name as the table of applications states it
 * @param reviewed how many it reviewed; -1 where it is not told
 * @param passed how many of them passed; -1 where it is not told
 */
public record Committee(String name, int reviewed, int passed) {

	/** The committees of people, by their names. */
	static List<Committee> of(Observed observed) {
		Observed.Coded committees = observed.committees();
		int[] reviewed = new int[committees.codes().size()];
		int[] passed = new int[reviewed.length];
		for (int i = 0; i < observed.size(); i++) {
			reviewed[committees.of()[i]] += observed.reviewed(i) ? 1 : 0;
			passed[committees.of()[i]] += observed.passed(i) ? 1 : 0;
		}
		List<Committee> all = new ArrayList<>();
		for (int i = 0; i < reviewed.length; i++) {
			if (!committees.codes().get(i).isEmpty()) {
				all.add(new Committee(committees.codes().get(i), reviewed[i], passed[i]));
			}
		}
		all.sort(Comparator.comparing(Committee::name));
		return all;
	}

	/** The same without its numbers, for a reader who sees no small cells. */
	public Committee unnumbered() {
		return new Committee(name, -1, -1);
	}

	/** Whether its numbers are told. */
	public boolean numbered() {
		return reviewed >= 0;
	}

	/** The parameter of its cap. */
	public String parameter() {
		return "cap:@" + name;
	}
}
