// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Funnel.FunnelCell;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.disclosure.Beside;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.disclosure.SharedTotals;

/**
 * All counts of a report, withheld once for all its sections, so that no table gives what another withholds. Only the route 评审 is counted, but where routes
 * are told apart. Groups have no totals over years: those would tie the years together.
 */
final class Figures {

	private final Population population;
	private final Optional<Rule> rule;
	private final List<String> series;
	private final Map<Integer, Map<RateDefinition, Rate>> totals = new TreeMap<>();
	private final Map<Integer, Told> told = new TreeMap<>();
	private final Map<Dimension, Groups> groups = new EnumMap<>(Dimension.class);

	/**
	 * @param population the applications
	 * @param rule what is too small to be shown; empty for readers who may see everything
	 * @param series the names of all series in their official order
	 */
	Figures(Population population, Optional<Rule> rule, List<String> series) throws Failure {
		this.population = population;
		this.rule = rule;
		this.series = series;
		for (RateDefinition rate : rates()) {
			for (Cell cell : population.ask(Question.of(Dimension.YEAR).rate(rate)).cells()) {
				if (cell.key().get(0).matches("[0-9]{1,9}")) {
					totals.computeIfAbsent(Integer.parseInt(cell.key().get(0)), year -> new LinkedHashMap<>()).put(rate, cell.rate());
				}
			}
		}
	}

	Population population() {
		return population;
	}

	Optional<Rule> rule() {
		return rule;
	}

	/** All rates that can be known, the pass rate first. */
	List<RateDefinition> rates() {
		List<RateDefinition> rates = new ArrayList<>(List.of(RateDefinition.PASS, RateDefinition.ACCEPTANCE, RateDefinition.YIELD));
		if (population.holdsRevocations()) {
			rates.add(RateDefinition.NET);
		}
		return rates;
	}

	/** The years held, rising. */
	List<Integer> years() {
		return List.copyOf(totals.keySet());
	}

	/** The years from the first to the last, those without data included. */
	List<Integer> span() {
		List<Integer> years = years();
		List<Integer> span = new ArrayList<>();
		for (int year = years.isEmpty() ? 0 : years.get(0); !years.isEmpty() && year <= years.get(years.size() - 1); year++) {
			span.add(year);
		}
		return span;
	}

	/** The rate of a year, 0 of 0 where there is nobody, empty where it is withheld. */
	Optional<Rate> total(int year, RateDefinition rate) {
		Rate total = totals.getOrDefault(year, Map.of()).getOrDefault(rate, new Rate(rate, 0, 0));
		return rule.isPresent() && !told(year).rates().contains(rate) ? Optional.empty() : Optional.of(total);
	}

	/**
	 * The numbers of all applications of a year that may stand in a report beside one another.
	 *
	 * @param rates the rates whose counts are told
	 * @param steps the steps whose counts are told
	 * @param beside all that is told
	 */
	private record Told(Set<RateDefinition> rates, Set<Step> steps, Beside beside) {}

	/** Rates first, then steps: what would tell, beside another number, of few people is not told. Where the pass rate is small nothing is. */
	private Told told(int year) {
		Told known = told.get(year);
		if (known != null) {
			return known;
		}
		Told fresh = new Told(new LinkedHashSet<>(), EnumSet.noneOf(Step.class), new Beside(rule.orElse(Rule.USUAL)));
		told.put(year, fresh);
		for (RateDefinition definition : rates()) {
			Rate rate = totals.getOrDefault(year, Map.of()).getOrDefault(definition, new Rate(definition, 0, 0));
			boolean whole = definition.equals(RateDefinition.PASS) || fresh.rates().contains(RateDefinition.PASS);
			if (whole && !SharedTotals.sensitive(rate, rule.orElse(Rule.USUAL)) && fresh.beside().tell(rate.numerator(), rate.denominator())) {
				fresh.rates().add(definition);
			}
		}
		return fresh;
	}

	/** Which of the steps may be told with their numbers, in their order. */
	Set<Step> told(int year, List<Step> steps, Map<Step, Long> reached) {
		Told all = told(year);
		for (Step step : steps) {
			if (rule.isEmpty() || all.steps().contains(step) || all.beside().tell(reached.getOrDefault(step, 0L))) {
				all.steps().add(step);
			}
		}
		return all.steps();
	}

	/** Whether another number of people of the year may be told beside all others. */
	boolean tells(int year, long count) {
		return rule.isEmpty() || told(year).beside().copy().tell(count);
	}

	/** Whether a number of people of one group may be told beside the counts of its rates. */
	boolean tells(int year, Groups groups, String code, long count) {
		if (rule.isEmpty()) {
			return true;
		}
		Beside beside = new Beside(rule.get());
		groups.rates(year).stream().flatMap(rate -> groups.rate(year, code, rate).stream())
			.forEach(rate -> beside.tell(rate.numerator(), rate.denominator()));
		return !groups.withheld(year, code) && beside.tell(count);
	}

	/** The rates of a dimension. */
	Groups groups(Dimension dimension) throws Failure {
		Groups known = groups.get(dimension);
		if (known == null) {
			known = new Groups(dimension, counted(dimension), this::shown, rule);
			groups.put(dimension, known);
		}
		return known;
	}

	/** The rates whose totals can be shown in a year; the pass rate in any case, for years without it are left out whole. */
	private List<RateDefinition> shown(int year) {
		return rates().stream().filter(rate -> rate.equals(RateDefinition.PASS) || total(year, rate).isPresent()).toList();
	}

	private Map<Integer, Map<String, Map<RateDefinition, Rate>>> counted(Dimension dimension) throws Failure {
		Map<Integer, Map<String, Map<RateDefinition, Rate>>> years = new TreeMap<>();
		for (RateDefinition rate : rates()) {
			Question question = Question.of(dimension, Dimension.YEAR).rate(rate);
			for (Cell cell : population.ask(dimension == Dimension.ROUTE ? question.everywhere(Dimension.ROUTE) : question).cells()) {
				String year = cell.key().get(1);
				if (year.matches("[0-9]{1,9}") && total(Integer.parseInt(year), RateDefinition.PASS).isPresent()) {
					years.computeIfAbsent(Integer.parseInt(year), each -> new LinkedHashMap<>())
						.computeIfAbsent(cell.key().get(0), code -> new LinkedHashMap<>()).put(rate, cell.rate());
				}
			}
		}
		if (dimension == Dimension.SERIES) {
			years.replaceAll((year, groups) -> official(groups));
		}
		return years;
	}

	/** Series in their official order, others behind them. */
	private Map<String, Map<RateDefinition, Rate>> official(Map<String, Map<RateDefinition, Rate>> groups) {
		Map<String, Map<RateDefinition, Rate>> ordered = new LinkedHashMap<>();
		series.stream().filter(groups::containsKey).forEach(name -> ordered.put(name, Objects.requireNonNull(groups.get(name))));
		groups.forEach(ordered::putIfAbsent);
		return ordered;
	}

	/** The steps of a year, empty where nobody applied. */
	Optional<FunnelCell> steps(int year) throws Failure {
		return population.funnel(Question.of().where(Dimension.YEAR, java.util.Set.of(Integer.toString(year)))).cells().stream().findFirst();
	}
}
