// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.Readings;

/**
 * Condition trees as FEEL expressions in three values: true, false, and null for what is not known.
 */
final class Feel {

	private final Readings readings;

	Feel(Readings readings) {
		this.readings = readings;
	}

	/** The truth of a condition. */
	String truth(@Nullable Condition condition, FactPaths at) {
		if (condition == null) {
			return "true"; //$NON-NLS-1$
		}
		if (condition instanceof Group group) {
			return group(group instanceof AllOf, group.getConditions().stream().map(each -> truth(each, at)).toList());
		}
		if (condition instanceof Not not) {
			return "not(" + truth(not.getCondition(), at) + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (condition instanceof Comparison comparison) {
			return comparison(comparison, at);
		}
		if (condition instanceof Some some) {
			FactPaths in = at.in(some.getList());
			String all = at.value(some.getList());
			return "(if " + all + " = null then null else any_of" + each(in.entry(), all, truth(some.getWhere(), in)) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (condition instanceof Elapsed || condition instanceof Total) {
			Measure measure = measure(condition, at);
			return "{held: " + measure.value() + ", met: if held = null then null else held >= " + measure.wanted() + "}.met"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (condition instanceof EachYear each) {
			return new YearsFeel(this).truth(each, at);
		}
		if (condition instanceof ExternalCondition external) {
			@Nullable
			String fact = external.getFact();
			return fact == null || fact.isBlank() ? "null" : "(if " + at.value(fact) + " = null then null else " + at.value(fact) + " = true)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return open((OpenReading) condition, at);
	}

	/** One value for each entry of a list. An empty list is kept out of the loop: an engine is known that loses its variables there. */
	static String each(String entry, String list, String value) {
		return "(if count(" + list + ") = 0 then [] else for " + entry + " in " + list + " return " + value + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** All or any of several truths. */
	static String group(boolean all, List<String> parts) {
		return parts.isEmpty() ? String.valueOf(all)
			: parts.size() == 1 ? parts.get(0)
				: (all ? "all_of([" : "any_of([") + String.join(", ", parts) + "])"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private String open(OpenReading open, FactPaths at) {
		ReadingBranch chosen = chosen(open);
		if (chosen != null) {
			return chosen.isUndetermined() ? "null" : truth(chosen.getCondition(), at); //$NON-NLS-1$
		}
		if (open.getBranches().stream().anyMatch(ReadingBranch::isUndetermined) || open.getBranches().isEmpty()) {
			return "null"; //$NON-NLS-1$
		}
		String all = open.getBranches().stream().map(each -> truth(each.getCondition(), at)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return "{each: [" + all + "], alike: if count(distinct values(each)) = 1 then each[1] else null}.alike"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The branch of the reading that applies, or null where none was chosen. */
	@Nullable
	ReadingBranch chosen(OpenReading open) {
		String chosen = readings.chosen(open.getInterpretation());
		for (ReadingBranch each : open.getBranches()) {
			if (chosen.equals(each.getReading())) {
				return each;
			}
		}
		return null;
	}

	private static String comparison(Comparison comparison, FactPaths at) {
		String key = comparison.getFact();
		String value = at.value(key);
		boolean many = Vocabulary.standard().fact(key).filter(fact -> fact.type() == FactType.CODES).isPresent();
		@Nullable
		String other = comparison.getValueFact();
		boolean against = other != null && !other.isBlank();
		String values = against ? "[" + at.value(String.valueOf(other)) + "]" : FactPaths.literals(key, comparison.getValues()); //$NON-NLS-1$ //$NON-NLS-2$
		String any = many ? "(count(?[list contains(" + values + ", item)]) > 0)" : "list contains(" + values + ", ?)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String test = switch (comparison.getOperator()) {
			case EQUAL, ONE_OF -> any;
			case NOT_EQUAL -> "not(" + any + ")"; //$NON-NLS-1$ //$NON-NLS-2$
			case AT_LEAST -> many ? any : "(every v in " + values + " satisfies ? >= v)"; //$NON-NLS-1$ //$NON-NLS-2$
			case AT_MOST -> many ? any : "(every v in " + values + " satisfies ? <= v)"; //$NON-NLS-1$ //$NON-NLS-2$
			case BEFORE -> many ? any : "(every v in " + values + " satisfies ? < v)"; //$NON-NLS-1$ //$NON-NLS-2$
			case AFTER -> many ? any : "(every v in " + values + " satisfies ? > v)"; //$NON-NLS-1$ //$NON-NLS-2$
			case IS_KNOWN -> "true"; //$NON-NLS-1$
			case IS_ABSENT -> "false"; //$NON-NLS-1$
		};
		return switch (comparison.getOperator()) {
			case IS_KNOWN -> "(" + value + " != null)"; //$NON-NLS-1$ //$NON-NLS-2$
			case IS_ABSENT -> "(if " + at.none(key) + " then true else if " + value + " = null then null else false)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> at.tested(key, against ? at.tested(String.valueOf(other), "(" + test.replace("?", value) + ")") : test); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		};
	}

	/** A condition that a number decides, such as years held or months insured; null for any other. */
	@Nullable
	Measure numeric(Condition condition, FactPaths at) {
		if (condition instanceof OpenReading open) {
			ReadingBranch chosen = chosen(open);
			Condition branch = chosen == null || chosen.isUndetermined() ? null : chosen.getCondition();
			return branch == null ? null : numeric(branch, at);
		}
		return condition instanceof Elapsed || condition instanceof Total ? measure(condition, at) : null;
	}

	private Measure measure(Condition condition, FactPaths at) {
		if (condition instanceof Total total) {
			return new TotalsFeel(this).measure(total, at);
		}
		Elapsed elapsed = (Elapsed) condition;
		String key = elapsed.getFact();
		String until = elapsed.isStrict() ? "facts.as_of - duration(\"P1D\")" : "facts.as_of"; //$NON-NLS-1$ //$NON-NLS-2$
		String months = "complete_months(" + at.value(key) + ", " + until + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean years = elapsed.getMonths() == 0;
		String held = "(if " + at.none(key) + " then -9999 else if " + at.value(key) + " = null then null else " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			+ (years ? "floor(" + months + " / 12)" : months) + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String name = (years ? "years_since_" : "months_since_") + key.replace('.', '_'); //$NON-NLS-1$ //$NON-NLS-2$
		return new Measure(name, held, years ? elapsed.getYears() : elapsed.getYears() * 12 + elapsed.getMonths());
	}

	/**
	 * A number derived from the facts.
	 *
	 * @param name what it counts
	 * @param value FEEL, null where what is unknown could still decide
	 * @param wanted the least that is enough
	 */
	record Measure(String name, String value, Number wanted) {}
}
