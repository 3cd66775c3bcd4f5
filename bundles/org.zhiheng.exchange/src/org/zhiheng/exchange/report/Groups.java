// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

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

	/** What is shown of a year. It follows from the year's own numbers, so that reports of different years withhold the same of it. */
	private record Shown(Set<RateDefinition> kept, Set<RateDefinition> left, Set<String> withheld) {

		static final Shown NOTHING = new Shown(Set.of(), Set.of(), Set.of());
	}

	private final Dimension dimension;
	private final Map<Integer, Map<String, Map<RateDefinition, Rate>>> years;
	private final Map<Integer, Shown> shown = new LinkedHashMap<>();

	/**
	 * @param dimension which
	 * @param years by year and code, the rates
	 * @param offered of a year, the rates whose totals are shown, the most important first
	 * @param rule what is too small; empty where nothing is
	 */
	Groups(Dimension dimension, Map<Integer, Map<String, Map<RateDefinition, Rate>>> years, IntFunction<List<RateDefinition>> offered,
		Optional<Rule> rule) {
		this.dimension = dimension;
		this.years = years;
		years.forEach((year, groups) -> shown.put(year, shown(groups, offered.apply(year), rule)));
	}

	private Shown shown(Map<String, Map<RateDefinition, Rate>> groups, List<RateDefinition> offered, Optional<Rule> rule) {
		Set<RateDefinition> kept = new LinkedHashSet<>();
		Set<RateDefinition> left = new LinkedHashSet<>();
		Set<String> withheld = Set.of();
		for (RateDefinition rate : offered) {
			Set<RateDefinition> more = new LinkedHashSet<>(kept);
			more.add(rate);
			Set<String> hidden = rule.isEmpty() ? Set.of() : hidden(groups, more, rule.get());
			if (kept.isEmpty() || hidden.size() - withheld.size() <= groups.size() / TENTH) {
				kept.add(rate);
				withheld = hidden;
			} else {
				left.add(rate);
			}
		}
		return new Shown(kept, left, withheld);
	}

	private Set<String> hidden(Map<String, Map<RateDefinition, Rate>> groups, Set<RateDefinition> rates, Rule rule) {
		Map<String, List<Rate>> counts = new LinkedHashMap<>();
		groups.forEach((code, all) -> counts.put(code, rates.stream().map(rate -> all.getOrDefault(rate, new Rate(rate, 0, 0))).toList()));
		return dimension == Dimension.ROUTE ? alone(counts, rule) : new SharedTotals(counts, rule).withheld();
	}

	/** No total of all routes stands in a report, so a route is withheld for its own sake only. */
	private static Set<String> alone(Map<String, List<Rate>> counts, Rule rule) {
		Set<String> small = new LinkedHashSet<>();
		counts.forEach((code, rates) -> {
			if (SharedTotals.sensitive(rates, rule)) {
				small.add(code);
			}
		});
		return small;
	}

	private Shown shown(int year) {
		return shown.getOrDefault(year, Shown.NOTHING);
	}

	Dimension dimension() {
		return dimension;
	}

	/** The rates shown of a year. */
	List<RateDefinition> rates(int year) {
		return List.copyOf(shown(year).kept());
	}

	/** The rates left out of a year lest too many groups be withheld. */
	List<RateDefinition> left(int year) {
		return List.copyOf(shown(year).left());
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
		return shown(year).withheld().contains(code);
	}

	/** How many groups are withheld in a year. */
	int withheld(int year) {
		return shown(year).withheld().size();
	}

	/** A rate whether withheld or not, to be told to nobody. */
	Rate counted(int year, String code, RateDefinition rate) {
		return years.getOrDefault(year, Map.of()).getOrDefault(code, Map.of()).getOrDefault(rate, new Rate(rate, 0, 0));
	}

	/** A rate, 0 of 0 where there is nobody, empty where it is withheld. */
	Optional<Rate> rate(int year, String code, RateDefinition rate) {
		if (withheld(year, code) || !shown(year).kept().contains(rate)) {
			return Optional.empty();
		}
		return Optional.of(counted(year, code, rate));
	}
}
