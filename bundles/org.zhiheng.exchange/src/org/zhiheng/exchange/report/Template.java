// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.statistics.Dimension;

/**
 * What an office wants of its report.
 *
 * @param title words that replace the standard title, with {0} for the year; may be empty
 * @param office who publishes it; may be empty
 * @param introduction words at its beginning; may be empty
 * @param sections those wanted, in order
 * @param dimensions by which rates are shown
 * @param outliers what is compared with all together
 * @param confidence of intervals, such as 0.95
 * @param threshold the least count shown
 * @param level whose scores are shown, a code of 级别; empty for all
 * @param cap the share that may pass, from 0 to 1; empty for no line
 * @param scenarios the names of what-if scenarios kept in the workspace
 * @param logo the office's mark
 */
public record Template(String title, String office, String introduction, List<Section> sections, List<Dimension> dimensions, Dimension outliers,
	double confidence, int threshold, Optional<String> level, OptionalDouble cap, List<String> scenarios, Optional<Logo> logo) {

	/** Dimensions of which none is made of groups of another, so that their tables can be published together. */
	public static final List<Dimension> APART = List.of(Dimension.REGION, Dimension.LEVEL, Dimension.SERIES, Dimension.EMPLOYER_TYPE, Dimension.ROUTE,
		Dimension.EDUCATION, Dimension.AGE_BAND, Dimension.FIRST_APPLICATION);

	public Template {
		sections = List.copyOf(sections);
		dimensions = List.copyOf(dimensions);
		scenarios = List.copyOf(scenarios);
	}

	/**
	 * The same printing these scenarios in place of its own, in their section, which is put before the definitions where the template has none.
	 *
	 * @param names under which they are kept
	 */
	public Template telling(List<String> names) {
		List<Section> all = new ArrayList<>(sections);
		if (!names.isEmpty() && !wants(Section.SCENARIO)) {
			int closing = all.indexOf(Section.DEFINITIONS);
			all.add(closing < 0 ? all.size() : closing, Section.SCENARIO);
		}
		return new Template(title, office, introduction, all, dimensions, outliers, confidence, threshold, level, cap, names, logo);
	}

	/** Whether a section is wanted. */
	public boolean wants(Section section) {
		return sections.contains(section);
	}
}
