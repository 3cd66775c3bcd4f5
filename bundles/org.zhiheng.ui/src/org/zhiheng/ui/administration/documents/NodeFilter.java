// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.documents;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.zhiheng.ui.administration.content.Node;

/** Leaves the lines that have the words, what stands above them, and what belongs to them. */
final class NodeFilter extends ViewerFilter {

	private String words = ""; //$NON-NLS-1$

	void words(String wanted) {
		words = wanted;
	}

	boolean narrows() {
		return !words.isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		Node node = (Node) element;
		return words.isEmpty() || node.matches(words) || node.belongsTo(words);
	}
}
