// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;

/**
 * A change that removes a finding, as data: whoever edits applies it as one undoable command.
 *
 * @param label what it does, as on a button
 * @param changes values to set, all of them or none
 */
public record Fix(Wording label, List<Change> changes) {

	/**
	 * One value.
	 *
	 * @param object owner
	 * @param feature attribute of the owner
	 * @param value new value, a list for a many-valued attribute; null unsets
	 */
	public record Change(EObject object, EStructuralFeature feature, @Nullable Object value) {}

	public Fix {
		changes = List.copyOf(changes);
	}

	static Fix set(Wording label, EObject object, EStructuralFeature feature, @Nullable Object value) {
		return new Fix(label, List.of(new Change(object, feature, value)));
	}
}
