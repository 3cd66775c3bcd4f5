// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Prevalence;

/**
 * Which thing of the earlier version is which of the later one: by id, else by code or name, norms whose ids differ by kind and clause.
 *
 * @param pairs later thing to earlier thing, in the order of the later version
 * @param added things without an earlier one
 * @param removed things without a later one
 */
record Pairs(Map<EObject, EObject> pairs, List<EObject> added, List<EObject> removed) {

	private static final List<String> KEYS = List.of("code", "key", "year", "order", "level", "reading", "name", "label"); //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$

	static Pairs of(List<? extends EObject> before, List<? extends EObject> after) {
		Map<EObject, EObject> pairs = new LinkedHashMap<>();
		List<EObject> free = new ArrayList<>(before);
		List<EObject> open = new ArrayList<>();
		for (EObject each : after) {
			EObject partner = take(free, each, key(each), false);
			if (partner == null) {
				open.add(each);
			} else {
				pairs.put(each, partner);
			}
		}
		List<EObject> added = new ArrayList<>();
		for (EObject each : open) {
			String second = second(each);
			EObject partner = second == null ? null : take(free, each, second, true);
			if (partner == null) {
				added.add(each);
			} else {
				pairs.put(each, partner);
			}
		}
		return new Pairs(pairs, added, free);
	}

	private static @Nullable EObject take(List<EObject> free, EObject wanted, String key, boolean second) {
		for (EObject each : free) {
			if (each.eClass() == wanted.eClass() && key.equals(second ? second(each) : key(each))) {
				free.remove(each);
				return each;
			}
		}
		return null;
	}

	/** What a thing is known by. */
	static String key(EObject object) {
		String id = EcoreUtil.getID(object);
		if (id != null) {
			return id;
		}
		if (object instanceof Prevalence prevalence) {
			return prevalence.getPrevailing() + " " + prevalence.getOverridden(); //$NON-NLS-1$
		}
		StringBuilder key = new StringBuilder();
		for (String name : KEYS) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null && !feature.isMany() && object.eGet(feature) != null) {
				key.append(name).append('=').append(object.eGet(feature)).append(' ');
				if (!"code".equals(name) || object.eClass().getEStructuralFeature("validFrom") == null) { //$NON-NLS-1$ //$NON-NLS-2$
					break;
				}
			}
		}
		return key.toString();
	}

	/** What a thing is known by where its key has no partner: a norm by kind and first clause, others by their place among the remaining. */
	private static @Nullable String second(EObject object) {
		if (object instanceof Norm norm) {
			return norm.getClauses().isEmpty() ? null : norm.eClass().getName() + " " + norm.getClauses().get(0).getId(); //$NON-NLS-1$
		}
		return EcoreUtil.getID(object) == null && object.eClass().getEStructuralFeature("code") == null ? object.eClass().getName() : null; //$NON-NLS-1$
	}
}
