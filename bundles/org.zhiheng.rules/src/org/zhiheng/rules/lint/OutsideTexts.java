// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.rules.Wording;

/** Routes whose conditions stand in a text that the workbench does not hold: nobody can be decided by them until it is entered or asserted. */
final class OutsideTexts implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			Map<String, EligibilityRoute> first = new LinkedHashMap<>();
			Map<String, Integer> routes = new LinkedHashMap<>();
			for (EligibilityRoute route : Policy.norms(document, EligibilityRoute.class)) {
				RouteTable.outside(route).ifPresent(text -> {
					first.putIfAbsent(text, route);
					routes.merge(text, 1, Integer::sum);
				});
			}
			first.forEach((text, route) -> findings.add(Code.CONDITIONS_OUTSIDE, route, Literals.CONDITIONAL_NORM__CONDITION, words(route, text),
				String.valueOf(routes.get(text))));
		}
	}

	/** The name of the text in the reader's language, where the condition gives it in both. */
	private static Wording words(EligibilityRoute route, String text) {
		return Wording.both(text, Policy.parts(route.getCondition()).filter(ExternalCondition.class::isInstance).map(ExternalCondition.class::cast)
			.filter(each -> text.equals(each.getText())).map(each -> String.valueOf(each.getTextEn())).filter(each -> !"null".equals(each)) //$NON-NLS-1$
			.findFirst()
			.orElse(text));
	}
}
