// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Set;

import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Pictures;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;

/**
 * The answer to a question with whom it was put to and how its codes are called.
 *
 * @param population who was asked
 * @param breakdown the counts
 * @param names what codes are called
 */
public record Answer(Population population, Breakdown breakdown, CodeNames names) implements Enquiry.State {

	/** The names on pictures and in sentences. */
	public Labels labels() {
		return names.labels();
	}

	/**
	 * The rates as lines over the years.
	 *
	 * @param highlighted codes of the regions in colour; none for all
	 * @return the picture
	 */
	public Picture trend(Set<String> highlighted) {
		return new Pictures(labels()).lines(breakdown, highlighted);
	}

	/** The rates of the regions as bars. */
	public Picture regions(Set<String> highlighted) {
		return new Pictures(labels()).bars(breakdown, Dimension.REGION, highlighted);
	}

	/** What the answer means and what it does not. */
	public List<String> reading() {
		return new org.zhiheng.statistics.Reading(labels()).of(breakdown);
	}
}
