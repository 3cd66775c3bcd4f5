// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;

/** Every norm stands on a clause, every clause has a norm, no id is used twice, and no notice is based on itself. */
final class Identities implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		Map<String, EObject> ids = new HashMap<>();
		policy.roots().forEach(root -> Policy.parts(root).forEach(each -> identity(each, ids, findings)));
		for (Document document : policy.documents()) {
			clauses(document, findings);
			cycle(policy, document, Document::getBasedOn, findings);
			cycle(policy, document, Document::getSupersedes, findings);
		}
	}

	private static void identity(EObject object, Map<String, EObject> ids, Findings findings) {
		@Nullable
		EAttribute attribute = object.eClass().getEIDAttribute();
		if (attribute == null) {
			return;
		}
		Object id = object.eGet(attribute);
		if (id == null || String.valueOf(id).isBlank()) {
			findings.add(Code.ID_MISSING, object, attribute);
		} else if (ids.putIfAbsent(String.valueOf(id), object) != null) {
			findings.add(Code.ID_TWICE, object, attribute, id);
		}
	}

	private static void clauses(Document document, Findings findings) {
		Set<Clause> spoken = new HashSet<>();
		for (Norm norm : document.getNorms()) {
			spoken.addAll(norm.getClauses());
			if (norm.getClauses().stream().noneMatch(Objects::nonNull)) {
				findings.add(Code.NORM_WITHOUT_CLAUSE, norm, Literals.NORM__CLAUSES, String.valueOf(norm.getId()));
			}
		}
		document.getClauses().stream().filter(each -> !spoken.contains(each))
			.forEach(each -> findings.add(Code.CLAUSE_WITHOUT_NORM, each, null, String.valueOf(each.getId())));
	}

	/** Told once for each circle, at its first notice in the order of the files. */
	private static void cycle(Policy policy, Document start, Function<Document, List<String>> links, Findings findings) {
		List<String> order = policy.documents().stream().map(Document::getId).toList();
		Set<Document> seen = new HashSet<>();
		Deque<Document> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			for (Document next : targets(policy, links.apply(open.pop()))) {
				if (next == start) {
					boolean first = seen.stream().allMatch(each -> order.indexOf(each.getId()) >= order.indexOf(start.getId()));
					if (first) {
						findings.add(Code.DOCUMENT_CYCLE, start, Literals.DOCUMENT__BASED_ON, Policy.name(start));
					}
					return;
				}
				if (seen.add(next)) {
					open.push(next);
				}
			}
		}
	}

	private static List<Document> targets(Policy policy, List<String> names) {
		return policy.documents().stream()
			.filter(each -> names.contains(each.getId()) || each.getNumber() != null && names.contains(each.getNumber()))
			.toList();
	}
}
