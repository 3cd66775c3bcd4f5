// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.form;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which codes a textual attribute may have, with their names. */
@FunctionalInterface
public interface CodeChoices {

	/** None for any attribute. */
	CodeChoices NONE = (owner, feature) -> Map.of();

	/**
	 * The codes in the order in which they are offered.
	 *
	 * @param owner object that is edited
	 * @param feature its attribute
	 * @return names by code; empty where the attribute takes any text
	 */
	Map<String, String> of(EObject owner, EStructuralFeature feature);
}
