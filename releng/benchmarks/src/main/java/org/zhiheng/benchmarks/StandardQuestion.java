// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;

/**
 * One of the standard questions, as asked of a population and as SQL.
 *
 * @param name what is asked
 * @param ours the question to a population
 * @param rows turns our answer into rows of numbers, outside the time measured
 * @param sql the same as SQL over codes
 * @param <A> our answer
 */
record StandardQuestion<A>(String name, Ours<A> ours, Rows<A> rows, String sql) {

	/** The question to a population. */
	@FunctionalInterface
	interface Ours<A> {

		/** Asks it. */
		A ask(Population population) throws Failure;
	}

	/** Rows of numbers. */
	@FunctionalInterface
	interface Rows<A> {

		/** The answer as rows: codes as places in their dictionaries, then counts or figures. */
		List<double[]> of(Population population, A answer);
	}

	/** Our answer as rows, for comparing. */
	List<double[]> answer(Population population) throws Failure {
		return rows.of(population, ours.ask(population));
	}
}
