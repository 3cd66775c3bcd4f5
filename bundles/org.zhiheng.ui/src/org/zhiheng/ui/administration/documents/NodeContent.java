// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.documents;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.zhiheng.ui.administration.content.Node;

/** Hands the nodes to the tree. */
final class NodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Node) parent).children().toArray();
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return ((Node) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Node) element).children().isEmpty();
	}

	/** Where a node stands, so that it is found again after the files were read anew. */
	static String path(Object element) {
		Node node = (Node) element;
		Node above = node.parent();
		return (above == null ? "" : path(above) + "/") + node.file() + node.label() + node.detail(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static Stream<Node> all(List<Node> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
	}
}
