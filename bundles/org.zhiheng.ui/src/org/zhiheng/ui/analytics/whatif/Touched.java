// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.WhatIfResult;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.Rows;

/**
 * Whom a change touches, by pseudonym, each with the clause that decides.
 *
 * @param phrases the words of the view
 * @param words the words of the answer
 * @param people those touched
 * @param group whose they are, empty for all
 * @param more people touched that are not listed
 */
record Touched(Phrases phrases, WhatIfWords words, List<WhatIfResult.Moved> people, String group, long more) implements Rows {

	/** Keys of the headings. */
	static final List<String> HEADINGS = List.of("effect", "clause", "person", "application", "region", "series", "level"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/** Those of one row of the table; kinds of employers are not held of cases, so that all are listed there. */
	static Touched of(Phrases phrases, WhatIfWords words, Published result, Dimension by, int row) {
		long more = Math.max(0, result.touched().orElse(0L) - result.moved().size());
		if (row == 0 || by == Dimension.EMPLOYER_TYPE) {
			return new Touched(phrases, words, result.moved(), "", more); //$NON-NLS-1$
		}
		String code = switch (by) {
			case SERIES -> result.series().get(row - 1).line().code();
			case LEVEL -> result.levels().get(row - 1).line().code();
			default -> result.regions().get(row - 1).line().code();
		};
		List<WhatIfResult.Moved> some = result.moved().stream()
			.filter(each -> code.equals(by == Dimension.SERIES ? each.series() : by == Dimension.LEVEL ? each.level() : each.region())).toList();
		return new Touched(phrases, words, some, words.code(by, code), more);
	}

	/** How many, and by which clauses, in sentences. */
	String sentence() {
		Map<String, Long> counts = people.stream()
			.collect(
				Collectors.groupingBy(each -> words.effect(each.effect()) + " (" + clause(each) + ")", LinkedHashMap::new, Collectors.counting())); //$NON-NLS-1$ //$NON-NLS-2$
		String clauses = counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.map(each -> phrases.text("touched.clause", each.getKey(), words.number(each.getValue()))) //$NON-NLS-1$
			.collect(Collectors.joining(phrases.text("join")));  //$NON-NLS-1$
		String told = people.isEmpty() ? phrases.text("touched.nobody") //$NON-NLS-1$
			: phrases.text("touched", group.isEmpty() ? phrases.text("all") : group, words.number(people.size()), clauses); //$NON-NLS-1$ //$NON-NLS-2$
		return more == 0 ? told : told + phrases.text("touched.more", words.number(WhatIfResult.MOST), words.number(more)); //$NON-NLS-1$
	}

	private static String clause(WhatIfResult.Moved moved) {
		String clause = moved.clause();
		return clause == null ? "–" : clause; //$NON-NLS-1$
	}

	@Override
	public int size() {
		return people.size();
	}

	@Override
	public String cell(int row, int column) {
		WhatIfResult.Moved moved = people.get(row);
		return switch (column) {
			case 0 -> words.effect(moved.effect());
			case 1 -> clause(moved);
			case 2 -> moved.person();
			case 3 -> moved.application();
			case 4 -> words.code(Dimension.REGION, moved.region());
			case 5 -> words.code(Dimension.SERIES, moved.series());
			default -> words.code(Dimension.LEVEL, moved.level());
		};
	}
}
