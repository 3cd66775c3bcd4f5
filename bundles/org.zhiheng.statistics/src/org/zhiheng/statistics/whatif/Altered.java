// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;

/**
 * A scenario as a policy version of its own: the notices copied, and the changes made in the copies. It can be asked like any other, so that
 * what columns say can be held against what the interpreter says.
 */
final class Altered {

	private final PolicyBase base;

	Altered(PolicyBase base) {
		this.base = base;
	}

	/** The policies with the changes. */
	PolicyBase with(List<Alteration> changes) {
		Set<String> touched = new LinkedHashSet<>();
		changes.stream().map(each -> each.parameter().document()).filter(each -> !each.isEmpty()).forEach(touched::add);
		List<PolicyRoot> copies = new ArrayList<>();
		for (String id : touched) {
			Document copy = EcoreUtil.copy(base.document(id).orElseThrow());
			var places = Parameters.places(copy);
			for (Alteration each : changes) {
				if (id.equals(each.parameter().document()) && each.parameter().kind().requirement()) {
					Objects.requireNonNull(places.get(each.parameter().id()), each.parameter().id()).forEach(place -> set(place, each.value()));
				} else if (id.equals(each.parameter().document()) && each.parameter().kind() == Parameter.Kind.FEE) {
					fee(copy, each);
				}
			}
			copies.add(copy);
		}
		return base.with(copies.toArray(PolicyRoot[]::new));
	}

	private static void set(Handle place, BigDecimal value) {
		if (place.kind() == Parameter.Kind.ROUTE && value.signum() == 0) {
			condition(place.norm(), PolicyFactory.eINSTANCE.createAnyOf());
		} else if (place.kind() == Parameter.Kind.EDUCATION && value.signum() == 0) {
			condition(place.norm(), PolicyFactory.eINSTANCE.createAllOf());
		} else if (!place.kind().flag()) {
			place.set(value);
		}
	}

	static void condition(Norm norm, org.zhiheng.policy.Condition condition) {
		if (norm instanceof Material material) {
			material.setCondition(condition);
		} else if (norm instanceof ConditionalNorm conditional) {
			conditional.setCondition(condition);
		}
	}

	private static void fee(Document document, Alteration change) {
		String level = change.parameter().id().substring(change.parameter().id().lastIndexOf(':') + 1);
		document.getNorms().stream().filter(each -> change.parameter().norm().equals(each.getId())).filter(FeeTariff.class::isInstance)
			.map(FeeTariff.class::cast).flatMap(each -> each.getRows().stream()).filter(each -> each.getLevels().contains(level))
			.forEach((FeeRow row) -> row.setAmount(change.value()));
	}
}
