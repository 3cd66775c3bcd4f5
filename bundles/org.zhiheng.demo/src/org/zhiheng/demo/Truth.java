// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was planted in a population, so that a method can be held against it.
 *
 * @param seed of the population
 * @param years of the population
 * @param applications how many
 * @param persons how many people made them
 * @param regionEffects what each prefecture adds to the logit of passing
 * @param seriesEffects what each series adds
 * @param yearEffects what each year adds
 * @param outliers the planted outliers
 * @param cells each prefecture and year
 * @param records what stands in registers of integrity
 */
public record Truth(long seed, Years years, long applications, long persons, Map<String, Double> regionEffects, Map<String, Double> seriesEffects,
	Map<Integer, Double> yearEffects, List<PassModel.Outlier> outliers, List<Cell> cells,
	List<Record> records) {

	/**
	 * A record of a register about the person of an application.
	 *
	 * @param application the application by which the title was obtained
	 * @param decided the day of the decision
	 * @param revoked whether notice and record say that this title is revoked; where they do not, it is undetermined
	 */
	public record Record(String application, LocalDate decided, boolean revoked) {}

	/**
	 * One prefecture in one year; reviewed, expected and passed count the route REVIEW alone, as the workbench's own rates do.
	 *
	 * @param region GB/T 2260 code of the prefecture
	 * @param year the year
	 * @param applications filed by every route
	 * @param accepted of them
	 * @param reviewed of them, by the route REVIEW
	 * @param expected passes of these: the sum of their true probabilities
	 * @param passed of these
	 */
	public record Cell(String region, int year, long applications, long accepted, long reviewed, double expected, long passed) {

		/** Mean true probability to pass, 0 where nobody was reviewed. */
		public double probability() {
			return reviewed == 0 ? 0 : expected / reviewed;
		}
	}
}
