// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;

/**
 * One matter on which notices differ. It is told at the lowest and latest of them, which is the one an office can still change, with what each of
 * them says and its clause.
 */
final class Divergences implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Matter matter : Matters.all(policy)) {
			Map<Document, Matter.Says> said = new LinkedHashMap<>();
			for (Document document : policy.documents()) {
				Optional<Matter.Says> says = matter.of(document);
				says.ifPresent(each -> said.put(document, each));
			}
			if (said.values().stream().map(Matter.Says::compared).distinct().count() > 1) {
				tell(matter, said, findings);
			}
		}
	}

	private static void tell(Matter matter, Map<Document, Matter.Says> said, Findings findings) {
		Document at = said.keySet().stream().max(Comparator.<Document>comparingInt(Document::getRank)
			.thenComparing(each -> each.getIssuedOn() == null ? "" : each.getIssuedOn().toString())
			.thenComparing(each -> String.valueOf(each.getId()))).orElseThrow();
		List<Wording> parts = new ArrayList<>();
		List<String> clauses = new ArrayList<>(said.get(at).clauses());
		said.forEach((document, says) -> {
			parts.add(Findings.words("says", says.words(), String.join(" ", says.clauses()))); //$NON-NLS-1$ //$NON-NLS-2$
			clauses.addAll(says.clauses());
		});
		EObject object = said.get(at).object();
		findings.add(new Finding(Code.NOTICES_DIFFER, Code.NOTICES_DIFFER.severity(), documentId(at), clauses,
			Findings.words(Code.NOTICES_DIFFER.name(), matter.name(), semicolons(parts)), object, null, null));
	}

	private static String documentId(Document document) {
		return PolicyBase.documentOf(document).map(each -> String.valueOf(each.getId())).orElse(""); //$NON-NLS-1$
	}

	private static Wording semicolons(List<Wording> parts) {
		return locale -> String.join(Findings.words("semicolon").in(locale), parts.stream().map(each -> each.in(locale)).toList()); //$NON-NLS-1$
	}
}
