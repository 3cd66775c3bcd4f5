// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.Not;
import org.zhiheng.registry.vocabulary.FactType;

/**
 * What must hold together on one branch of a condition tree, fact by fact: the codes still possible and the span of time still possible. Only
 * what follows for certain is kept, so that a branch called dead is dead.
 */
final class Branch {

	private static final int MONTHS = 12;

	/** What is possible of one fact: a set of codes, or all but some. */
	private record Codes(boolean all, Set<String> codes) {

		Codes only(Set<String> others) {
			Set<String> rest = new HashSet<>(others);
			rest.removeIf(each -> all == codes.contains(each));
			return new Codes(false, rest);
		}

		Codes without(Set<String> others) {
			Set<String> rest = new HashSet<>(codes);
			if (all) {
				rest.addAll(others);
			} else {
				rest.removeAll(others);
			}
			return new Codes(all, rest);
		}

		boolean none() {
			return !all && codes.isEmpty();
		}
	}

	private final Map<String, Codes> codes = new HashMap<>();
	private final Map<String, Integer> least = new HashMap<>();
	private final Map<String, Integer> most = new HashMap<>();

	Branch() {
	}

	private Branch(Branch from) {
		codes.putAll(from.codes);
		least.putAll(from.least);
		most.putAll(from.most);
	}

	/** This and a condition; nothing where they cannot hold together. */
	Optional<Branch> and(Condition condition) {
		Branch both = new Branch(this);
		return both.add(condition) ? Optional.of(both) : Optional.empty();
	}

	/** This and the contrary of a condition; nothing where they cannot hold together. */
	Optional<Branch> andNot(Condition condition) {
		Branch both = new Branch(this);
		return both.exclude(condition) ? Optional.of(both) : Optional.empty();
	}

	/** This and the codes a scope allows; an empty list allows all. */
	Branch within(String key, List<String> allowed) {
		if (!allowed.isEmpty()) {
			codes.merge(key, new Codes(false, Set.copyOf(allowed)), (one, other) -> one.only(other.codes()));
		}
		return this;
	}

	private boolean add(Condition condition) {
		if (condition instanceof AllOf all) {
			return all.getConditions().stream().allMatch(this::add);
		}
		if (condition instanceof Not not) {
			return not.getCondition() == null || exclude(not.getCondition());
		}
		if (condition instanceof Comparison comparison) {
			return compare(comparison, false);
		}
		if (condition instanceof Elapsed elapsed && elapsed.getFact() != null) {
			least.merge(elapsed.getFact(), months(elapsed), Math::max);
			return possible(elapsed.getFact());
		}
		return true;
	}

	private boolean exclude(Condition condition) {
		if (condition instanceof Comparison comparison) {
			return compare(comparison, true);
		}
		if (condition instanceof Elapsed elapsed && elapsed.getFact() != null) {
			most.merge(elapsed.getFact(), months(elapsed), Math::min);
			return possible(elapsed.getFact());
		}
		return true;
	}

	/** Of a list of codes several may be asked for at once, and of what is compared with another fact nothing is certain. */
	private boolean compare(Comparison comparison, boolean negated) {
		@Nullable
		String key = comparison.getFact();
		FactType type = Soundness.type(key).orElse(FactType.LIST);
		boolean single = type == FactType.CODE || type == FactType.TEXT || type == FactType.BOOLEAN;
		if (key == null || !single || comparison.getValues().isEmpty() || comparison.getValueFact() != null) {
			return true;
		}
		Codes before = codes.getOrDefault(key, new Codes(true, Set.of()));
		Set<String> values = new HashSet<>(comparison.getValues());
		Codes after = switch (comparison.getOperator()) {
			case EQUAL, ONE_OF -> negated ? before.without(values) : before.only(values);
			case NOT_EQUAL -> negated ? before.only(values) : before.without(values);
			default -> before;
		};
		codes.put(key, after);
		return !after.none();
	}

	private boolean possible(String key) {
		@Nullable
		Integer from = least.get(key);
		@Nullable
		Integer to = most.get(key);
		return from == null || to == null || from <= to;
	}

	private static int months(Elapsed elapsed) {
		return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, elapsed.getYears() * (long) MONTHS + elapsed.getMonths()));
	}
}
