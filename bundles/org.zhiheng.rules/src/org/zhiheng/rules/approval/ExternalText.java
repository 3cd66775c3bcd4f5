// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;

/**
 * A text outside the notices that conditions refer to, as one of them names it.
 *
 * @param text its name
 * @param textEn the same in English, or null
 * @param clauses ids of the clauses whose conditions stand in it
 */
public record ExternalText(String text, @Nullable String textEn, List<String> clauses) {

	public ExternalText {
		clauses = List.copyOf(clauses);
	}

	/** The text as a reader calls it; any English locale gives English where there is any. */
	public String name(Locale locale) {
		return Wording.both(text, textEn).in(locale);
	}

	/** All such texts, in the order of the notices. */
	public static List<ExternalText> of(PolicyBase base) {
		Map<String, ExternalText> texts = new LinkedHashMap<>();
		for (Document document : base.documents()) {
			document.eAllContents().forEachRemaining(each -> {
				if (each instanceof ExternalCondition condition) {
					texts.merge(condition.getText(), new ExternalText(condition.getText(), condition.getTextEn(), clauses(condition)),
						ExternalText::and);
				}
			});
		}
		return List.copyOf(texts.values());
	}

	private static List<String> clauses(EObject condition) {
		@Nullable
		EObject holder = condition;
		while (holder != null && !(holder instanceof Norm)) {
			holder = holder.eContainer();
		}
		return holder instanceof Norm norm ? norm.getClauses().stream().map(Clause::getId).toList() : List.of();
	}

	private ExternalText and(ExternalText other) {
		List<String> all = new ArrayList<>(clauses);
		other.clauses.stream().filter(each -> !all.contains(each)).forEach(all::add);
		return new ExternalText(text, textEn, all);
	}
}
