// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.zhiheng.ui.administration.content.ConditionNames;

/** The condition of a rule as a tree. */
final class ConditionContent implements ITreeContentProvider {

	private final ConditionNames names;

	ConditionContent(ConditionNames names) {
		this.names = names;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return names.below((EObject) parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((EObject) element).eContainer();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !names.below((EObject) element).isEmpty();
	}
}
