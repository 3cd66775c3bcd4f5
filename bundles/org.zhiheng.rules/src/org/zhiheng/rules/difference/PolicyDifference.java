// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;

/**
 * Finds the differences of two versions. The order of things is no difference; what moved to another id is found by its clause.
 */
public final class PolicyDifference {

	private final PolicyBase before;
	private final PolicyBase after;
	private final List<Change> changes = new ArrayList<>();
	private final ChangeSentences sentences;

	private PolicyDifference(PolicyBase before, PolicyBase after) {
		this.before = before;
		this.after = after;
		this.sentences = new ChangeSentences(before, after);
	}

	/**
	 * Compares.
	 *
	 * @param before the earlier version
	 * @param after the later version
	 * @return the differences, file by file in the order of the later version; none where both say the same
	 */
	public static List<Change> of(PolicyBase before, PolicyBase after) {
		PolicyDifference difference = new PolicyDifference(before, after);
		Set<String> ids = new LinkedHashSet<>(after.documentIds());
		ids.addAll(after.ids());
		ids.addAll(before.ids());
		ids.forEach(difference::root);
		return List.copyOf(difference.changes);
	}

	private void root(String id) {
		boolean was = before.ids().contains(id);
		boolean is = after.ids().contains(id);
		if (was && is && before.file(id).digest().equals(after.file(id).digest())) {
			return;
		}
		if (was && is && before.root(id).eClass() == after.root(id).eClass()) {
			objects(before.root(id), after.root(id));
			return;
		}
		if (was) {
			changes.add(sentences.removed(before.root(id)));
		}
		if (is) {
			changes.add(sentences.added(after.root(id)));
		}
	}

	private void objects(EObject earlier, EObject later) {
		for (EStructuralFeature feature : later.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				contents(earlier, later, reference);
			} else if (!same(feature, earlier, later)) {
				changes.add(sentences.changed(earlier, later, feature));
			}
		}
	}

	private void contents(EObject earlier, EObject later, EReference reference) {
		if (!reference.isMany() && PolicyPackage.Literals.CONDITION.isSuperTypeOf(reference.getEReferenceType())) {
			@Nullable
			Condition was = (Condition) earlier.eGet(reference);
			@Nullable
			Condition is = (Condition) later.eGet(reference);
			if (was == null || is == null ? was != is : !EcoreUtil.equals(was, is)) {
				changes.add(sentences.changed(earlier, later, reference));
			}
			return;
		}
		if (reference == PolicyPackage.Literals.NORM__SCOPE) {
			EObject was = scope(earlier, reference);
			EObject is = scope(later, reference);
			scopes(earlier, later, was, is);
			return;
		}
		Pairs pairs = Pairs.of(list(earlier, reference), list(later, reference));
		pairs.pairs().forEach((is, was) -> objects(was, is));
		pairs.added().forEach(each -> changes.add(sentences.added(each)));
		pairs.removed().forEach(each -> changes.add(sentences.removed(each)));
	}

	private void scopes(EObject earlier, EObject later, EObject was, EObject is) {
		for (EStructuralFeature feature : is.eClass().getEAllStructuralFeatures()) {
			if (!same(feature, was, is)) {
				changes.add(sentences.changed(earlier, later, was, is, feature));
			}
		}
	}

	private static EObject scope(EObject norm, EReference reference) {
		return norm.eGet(reference) instanceof EObject scope ? scope : EcoreUtil.create(PolicyPackage.Literals.SCOPE);
	}

	private static boolean same(EStructuralFeature feature, EObject earlier, EObject later) {
		if (feature instanceof EReference) {
			return ids(list(earlier, feature)).equals(ids(list(later, feature)));
		}
		if (feature == PolicyPackage.Literals.FEE_ROW__AMOUNT || feature == PolicyPackage.Literals.PASS_RATE_RULE__RATE) {
			return earlier.eGet(feature) instanceof java.math.BigDecimal was && later.eGet(feature) instanceof java.math.BigDecimal is
				? was.compareTo(is) == 0
				: Objects.equals(earlier.eGet(feature), later.eGet(feature));
		}
		return Objects.equals(earlier.eGet(feature), later.eGet(feature));
	}

	private static List<String> ids(List<EObject> objects) {
		return objects.stream().map(EcoreUtil::getID).toList();
	}

	private static List<EObject> list(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (value instanceof List<?> many) {
			return many.stream().map(EObject.class::cast).toList();
		}
		return value instanceof EObject one ? List.of(one) : List.of();
	}

	/** The root that holds an object. */
	static PolicyRoot rootOf(EObject object) {
		EObject holder = object;
		while (!(holder instanceof PolicyRoot) && holder.eContainer() != null) {
			holder = holder.eContainer();
		}
		return (PolicyRoot) holder;
	}
}
