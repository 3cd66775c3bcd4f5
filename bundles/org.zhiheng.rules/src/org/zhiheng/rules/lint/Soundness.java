// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;

/** Whether a condition tree can be evaluated at all: its facts and values exist, nothing is left out, no number is out of reason. */
final class Soundness {

	/** Longer than any working life; evaluation counts years one by one. */
	private static final int MOST_YEARS = 100;
	private static final int MONTHS = 12;
	private static final int DEEPEST = 100;
	private static final Map<String, FactType> DERIVED = Map.of("as_of.year", FactType.INTEGER, "continuing_education.total_hours", FactType.DECIMAL, //$NON-NLS-1$//$NON-NLS-2$
		"secondment.continuous_since", FactType.DATE, "unbroken", FactType.DURATION); //$NON-NLS-1$ //$NON-NLS-2$

	/** What is wrong with a node. */
	record Problem(Code code, EObject object, EStructuralFeature feature, List<Object> arguments) {}

	private final List<Problem> problems = new ArrayList<>();

	private Soundness() {
	}

	/** Everything that keeps a condition from being evaluated; empty where nothing does. */
	static List<Problem> problems(Condition condition) {
		Soundness soundness = new Soundness();
		soundness.node(condition, 0);
		return soundness.problems;
	}

	/** The type of a fact; empty where the vocabulary does not know it. */
	static Optional<FactType> type(@Nullable String key) {
		return key == null ? Optional.empty()
			: Optional.ofNullable(DERIVED.get(key)).or(() -> Vocabulary.standard().fact(key).map(Fact::type));
	}

	/** Whether a question, a form or a file can ever carry a fact, or it follows from such. */
	static boolean knowable(String key) {
		return DERIVED.containsKey(key) || type(key).filter(FactType.DURATION::equals).isPresent()
			|| Vocabulary.standard().fact(key).filter(fact -> fact.path() != null || fact.column() != null).isPresent();
	}

	private void node(EObject object, int depth) {
		if (depth > DEEPEST) {
			problem(Code.CONDITION_TOO_DEEP, object, Literals.CONDITION__LABEL);
			return;
		}
		if (object instanceof Comparison comparison) {
			comparison(comparison);
		} else if (object instanceof Elapsed elapsed) {
			fact(elapsed, Literals.ELAPSED__FACT, elapsed.getFact(), Set.of(FactType.DATE));
			number(elapsed, Literals.ELAPSED__YEARS, elapsed.getYears(), MOST_YEARS);
			number(elapsed, Literals.ELAPSED__MONTHS, elapsed.getMonths(), MOST_YEARS * MONTHS);
		} else if (object instanceof Not not) {
			present(not, Literals.NOT__CONDITION, not.getCondition());
		} else if (object instanceof OpenReading open) {
			present(open, Literals.OPEN_READING__INTERPRETATION, open.getInterpretation());
		} else if (object instanceof ReadingBranch branch) {
			present(branch, Literals.READING_BRANCH__READING, branch.getReading());
		} else {
			list(object);
		}
		object.eContents().forEach(each -> node(each, depth + 1));
	}

	private void list(EObject object) {
		if (object instanceof Some some) {
			fact(some, Literals.SOME__LIST, some.getList(), Set.of(FactType.LIST));
			present(some, Literals.SOME__WHERE, some.getWhere());
		} else if (object instanceof Total total) {
			fact(total, Literals.TOTAL__LIST, total.getList(), Set.of(FactType.LIST));
			fact(total, Literals.TOTAL__MEASURE, total.getMeasure(), Set.of(FactType.INTEGER, FactType.DECIMAL, FactType.DURATION));
			present(total, Literals.TOTAL__AT_LEAST, total.getAtLeast());
			if (total.getSince() != null && !total.getSince().isBlank()) {
				fact(total, Literals.TOTAL__SINCE, total.getSince(), Set.of(FactType.DATE));
			}
			if (total.getAtLeast() != null
				&& (total.getAtLeast().signum() < 0 || total.getAtLeast().compareTo(BigDecimal.valueOf(MOST_YEARS * MONTHS)) > 0)) {
				problem(Code.NUMBER_IMPLAUSIBLE, total, Literals.TOTAL__AT_LEAST, total.getAtLeast().toString());
			}
		} else if (object instanceof EachYear each) {
			fact(each, Literals.EACH_YEAR__LIST, each.getList(), Set.of(FactType.LIST));
			present(each, Literals.EACH_YEAR__WHERE, each.getWhere());
			number(each, Literals.EACH_YEAR__LAST, each.getLast() == null ? 0 : each.getLast(), MOST_YEARS);
			each.getYears().forEach(year -> number(each, Literals.EACH_YEAR__YEARS, Math.abs(year - 2000), MOST_YEARS));
			if (each.getYears().isEmpty() && each.getLast() == null) {
				problem(Code.CONDITION_INCOMPLETE, each, Literals.EACH_YEAR__YEARS, "years"); //$NON-NLS-1$
			}
		}
	}

