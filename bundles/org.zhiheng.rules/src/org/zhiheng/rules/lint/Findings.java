// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.rules.Wording;

/** Collects what inspections find, with the clauses of the object it is about. */
final class Findings {

	private final List<Finding> all = new ArrayList<>();

	/** A phrase of the lint; arguments are text, or wordings put into the same language. */
	static Wording words(String key, Object... arguments) {
		Object[] kept = arguments.clone();
		return locale -> Phrases.of(Findings.class, locale).text(key,
			Arrays.stream(kept).map(each -> each instanceof Wording wording ? wording.in(locale) : String.valueOf(each)).toArray());
	}

	/** Several wordings in one, separated as the language does. */
	static Wording list(Collection<Wording> parts) {
		List<Wording> kept = List.copyOf(parts);
		return locale -> String.join(Phrases.of(Findings.class, locale).text("comma"), kept.stream().map(each -> each.in(locale)).toList()); //$NON-NLS-1$
	}

	/** The ids of a norm's clauses that are there and have one. */
	static List<String> clauses(EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			if (holder instanceof Condition condition && condition.getClause() != null && !condition.getClause().isBlank()) {
				return Stream.concat(Stream.of(condition.getClause()), clauses(Objects.requireNonNullElse(holder.eContainer(), condition)).stream())
					.distinct().toList();
			}
			if (holder instanceof Norm norm) {
				return norm.getClauses().stream().filter(Objects::nonNull).map(Clause::getId).filter(Objects::nonNull).toList();
			}
			if (holder instanceof Clause clause) {
				return clause.getId() == null ? List.of() : List.of(clause.getId());
			}
			@Nullable
			EObject above = holder.eContainer();
			holder = above == holder ? null : above;
		}
		return List.of();
	}

	/** Adds a finding about an object, under the clauses of the norm it belongs to. */
	void add(Code code, EObject object, @Nullable EStructuralFeature feature, Object... arguments) {
		add(code, object, feature, null, List.of(), arguments);
	}

	/** Adds a finding with a fix. */
	void add(Code code, EObject object, @Nullable EStructuralFeature feature, @Nullable Fix fix, List<String> more, Object... arguments) {
		List<String> clauses = Stream.concat(clauses(object).stream(), more.stream()).toList();
		all.add(new Finding(code, code.severity(), documentOf(object), clauses, words(code.name(), arguments), object, feature, fix));
	}

	/** Adds a finding made elsewhere. */
	void add(Finding finding) {
		all.add(finding);
	}

	/** Whether something like it was found before. */
	boolean has(Predicate<Finding> like) {
		return all.stream().anyMatch(like);
	}

	List<Finding> all() {
		return all;
	}

	static String documentOf(EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			if (holder instanceof PolicyRoot root) {
				return String.valueOf(root.getId());
			}
			holder = holder.eContainer();
		}
		return ""; //$NON-NLS-1$
	}
}
