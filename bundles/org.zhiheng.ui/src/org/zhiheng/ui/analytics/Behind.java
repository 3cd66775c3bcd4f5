// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;

/**
 * The applications that a question counts, as filters of the registry.
 *
 * <p>Places change hands: a county belongs to the prefecture of its year. So a filter by prefecture becomes filters by counties, one for each
 * group of years in which the prefecture had the same ones. What the registry has no column for, such as a band of ages, is not filtered by and
 * must be said.
 *
 * @param filters whose applications together are those asked for; none let nothing through
 * @param ignored filters of the question that could not be applied
 */
record Behind(List<Filter> filters, List<Dimension> ignored) {

	private static final Map<Dimension, Column> COLUMNS = new EnumMap<>(Map.of(Dimension.COUNTY, Column.REGION, Dimension.ROUTE, Column.ROUTE,
		Dimension.SERIES, Column.SERIES, Dimension.SPECIALTY, Column.SPECIALTY, Dimension.LEVEL, Column.LEVEL, Dimension.COMMITTEE,
		Column.COMMITTEE, Dimension.EMPLOYER_TYPE, Column.EMPLOYER_TYPE, Dimension.EDUCATION, Column.EDUCATION, Dimension.FIRST_APPLICATION,
		Column.FIRST_APPLICATION, Dimension.OUTCOME, Column.OUTCOME));

	Behind {
		filters = List.copyOf(filters);
		ignored = List.copyOf(ignored);
	}

	/**
	 * Finds the filters.
	 *
	 * @param population whose applications
	 * @param question its filters; what it is broken down by plays no part
	 */
	static Behind of(Population population, Question question) {
		Filter plain = Filter.ALL;
		List<Dimension> ignored = new ArrayList<>();
		for (Map.Entry<Dimension, Set<String>> each : question.where().entrySet()) {
			Column column = COLUMNS.get(each.getKey());
			if (column != null && !each.getValue().contains(Dimension.UNSTATED)) {
				plain = plain.with(column, each.getValue().toArray(String[]::new));
			} else if (each.getKey() != Dimension.REGION && each.getKey() != Dimension.YEAR) {
				ignored.add(each.getKey());
			}
		}
		Optional<Set<String>> regions = question.filter(Dimension.REGION);
		List<Filter> filters = new ArrayList<>();
		if (regions.isPresent()) {
			Filter rest = plain;
			places(population, question).forEach((counties, years) -> filters
				.add(rest.with(Column.REGION, counties.toArray(String[]::new)).with(Column.YEAR, years.toArray(String[]::new))));
		} else {
			Optional<Set<String>> years = question.filter(Dimension.YEAR);
			filters.add(years.isPresent() ? plain.with(Column.YEAR, years.get().toArray(String[]::new)) : plain);
		}
		return new Behind(filters, ignored);
	}

	/** By the set of counties: the years in which the prefectures asked for had exactly these. */
	private static Map<Set<String>, Set<String>> places(Population population, Question question) {
		boolean[] regions = allowed(population, question, Dimension.REGION);
		boolean[] years = allowed(population, question, Dimension.YEAR);
		boolean[] chosen = allowed(population, question, Dimension.COUNTY);
		List<String> counties = population.codes(Dimension.COUNTY);
		boolean[][] found = new boolean[years.length][counties.size()];
		for (int row = 0; row < population.size(); row++) {
			int county = population.code(row, Dimension.COUNTY);
			if (chosen[county] && regions[population.code(row, Dimension.REGION)]) {
				found[population.code(row, Dimension.YEAR)][county] = true;
			}
		}
		Map<String, Set<String>> byYear = new TreeMap<>();
		for (int year = 0; year < years.length; year++) {
			for (int county = 0; years[year] && county < counties.size(); county++) {
				if (found[year][county]) {
					byYear.computeIfAbsent(population.codes(Dimension.YEAR).get(year), key -> new TreeSet<>()).add(counties.get(county));
				}
			}
		}
		Map<Set<String>, Set<String>> places = new LinkedHashMap<>();
		byYear.forEach((year, set) -> places.computeIfAbsent(set, key -> new TreeSet<>()).add(year));
		return places;
	}

	private static boolean[] allowed(Population population, Question question, Dimension dimension) {
		List<String> codes = population.codes(dimension);
		boolean[] allowed = new boolean[codes.size()];
		Optional<Set<String>> filter = question.filter(dimension);
		for (int i = 0; i < allowed.length; i++) {
			allowed[i] = filter.isEmpty() || filter.get().contains(codes.get(i));
		}
		return allowed;
	}
}
