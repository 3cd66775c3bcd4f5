// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.Operator;
import org.zhiheng.rules.Wording;

/**
 * The leaves that look at one fact: comparison with values or with another fact, and time elapsed.
 */
final class Comparisons {

	private static final int MOST_NAMED = 6;

	private Comparisons() {
	}

	static Explanation explain(Comparison comparison, Facts facts) {
		String key = comparison.getFact();
		Given given = facts.get(key);
		if (comparison.getOperator() == Operator.IS_KNOWN) {
			boolean known = !(given instanceof Given.Unknown) && !(given instanceof Given.None);
			Wording own = Conditions.label(comparison);
			return Conditions.leaf(comparison, Truth.of(known),
				known && own != Wording.NONE ? own : Wording.of(known ? "finding.known" : "finding.unknown", Wording.fact(key)), //$NON-NLS-1$//$NON-NLS-2$
				List.of());
		}
		if (comparison.getOperator() == Operator.IS_ABSENT && !(given instanceof Given.Unknown)) {
			return Conditions.leaf(comparison, Truth.of(given instanceof Given.None), Wording.of("finding.none", Wording.fact(key)), List.of()); //$NON-NLS-1$
		}
		if (given instanceof Given.Unknown unknown) {
			return unknown(comparison, key, unknown.facts());
		}
		if (given instanceof Given.None) {
			return Conditions.leaf(comparison, Truth.FALSE, absent(comparison, key), List.of());
		}
		@Nullable
		String other = comparison.getValueFact();
		if (other != null && !other.isBlank()) {
			return against(comparison, key, given, facts.get(other));
		}
		return compared(comparison, key, given, comparison.getValues());
	}

	private static Explanation against(Comparison comparison, String key, Given given, Given other) {
		if (other instanceof Given.Unknown unknown) {
			return unknown(comparison, key, unknown.facts());
		}
		if (other instanceof Given.Value value) {
			return compared(comparison, key, given, List.of(written(value.value())));
		}
		return Conditions.leaf(comparison, Truth.FALSE, absent(comparison, key), List.of());
	}

	private static Explanation compared(Comparison comparison, String key, Given given, List<String> values) {
		boolean holds;
		List<String> actual = new ArrayList<>();
		if (given instanceof Given.Codes codes) {
			actual.addAll(codes.codes());
			holds = comparison.getOperator() == Operator.NOT_EQUAL ? codes.codes().stream().noneMatch(values::contains)
				: codes.codes().stream().anyMatch(values::contains);
		} else if (given instanceof Given.Value value) {
			actual.add(written(value.value()));
			holds = holds(comparison.getOperator(), value.value(), values);
		} else {
			throw new IllegalStateException(key);
		}
		Wording is = Wording.of("finding.is", Wording.fact(key), labels(key, actual)); //$NON-NLS-1$
		Wording label = Conditions.label(comparison);
		if (holds) {
			return Conditions.leaf(comparison, Truth.TRUE, label == Wording.NONE ? is : label, List.of());
		}
		Wording wanted = label == Wording.NONE ? Wording.of("wanted." + comparison.getOperator().getName(), labels(key, values)) : label; //$NON-NLS-1$
		return Conditions.leaf(comparison, Truth.FALSE, Wording.of("finding.unmet", is, wanted), List.of()); //$NON-NLS-1$
	}

	private static boolean holds(Operator operator, Object value, List<String> values) {
		return switch (operator) {
			case EQUAL, ONE_OF -> values.stream().anyMatch(each -> compare(value, each) == 0);
			case NOT_EQUAL -> values.stream().noneMatch(each -> compare(value, each) == 0);
			case AT_LEAST -> values.stream().allMatch(each -> compare(value, each) >= 0);
			case AT_MOST -> values.stream().allMatch(each -> compare(value, each) <= 0);
			case BEFORE -> values.stream().allMatch(each -> compare(value, each) < 0);
			case AFTER -> values.stream().allMatch(each -> compare(value, each) > 0);
			case IS_KNOWN, IS_ABSENT -> throw new IllegalStateException(operator.getName());
		};
	}

