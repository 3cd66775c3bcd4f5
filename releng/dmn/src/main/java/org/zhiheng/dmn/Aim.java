// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * Draws the facts of a person towards a route: what its condition asks for stands at its threshold, mostly on the good side of it. Otherwise
 * hardly anybody made by chance would ever be eligible, and the routes would only be compared in what they refuse.
 */
final class Aim {

	private final Random random;
	private final LocalDate asOf;
	private final Map<String, Given> person;

	/**
	 * @param random the same numbers give the same person
	 * @param asOf the day asked about
	 * @param person takes the facts
	 */
	Aim(Random random, LocalDate asOf, Map<String, Given> person) {
		this.random = random;
		this.asOf = asOf;
		this.person = person;
	}

	/** Draws the facts towards a route and everything else that the notice asks. */
	void at(Document document, EligibilityRoute route) {
		Map<String, Given> given = person;
		for (Norm norm : document.getNorms()) {
			if (norm instanceof ScopeRule rule) {
				meet(rule.getCondition(), given);
			} else if (norm instanceof Material material && !material.isWarnOnly()) {
				meet(material.getCondition(), given);
			} else if (norm instanceof ContinuingEducationRule rule && !rule.isWaived()) {
				meet(rule.getCondition(), given);
			}
		}
		meet(route.getCondition(), given);
		Scope scope = route.getScope();
		if (scope != null) {
			one(scope.getRegions(), each -> given.put("region", value(each)));
			one(scope.getSeries(), each -> given.put("request.series", value(each)));
			one(scope.getSpecialties(), each -> given.put("request.specialty", value(each)));
		}
		given.put("request.route", value(Objects.requireNonNullElse(route.getRoute(), "REVIEW")));
		given.put("request.level", value(Objects.requireNonNullElse(route.getLevel(), "INTERMEDIATE")));
	}

	private void one(List<String> values, Consumer<String> into) {
		if (!values.isEmpty()) {
			into.accept(values.get(random.nextInt(values.size())));
		}
	}

	private void meet(Condition condition, Map<String, Given> given) {
		if (condition instanceof AnyOf any && !any.getConditions().isEmpty()) {
			meet(any.getConditions().get(random.nextInt(any.getConditions().size())), given);
		} else if (condition instanceof Group group) {
			group.getConditions().forEach(each -> meet(each, given));
		} else if (condition instanceof OpenReading open && !open.getBranches().isEmpty()) {
			ReadingBranch branch = open.getBranches().get(0);
			meet(branch.getCondition(), given);
		} else if (condition instanceof Comparison comparison) {
			compare(comparison, given);
		} else if (condition instanceof Elapsed elapsed) {
			put(elapsed.getFact(), new Given.Value(ago(elapsed.getYears(), elapsed.getMonths())), given);
		} else if (condition instanceof ExternalCondition external && external.getFact() != null && !external.getFact().isBlank()) {
			put(external.getFact(), new Given.Value(Boolean.TRUE), given);
		} else if (condition instanceof Some some) {
			add(some.getList(), entry(some.getWhere()));
		} else if (condition instanceof Total total) {
			sum(total, given);
		} else if (condition instanceof EachYear each) {
			years(each);
		}
	}

	/** On the day, before it, or, once in eight, a day too late. */
	private LocalDate ago(int years, int months) {
		LocalDate due = asOf.minusYears(years).minusMonths(months);
		return random.nextInt(8) == 0 ? due.plusDays(1) : due.minusDays(random.nextInt(4) == 0 ? random.nextInt(900) : 0);
	}

	private BigDecimal about(BigDecimal threshold) {
		return random.nextInt(8) == 0 ? threshold.subtract(BigDecimal.ONE) : threshold.add(BigDecimal.valueOf(random.nextInt(3)));
	}

	private void compare(Comparison comparison, Map<String, Given> given) {
		String fact = comparison.getFact();
		if (comparison.getValueFact() != null && !comparison.getValueFact().isBlank()) {
			Given other = person.get(comparison.getValueFact());
			put(fact, other != null ? other : comparison.getValueFact().endsWith(".year") ? value(BigDecimal.valueOf(asOf.getYear())) : Given.NONE,
				given);
		} else if (comparison.getOperator() == Operator.IS_ABSENT) {
			put(fact, Given.NONE, given);
		} else if (!comparison.getValues().isEmpty()) {
			String text = comparison.getValues().get(random.nextInt(comparison.getValues().size()));
			boolean least = comparison.getOperator() == Operator.AT_LEAST;
			boolean stated = least || comparison.getOperator() == Operator.EQUAL || comparison.getOperator() == Operator.ONE_OF;
			if (stated) {
				put(fact, typed(fact, text, comparison.getValues(), least), given);
			}
		}
	}

