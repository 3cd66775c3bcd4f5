// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.PolicyRoot;

/**
 * Compares two states of one policy file feature by feature. Objects of the two states are the same where their ids or codes agree, else where
 * their names do; what is left over is paired in order, so that a renamed object is changed and not exchanged.
 */
public final class Comparison {

	private static final List<String> KEYS = List.of("code", "key", "name", "label", "year"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final List<Difference> found = new ArrayList<>();

	private Comparison() {
	}

	/**
	 * Compares.
	 *
	 * @param before earlier state
	 * @param after later state
	 * @return the differences in the order of the later state; none where they say the same
	 */
	public static List<Difference> of(PolicyRoot before, PolicyRoot after) {
		Comparison comparison = new Comparison();
		comparison.objects(before, after);
		return comparison.found;
	}

	private void objects(EObject before, EObject after) {
		for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				contents(list(before, feature), list(after, feature));
			} else if (!same(feature, before, after)) {
				found.add(new Difference.Changed(after, feature, value(before, feature), value(after, feature)));
			}
		}
	}

	private static boolean same(EStructuralFeature feature, EObject before, EObject after) {
		if (feature instanceof EReference) {
			return ids(list(before, feature)).equals(ids(list(after, feature)));
		}
		return Objects.equals(before.eGet(feature), after.eGet(feature));
	}

	private static @Nullable Object value(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return value instanceof List<?> many ? List.copyOf(many) : value;
	}

	private static List<String> ids(List<EObject> objects) {
		return objects.stream().map(EcoreUtil::getID).toList();
	}

	private void contents(List<EObject> before, List<EObject> after) {
		Map<EObject, EObject> partners = partners(before, after);
		after.forEach(each -> {
			if (partners.containsKey(each)) {
				objects(partners.get(each), each);
			} else {
				found.add(new Difference.Added(each));
			}
		});
		before.stream().filter(each -> !partners.containsValue(each)).forEach(each -> found.add(new Difference.Removed(each)));
	}

	private static Map<EObject, EObject> partners(List<EObject> before, List<EObject> after) {
		List<EObject> free = new ArrayList<>(before);
		List<EObject> open = new ArrayList<>();
		Map<EObject, EObject> partners = new LinkedHashMap<>();
		for (EObject each : after) {
			int at = indexOf(free, each);
			if (at < 0) {
				open.add(each);
			} else {
				partners.put(each, free.remove(at));
			}
		}
		for (EObject each : open) {
			boolean keyed = each.eClass().getEIDAttribute() != null;
			int at = keyed ? -1 : firstOf(free, each.eClass());
			if (at >= 0) {
				partners.put(each, free.remove(at));
			}
		}
		return partners;
	}

	private static int indexOf(List<EObject> free, EObject wanted) {
		Object key = key(wanted);
		for (int i = 0; i < free.size(); i++) {
			EObject each = free.get(i);
			if (each.eClass() == wanted.eClass() && key != null && key.equals(key(each))) {
				return i;
			}
		}
		return -1;
	}

	private static int firstOf(List<EObject> free, EClass kind) {
		for (int i = 0; i < free.size(); i++) {
			if (free.get(i).eClass() == kind) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable Object key(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null) {
			return id;
		}
		for (String name : KEYS) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && object.eGet(feature) != null) {
				return object.eGet(feature);
			}
		}
		return null;
	}

	private static List<EObject> list(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (value instanceof List<?> many) {
			return many.stream().map(EObject.class::cast).toList();
		}
		return value instanceof EObject one ? List.of(one) : List.of();
	}
}
