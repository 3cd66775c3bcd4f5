// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.rules.Wording;

/**
 * One count.
 *
 * @param key in data
 * @param clauses that ask for it
 * @param what in words
 * @param counts by group; one group without a name where there are none
 * @param applications numbers of those it points at, at most a hundred; never persons
 */
public record Tally(String key, List<String> clauses, Wording what, Map<String, Number> counts, List<String> applications) {

	public Tally {
		clauses = List.copyOf(clauses);
		counts = new LinkedHashMap<>(counts);
		applications = List.copyOf(applications);
	}
}
