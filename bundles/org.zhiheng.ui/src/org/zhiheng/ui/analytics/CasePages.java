// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;

/**
 * Applications of several filters, one after the other, in pages.
 *
 * @param filters that share no application
 * @param counts how many each lets through
 */
record CasePages(List<Filter> filters, List<Long> counts) {

	/** Counts the applications of some filters. */
	static CasePages of(Registry registry, List<Filter> filters) throws Failure {
		List<Long> counts = new ArrayList<>();
		for (Filter filter : filters) {
			counts.add(registry.count(filter));
		}
		return new CasePages(List.copyOf(filters), List.copyOf(counts));
	}

	long size() {
		return counts.stream().mapToLong(Long::longValue).sum();
	}

	/** A page; it may reach over the end of one filter into the next. */
	List<Kept> read(Registry registry, long from, int limit) throws Failure {
		List<Kept> page = new ArrayList<>();
		long start = from;
		for (int i = 0; i < filters.size() && page.size() < limit; i++) {
			long count = counts.get(i);
			if (start < count) {
				page.addAll(registry.page(filters.get(i), start, limit - page.size()));
				start = 0;
			} else {
				start -= count;
			}
		}
		return page;
	}
}