	private void comparison(Comparison comparison) {
		boolean values = comparison.getOperator() != Operator.IS_KNOWN && comparison.getOperator() != Operator.IS_ABSENT;
		Optional<FactType> type = fact(comparison, Literals.COMPARISON__FACT, comparison.getFact(), Set.of());
		boolean against = comparison.getValueFact() != null && !comparison.getValueFact().isBlank();
		if (against) {
			fact(comparison, Literals.COMPARISON__VALUE_FACT, comparison.getValueFact(), Set.of());
		} else if (values && comparison.getValues().isEmpty()) {
			problem(Code.CONDITION_INCOMPLETE, comparison, Literals.COMPARISON__VALUES, "values"); //$NON-NLS-1$
		}
		if (values && type.isPresent()) {
			comparison.getValues().stream().filter(value -> !fits(comparison.getFact(), type.get(), value))
				.forEach(value -> problem(Code.VALUE_UNKNOWN, comparison, Literals.COMPARISON__VALUES, value, comparison.getFact()));
		}
	}

	private static boolean fits(String key, FactType type, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return false;
		}
		return switch (type) {
			case BOOLEAN -> Set.of("true", "false").contains(value); //$NON-NLS-1$ //$NON-NLS-2$
			case INTEGER, DECIMAL, DURATION -> value.matches("-?\\d{1,12}(\\.\\d{1,6})?"); //$NON-NLS-1$
			case DATE, DATE_TIME -> day(value);
			case LIST, OBJECT -> false;
			default -> code(key, value);
		};
	}

	private static boolean day(String value) {
		try {
			return LocalDate.parse(value).getYear() > 0;
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	/** A place may be any region, though the question files carry few of them for some facts. */
	private static boolean code(String key, String value) {
		@Nullable
		String dictionary = Vocabulary.standard().fact(key).map(Fact::dictionary).orElse(null);
		return dictionary == null || Vocabulary.standard().dictionary(dictionary).code(value).isPresent()
			|| dictionary.endsWith("region") && Vocabulary.standard().dictionary("region").code(value).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<FactType> fact(EObject object, EStructuralFeature feature, @Nullable String key, Set<FactType> types) {
		Optional<FactType> type = type(key);
		if (key == null || key.isBlank()) {
			problem(Code.CONDITION_INCOMPLETE, object, feature, feature.getName());
		} else if (type.isEmpty()) {
			problem(Code.FACT_UNKNOWN, object, feature, key);
		} else if (!types.isEmpty() && !types.contains(type.get())) {
			problem(Code.FACT_OF_OTHER_KIND, object, feature, key, type.get().name());
		}
		return type;
	}

	private void present(EObject object, EStructuralFeature feature, @Nullable Object value) {
		if (value == null) {
			problem(Code.CONDITION_INCOMPLETE, object, feature, feature.getName());
		}
	}

	private void number(EObject object, EStructuralFeature feature, int value, int most) {
		if (value < 0 || value > most) {
			problem(Code.NUMBER_IMPLAUSIBLE, object, feature, String.valueOf(value));
		}
	}

	private void problem(Code code, EObject object, EStructuralFeature feature, Object... arguments) {
		problems.add(new Problem(code, object, feature, List.of(arguments)));
	}
}
