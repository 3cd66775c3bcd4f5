// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;

/**
 * What a kind of picture adds to the words of its subject.
 *
 * @param form what kind of picture it is, as the title ends
 * @param groups whether it tells groups apart
 * @param periods whether it tells periods apart
 * @param gaps names of the marks without a rate
 * @param method intervals and how they are made, and where an axis begins
 * @param notes what a reader must know to read it rightly
 */
record Words(String form, boolean groups, boolean periods, List<String> gaps, String method, List<String> notes) {

	Words {
		gaps = List.copyOf(gaps);
		notes = List.copyOf(notes);
	}
}
