// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One line of the tree.
 */
public final class Node {

	private final String label;
	private final String detail;
	private final String icon;
	private final String file;
	private final @Nullable EObject object;
	private final List<Node> children = new ArrayList<>();
	private @Nullable Node parent;

	Node(String label, String detail, String icon, String file, @Nullable EObject object) {
		this.label = label;
		this.detail = detail;
		this.icon = icon;
		this.file = file;
		this.object = object;
	}

	void add(Node child) {
		children.add(child);
		child.parent = this;
	}

	/** What is read first. */
	public String label() {
		return label;
	}

	/** What stands behind it in grey, such as the clause's id; may be empty. */
	public String detail() {
		return detail;
	}

	/** Name of the icon. */
	public String icon() {
		return icon;
	}

	/** Name of the policy file, empty for a heading. */
	public String file() {
		return file;
	}

	/** What the line stands for, or null for a heading or a broken file. */
	public @Nullable EObject object() {
		return object;
	}

	/** Lines below. */
	public List<Node> children() {
		return children;
	}

	/** The line above, or null at the top. */
	public @Nullable Node parent() {
		return parent;
	}

	/** Whether this line or one below has the words; the words are in lower case. */
	public boolean matches(String words) {
		return (label + " " + detail).toLowerCase(Locale.ROOT).contains(words) || children.stream().anyMatch(child -> child.matches(words)); //$NON-NLS-1$
	}

	/** Whether a line above has the words, so that this one belongs to what was found. */
	public boolean belongsTo(String words) {
		Node above = parent;
		return above != null && ((above.label + " " + above.detail).toLowerCase(Locale.ROOT).contains(words) || above.belongsTo(words)); //$NON-NLS-1$
	}

	@Override
	public String toString() {
		return label;
	}
}