	private Given typed(String fact, String text, List<String> all, boolean least) {
		FactType type = Vocabulary.standard().fact(fact).map(each -> each.type()).orElse(FactType.TEXT);
		return switch (type) {
			case BOOLEAN -> value(Boolean.valueOf(text));
			case INTEGER, DECIMAL -> value(least ? about(new BigDecimal(text)) : new BigDecimal(text));
			case DATE -> value(LocalDate.parse(text));
			case CODES -> new Given.Codes(all);
			default -> value(text);
		};
	}

	/** Derived facts follow from others: seconded since, hours in all. */
	private void put(String fact, Given value, Map<String, Given> entry) {
		Map<String, Given> given = member(fact) ? entry : person;
		switch (fact) {
			case "secondment.continuous_since" -> {
				Map<String, Given> period = new HashMap<>();
				period.put("secondment.periods.from", value);
				period.put("secondment.periods.to", Given.NONE);
				given.remove("secondment");
				given.put("secondment.periods", new Given.Entries(List.of(Facts.of(period))));
			}
			case "continuing_education.total_hours" -> {
				BigDecimal hours = value instanceof Given.Value stated ? about(new BigDecimal(String.valueOf(stated.value()))) : BigDecimal.ZERO;
				given.put("continuing_education.public_hours", value(BigDecimal.valueOf(30)));
				given.put("continuing_education.specialty_hours", value(hours.subtract(BigDecimal.valueOf(30))));
			}
			default -> {
				for (int dot = fact.lastIndexOf('.'); dot > 0; dot = fact.lastIndexOf('.', dot - 1)) {
					if (given.get(fact.substring(0, dot)) instanceof Given.None) {
						given.remove(fact.substring(0, dot));
					}
				}
				given.put(fact, value);
			}
		}
	}

	/** Whether a fact stands in the entries of a list, and not with the person. */
	private static boolean member(String fact) {
		int dot = fact.lastIndexOf('.');
		return dot > 0 && Vocabulary.standard().fact(fact.substring(0, dot)).filter(each -> each.type() == FactType.LIST).isPresent();
	}

	private Map<String, Given> entry(Condition where) {
		Map<String, Given> members = new HashMap<>();
		if (where != null) {
			meet(where, members);
		}
		return members;
	}

	private void add(String list, Map<String, Given> members) {
		List<Facts> entries = new ArrayList<>();
		entries.add(Facts.of(members));
		if (person.get(list) instanceof Given.Entries before) {
			before.entries().stream().limit(2).forEach(entries::add);
		}
		person.put(list, new Given.Entries(entries));
	}

	private void sum(Total total, Map<String, Given> given) {
		Map<String, Given> members = entry(total.getWhere());
		BigDecimal least = total.getAtLeast();
		int years = least.intValue();
		String list = total.getList();
		if (total.getMeasure().startsWith(list + ".")) {
			members.put(total.getMeasure(), value(about(least)));
		} else {
			members.put(list + ".from", value(ago(years, 0)));
			members.put(list + ".to", Given.NONE);
			String since = total.getSince();
			if (since != null && !since.isBlank() && random.nextInt(4) > 0) {
				put(since, value(asOf.minusYears(years).minusDays(random.nextInt(400))), given);
			}
		}
		add(list, members);
	}

	private void years(EachYear each) {
		List<Facts> entries = new ArrayList<>();
		for (Integer year : Conditions.years(each, asOf)) {
			Map<String, Given> members = entry(each.getWhere());
			members.put(each.getList() + ".year", value(BigDecimal.valueOf(year.intValue())));
			entries.add(Facts.of(members));
		}
		if (person.get(each.getList()) instanceof Given.Entries before) {
			entries.addAll(before.entries());
		}
		person.put(each.getList(), new Given.Entries(entries.stream().limit(6).toList()));
	}

	private static Given value(Object value) {
		return new Given.Value(value);
	}
}
