// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.documents;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.widgets.Tree;
import org.zhiheng.ui.administration.Icons;
import org.zhiheng.ui.administration.content.Node;

/** Writes a line of the tree: icon, label, and the detail in grey. */
final class NodeLabels extends StyledCellLabelProvider {

	private final Icons icons;

	NodeLabels(Tree tree) {
		this.icons = new Icons(tree);
	}

	@Override
	public void initialize(ColumnViewer viewer, ViewerColumn column) {
		super.initialize(viewer, column);
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	@Override
	public void update(ViewerCell cell) {
		Node node = (Node) cell.getElement();
		StyledString words = new StyledString(node.label());
		if (!node.detail().isEmpty()) {
			words.append("  " + node.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		cell.setText(words.getString());
		cell.setStyleRanges(words.getStyleRanges());
		cell.setImage(icons.image(node.icon()));
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		Node node = (Node) element;
		return node.label() + " " + node.detail(); //$NON-NLS-1$
	}
}
