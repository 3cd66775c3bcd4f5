// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.disclosure.SharedTotals;

/**
 * The rates of the groups of one dimension, year by year, without what is withheld.
 *
 * <p>A group is withheld with all its counts. A rate for whose sake many more groups would have to be withheld is left out instead.
 */
final class Groups {

	private static final int TENTH = 10;

	private final Dimension dimension;
	private final Map<Integer, Map<String, Map<RateDefinition, Rate>>> years;
	private final Set<RateDefinition> kept = new LinkedHashSet<>();
	private final Set<RateDefinition> left = new LinkedHashSet<>();
	private Map<Integer, Set<String>> withheld = new LinkedHashMap<>();

	/**
	 * @param dimension which
	 * @param years by year and code, the rates
	 * @param offered the rates whose totals can be shown, the most important first
	 * @param rule what is too small; empty where nothing is
	 */
	Groups(Dimension dimension, Map<Integer, Map<String, Map<RateDefinition, Rate>>> years, List<RateDefinition> offered, Optional<Rule> rule) {
		this.dimension = dimension;
		this.years = years;
		for (RateDefinition rate : offered) {
			Set<RateDefinition> more = new LinkedHashSet<>(kept);
			more.add(rate);
			Map<Integer, Set<String>> hidden = rule.isEmpty() ? Map.of() : hidden(more, rule.get());
			if (kept.isEmpty() || size(hidden) - size(withheld) <= Math.max(1, cells() / TENTH)) {
				kept.add(rate);
				withheld = hidden;
			} else {
				left.add(rate);
			}
		}
	}

	private Map<Integer, Set<String>> hidden(Set<RateDefinition> rates, Rule rule) {
		Map<Integer, Set<String>> hidden = new LinkedHashMap<>();
		years.forEach((year, groups) -> {
			Map<String, List<Rate>> counts = new LinkedHashMap<>();
			groups.forEach((code, all) -> counts.put(code, rates.stream().map(rate -> all.getOrDefault(rate, new Rate(rate, 0, 0))).toList()));
			hidden.put(year, dimension == Dimension.ROUTE ? alone(counts, rule) : new SharedTotals(counts, rule).withheld());
		});
		return hidden;
	}

	/** No total of all routes stands in a report, so a route is withheld for its own sake only. */
	private static Set<String> alone(Map<String, List<Rate>> counts, Rule rule) {
		Set<String> small = new LinkedHashSet<>();
		counts.forEach((code, rates) -> {
			if (rates.stream().anyMatch(rate -> SharedTotals.sensitive(rate, rule))) {
				small.add(code);
			}
		});
		return small;
	}

	private static int size(Map<Integer, Set<String>> sets) {
		return sets.values().stream().mapToInt(Set::size).sum();
	}

	private int cells() {
		return years.values().stream().mapToInt(Map::size).sum();
	}

	Dimension dimension() {
		return dimension;
	}

	/** The rates shown. */
	List<RateDefinition> rates() {
		return List.copyOf(kept);
	}

	/** The rates left out lest too many groups be withheld. */
	List<RateDefinition> left() {
		return List.copyOf(left);
	}

	/** The codes that occur in any year, in order. */
	List<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		years.values().forEach(groups -> codes.addAll(groups.keySet()));
		return List.copyOf(codes);
	}

	/** The codes that occur in a year. */
	List<String> codes(int year) {
		return List.copyOf(years.getOrDefault(year, Map.of()).keySet());
	}

	/** Whether a group is withheld in a year. */
	boolean withheld(int year, String code) {
		return withheld.getOrDefault(year, Set.of()).contains(code);
	}

	/** How many groups are withheld in a year. */
	int withheld(int year) {
		return withheld.getOrDefault(year, Set.of()).size();
	}

	/** A rate, 0 of 0 where there is nobody, empty where it is withheld. */
	Optional<Rate> rate(int year, String code, RateDefinition rate) {
		if (withheld(year, code) || !kept.contains(rate)) {
			return Optional.empty();
		}
		Map<RateDefinition, Rate> all = years.getOrDefault(year, Map.of()).getOrDefault(code, Map.of());
		return Optional.of(all.getOrDefault(rate, new Rate(rate, 0, 0)));
	}
}
