// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.PolicyPackage.Literals;

/** Conditions speak of facts and values that exist and that somebody can ever tell. */
final class Vocabularies implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		policy.conditions((document, norm, condition) -> {
			Soundness.problems(condition).forEach(each -> findings.add(each.code(), each.object(), each.feature(), each.arguments().toArray()));
			Policy.parts(condition).forEach(each -> knowable(each, findings));
		});
	}

	private static void knowable(EObject object, Findings findings) {
		keys(object).filter(key -> Soundness.type(key).isPresent() && !Soundness.knowable(key))
			.forEach(key -> findings.add(Code.FACT_NOT_KNOWABLE, object, Literals.COMPARISON__FACT, key));
	}

	/** The facts that a leaf asks for. */
	static Stream<String> keys(EObject object) {
		if (object instanceof Comparison comparison) {
			return Stream.of(comparison.getFact(), comparison.getValueFact()).filter(key -> key != null && !key.isBlank());
		}
		if (object instanceof Elapsed elapsed) {
			return Stream.ofNullable(elapsed.getFact());
		}
		return object instanceof ExternalCondition external ? Stream.ofNullable(external.getFact()) : Stream.empty();
	}
}
