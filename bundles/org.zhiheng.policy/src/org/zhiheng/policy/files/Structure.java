// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage;
import org.zhiheng.policy.PolicyRoot;

/**
 * What every policy file must hold to: required values present, each norm with a clause, no id twice. The model states the multiplicities;
 * this class only finds and words the first breach.
 */
final class Structure {

	private Structure() {
	}

	static void check(PolicyRoot root, PolicyFile file) throws Failure {
		Map<String, EObject> ids = new HashMap<>();
		required(root, file);
		identity(root, ids, file);
		for (var all = root.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			required(each, file);
			identity(each, ids, file);
		}
	}

	private static void identity(EObject object, Map<String, EObject> ids, PolicyFile file) throws Failure {
		@Nullable
		EStructuralFeature attribute = object.eClass().getEIDAttribute();
		if (attribute == null) {
			return;
		}
		String id = String.valueOf(object.eGet(attribute));
		if (ids.put(id, object) != null) {
			throw new Failure(Structure.class, "ZH-3012", file.name(), line(id, file), id); //$NON-NLS-1$
		}
	}

	private static void required(EObject object, PolicyFile file) throws Failure {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.getLowerBound() == 0 || feature.isTransient()) {
				continue;
			}
			Object value = object.eGet(feature);
			if (value == null || value instanceof Collection<?> many && many.isEmpty() || value instanceof String text && text.isBlank()) {
				throw missing(object, feature, file);
			}
		}
	}

	private static Failure missing(EObject object, EStructuralFeature feature, PolicyFile file) {
		String id = nameOf(object);
		if (object instanceof Norm && feature == PolicyPackage.Literals.NORM__CLAUSES) {
			return new Failure(Structure.class, "ZH-3006", file.name(), line(id, file), id); //$NON-NLS-1$
		}
		return new Failure(Structure.class, "ZH-3007", file.name(), line(id, file), id, feature.getName()); //$NON-NLS-1$
	}

	private static String nameOf(EObject object) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			@Nullable
			EStructuralFeature attribute = holder.eClass().getEIDAttribute();
			Object id = attribute == null ? null : holder.eGet(attribute);
			if (id != null) {
				return String.valueOf(id);
			}
			holder = holder.eContainer();
		}
		return object.eClass().getName();
	}

	private static String line(String id, PolicyFile file) {
		return String.valueOf(file.lineOf(" id=\"" + id + "\"")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
