// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;

/**
 * What of a question can be ticked: the codes that occur in the population, those ticked, and the question that another ticking asks.
 *
 * <p>All ticked is no filter, so that codes which appear later are let through too.
 */
public final class Facets {

	/** The dimensions that can be ticked, in the order in which they stand. */
	public static final List<Dimension> DIMENSIONS = List.of(Dimension.ROUTE, Dimension.LEVEL, Dimension.YEAR, Dimension.SERIES,
		Dimension.EMPLOYER_TYPE);

	private final Population population;
	private final Question question;

	/**
	 * @param population whose codes
	 * @param question as it stands
	 */
	public Facets(Population population, Question question) {
		this.population = population;
		this.question = question;
	}

	/** The codes that can be ticked. */
	public List<String> codes(Dimension dimension) {
		return population.codes(dimension);
	}

	/** The codes that are ticked. */
	public Set<String> ticked(Dimension dimension) {
		return question.filter(dimension).orElseGet(() -> new LinkedHashSet<>(codes(dimension)));
	}

	/** The question that results from ticking these codes. */
	public Question tick(Dimension dimension, Set<String> codes) {
		return codes.containsAll(codes(dimension)) ? question.everywhere(dimension) : question.where(dimension, codes);
	}
}
