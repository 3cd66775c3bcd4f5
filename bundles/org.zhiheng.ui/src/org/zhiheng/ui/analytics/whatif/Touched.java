// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.WhatIfResult;
import org.zhiheng.statistics.whatif.WhatIfWords;

/**
 * Whom a change touches, by pseudonym, each with the clause.
 *
 * @param phrases the words of the view
 * @param words the words of the answer
 */
record Touched(Phrases phrases, WhatIfWords words) {

	private static final int SHOWN = 20;

	/**
	 * @param result what is shown
	 * @param row of the table by prefecture; 0 is the total
	 * @return how many, and the first of them; where small cells are protected, that they are not told
	 */
	String of(Published result, int row) {
		if (result.restricted()) {
			return words.withheld(result);
		}
		String region = row == 0 ? "" : result.regions().get(row - 1).line().code(); //$NON-NLS-1$
		List<WhatIfResult.Moved> touched = result.moved().stream().filter(each -> region.isEmpty() || each.region().equals(region)).toList();
		String people = touched.stream().limit(SHOWN)
			.map(each -> each.person() + " · " + each.application() + " · " + words.effect(each.effect()) + " · " + each.clause()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return phrases.text("touched", String.valueOf(touched.size())) + "\n\n" + people; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
