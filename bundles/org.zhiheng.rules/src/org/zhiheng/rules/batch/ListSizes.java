// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.HashMap;
import java.util.Map;

/**
 * For how many entries of each list a batch is compiled.
 *
 * @param longest by the key of the list
 * @param otherwise of all other lists
 */
public record ListSizes(Map<String, Integer> longest, int otherwise) {

	public ListSizes {
		longest = Map.copyOf(longest);
	}

	/** The size for a list. */
	public int of(String list) {
		return longest.getOrDefault(list, Integer.valueOf(otherwise)).intValue();
	}

	/** Nobody may have more entries than formulas were made for. */
	void check(Input input, Codes column) {
		if (input.counts()) {
			int most = column.values().stream().filter(Integer.class::isInstance).mapToInt(each -> ((Integer) each).intValue()).max().orElse(0);
			if (most > of(input.text())) {
				throw new IllegalArgumentException(input.name() + ": " + most); //$NON-NLS-1$
			}
		}
	}

	/** The same with a list made as long as another population needs it. */
	public ListSizes atLeast(String list, int size) {
		Map<String, Integer> more = new HashMap<>(longest);
		more.merge(list, Integer.valueOf(size), Math::max);
		return new ListSizes(more, otherwise);
	}
}
