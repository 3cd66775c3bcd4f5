// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.disclosure.Rule;

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

	/** The dimension compared. */
	public Dimension group() {
		return group(breakdown.question());
	}

	/** The dimension that a question compares: the first that is not the year. */
	static Dimension group(Question question) {
		return question.by().stream().filter(each -> each != Dimension.YEAR).findFirst().orElse(Dimension.YEAR);
	}

	/**
	 * The answer as a chart.
	 *
	 * @param form which chart
	 * @param highlighted codes of the groups in colour; none for all
	 * @return the picture, or a sentence where it cannot be drawn
	 */
	public Drawing drawn(ChartForm form, Set<String> highlighted) {
		try {
			return new Drawing.Drawn(form.of(this, highlighted));
		} catch (Failure failure) {
			return new Drawing.Undrawable(failure.sentence(labels().locale()));
		}
	}

	/** What is too small to be shown here; empty where everything is shown. */
	public Optional<Rule> protection() {
		return breakdown.restricted() ? Optional.of(Rule.USUAL) : Optional.empty();
	}

	/** What the answer means and what it does not. */
	public List<String> reading() {
		return new org.zhiheng.statistics.Reading(labels()).of(breakdown);
	}
}