	private static int compare(Object value, String written) {
		if (value instanceof BigDecimal number) {
			return number.compareTo(new BigDecimal(written));
		}
		return value instanceof LocalDate day ? day.compareTo(LocalDate.parse(written)) : String.valueOf(value).compareTo(written);
	}

	static Explanation explain(Elapsed elapsed, Facts facts) {
		String key = elapsed.getFact();
		Given given = facts.get(key);
		if (given instanceof Given.Unknown unknown) {
			return unknown(elapsed, key, unknown.facts());
		}
		if (!(given instanceof Given.Value value) || !(value.value() instanceof LocalDate start)) {
			return Conditions.leaf(elapsed, Truth.FALSE, absent(elapsed, key), List.of());
		}
		LocalDate asOf = facts.asOf();
		LocalDate due = start.plusMonths(elapsed.getYears() * 12L + elapsed.getMonths());
		boolean complete = elapsed.isStrict() ? asOf.isAfter(due) : !asOf.isBefore(due);
		Wording length = elapsed.getYears() > 0 ? Wording.of("length.years", String.valueOf(elapsed.getYears())) //$NON-NLS-1$
			: Wording.of("length.months", String.valueOf(elapsed.getMonths())); //$NON-NLS-1$
		Wording label = Conditions.label(elapsed);
		if (complete && label != Wording.NONE && due.equals(start)) {
			return Conditions.leaf(elapsed, Truth.TRUE, label, List.of());
		}
		Wording finding = Wording.of(complete ? "finding.elapsed" : "finding.elapsing", Wording.fact(key), start, length, due, asOf); //$NON-NLS-1$ //$NON-NLS-2$
		return Conditions.leaf(elapsed, Truth.of(complete), finding, List.of());
	}

	private static Explanation unknown(org.zhiheng.policy.Condition condition, String key, Set<String> missing) {
		Wording label = Conditions.label(condition);
		Wording finding = label == Wording.NONE ? Wording.of("finding.unknown", Wording.fact(key)) //$NON-NLS-1$
			: Wording.of("finding.unknown.label", Wording.fact(key), label); //$NON-NLS-1$
		return Conditions.leaf(condition, Truth.UNKNOWN, finding, missing.stream().sorted().map(Lists::named).toList());
	}

	private static Wording absent(org.zhiheng.policy.Condition condition, String key) {
		Wording label = Conditions.label(condition);
		Wording none = Wording.of("finding.none", Wording.fact(key)); //$NON-NLS-1$
		return label == Wording.NONE ? none : Wording.of("finding.unmet", none, label); //$NON-NLS-1$
	}

	private static Wording labels(String key, List<String> codes) {
		return locale -> {
			String some = String.join(Wording.of("or").in(locale), //$NON-NLS-1$
				codes.stream().limit(MOST_NAMED).map(code -> yesNo(key, code).in(locale)).toList());
			return codes.size() <= MOST_NAMED ? some : Wording.of("and.more", some, String.valueOf(codes.size())).in(locale); //$NON-NLS-1$
		};
	}

	private static Wording yesNo(String key, String code) {
		return switch (code) {
			case "true" -> Wording.of("yes"); //$NON-NLS-1$ //$NON-NLS-2$
			case "false" -> Wording.of("no"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> quoted(Wording.value(key, code));
		};
	}

	/** A Chinese word that has no English one stands in quotation marks in an English sentence. */
	private static Wording quoted(Wording value) {
		return locale -> {
			String word = value.in(locale);
			boolean foreign = Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
				&& word.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
			return foreign ? '\u201c' + word + '\u201d' : word;
		};
	}

	static String written(Object value) {
		return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
	}
}
