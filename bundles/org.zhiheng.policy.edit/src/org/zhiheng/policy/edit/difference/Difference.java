// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.difference;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One difference between two states of a policy file.
 */
public sealed interface Difference {

	/**
	 * An object that only the later state has.
	 *
	 * @param object in the later state
	 */
	record Added(EObject object) implements Difference {}

	/**
	 * An object that only the earlier state has.
	 *
	 * @param object in the earlier state
	 */
	record Removed(EObject object) implements Difference {}

	/**
	 * A feature of an object that both states have.
	 *
	 * @param object in the later state
	 * @param feature what differs
	 * @param before earlier value, a list where the feature has many
	 * @param after later value, a list where the feature has many
	 */
	record Changed(EObject object, EStructuralFeature feature, @Nullable Object before, @Nullable Object after) implements Difference {}
}
