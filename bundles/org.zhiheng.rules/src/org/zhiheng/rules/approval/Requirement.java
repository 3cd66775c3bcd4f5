// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * What an outside text asks of a person, in one line: parts separated by semicolons, all of which must hold. A part is {@code fact=code,code} (one
 * of these), {@code fact>=number} or {@code fact>=4y} (so many full years since that day). Parts about one list, such as {@code education.level}, are
 * about the same entry; a number of months is summed over the entries.
 */
public final class Requirement {

	private static final Pattern PART = Pattern.compile("\\s*([a-z_.]+)\\s*(=|>=)\\s*(.+?)\\s*"); //$NON-NLS-1$
	private static final Pattern YEARS = Pattern.compile("(\\d{1,2})\\s*[y年]"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?"); //$NON-NLS-1$
	private static final String MONTH = "month"; //$NON-NLS-1$

	private final Vocabulary vocabulary = Vocabulary.standard();

	/**
	 * Reads a line.
	 *
	 * @param line what is asked
	 * @return the condition
	 * @throws Failure 3167 where a part cannot be read, 3168 where a fact or code is unknown
	 */
	public Condition condition(String line) throws Failure {
		AllOf all = PolicyFactory.eINSTANCE.createAllOf();
		Map<String, AllOf> entries = new LinkedHashMap<>();
		for (String part : line.split("[;；]")) { //$NON-NLS-1$
			Matcher matcher = PART.matcher(part);
			if (!matcher.matches()) {
				throw new Failure(Requirement.class, "ZH-3167", part.strip()); //$NON-NLS-1$
			}
			Fact fact = fact(matcher.group(1));
			Condition condition = leaf(fact, ">=".equals(matcher.group(2)), matcher.group(3), part); //$NON-NLS-1$
			@Nullable
			String list = list(fact);
			if (list == null || condition instanceof Total) {
				all.getConditions().add(condition);
			} else {
				entries.computeIfAbsent(list, key -> PolicyFactory.eINSTANCE.createAllOf()).getConditions().add(condition);
			}
		}
		if (all.getConditions().isEmpty() && entries.isEmpty()) {
			throw new Failure(Requirement.class, "ZH-3167", line.strip()); //$NON-NLS-1$
		}
		entries.forEach((list, where) -> all.getConditions().add(some(list, where)));
		all.setLabel(line.strip());
		all.setLabelEn(line.strip());
		return all;
	}

	private Fact fact(String key) throws Failure {
		return vocabulary.fact(key).orElseThrow(() -> new Failure(Requirement.class, "ZH-3168", key, "education.level, current_title.level, …")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private @Nullable String list(Fact fact) {
		@Nullable
		String list = fact.list();
		return list != null && vocabulary.fact(list).stream().anyMatch(each -> each.type() == FactType.LIST) ? list : null;
	}

	private Condition leaf(Fact fact, boolean least, String value, String part) throws Failure {
		@Nullable
		String list = list(fact);
		if (!least) {
			return oneOf(fact, value, part);
		}
		Matcher years = YEARS.matcher(value);
		if (fact.type() == FactType.DATE && years.matches()) {
			Elapsed elapsed = PolicyFactory.eINSTANCE.createElapsed();
			elapsed.setFact(fact.key());
			elapsed.setYears(Integer.parseInt(years.group(1)));
			return elapsed;
		}
		boolean number = (fact.type() == FactType.INTEGER || fact.type() == FactType.DECIMAL) && NUMBER.matcher(value).matches();
		if (!number) {
			throw new Failure(Requirement.class, "ZH-3167", part.strip()); //$NON-NLS-1$
		}
		if (list != null && MONTH.equals(fact.unit())) {
			Total total = PolicyFactory.eINSTANCE.createTotal();
			total.setList(list);
			total.setMeasure(fact.key());
			total.setAtLeast(new BigDecimal(value));
			return total;
		}
		return comparison(fact, Operator.AT_LEAST, List.of(value));
	}

	private Condition oneOf(Fact fact, String value, String part) throws Failure {
		List<String> codes = new ArrayList<>(Arrays.stream(value.split("[,，]")).map(String::strip).toList()); //$NON-NLS-1$
		@Nullable
		String dictionary = fact.dictionary();
		for (String each : codes) {
			boolean known = switch (fact.type()) {
				case BOOLEAN -> "true".equals(each) || "false".equals(each); //$NON-NLS-1$ //$NON-NLS-2$
				case INTEGER, DECIMAL -> NUMBER.matcher(each).matches();
				case CODE -> dictionary != null && vocabulary.dictionary(dictionary).code(each).isPresent();
				case TEXT -> !each.isEmpty();
				default -> throw new Failure(Requirement.class, "ZH-3167", part.strip()); //$NON-NLS-1$
			};
			if (!known) {
				throw new Failure(Requirement.class, "ZH-3168", each, dictionary == null ? "true, false, 12" //$NON-NLS-1$ //$NON-NLS-2$
					: String.join(", ", vocabulary.dictionary(dictionary).codes().stream().map(code -> code.code()).toList())); //$NON-NLS-1$
			}
		}
		return comparison(fact, codes.size() == 1 ? Operator.EQUAL : Operator.ONE_OF, codes);
	}

	private static Comparison comparison(Fact fact, Operator operator, List<String> values) {
		Comparison comparison = PolicyFactory.eINSTANCE.createComparison();
		comparison.setFact(fact.key());
		comparison.setOperator(operator);
		comparison.getValues().addAll(values);
		return comparison;
	}

	private static Some some(String list, AllOf where) {
		Some some = PolicyFactory.eINSTANCE.createSome();
		some.setList(list);
		some.setWhere(where);
		return some;
	}
}
