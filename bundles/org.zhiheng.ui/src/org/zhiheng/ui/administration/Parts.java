// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

/** The ids of the policy office's parts, as plugin.xml has them. */
public final class Parts {

	/** The view with the tree of documents. */
	public static final String DOCUMENTS = "org.zhiheng.ui.administration.documents"; //$NON-NLS-1$
	/** The view with the findings. */
	public static final String PROBLEMS = "org.zhiheng.ui.administration.problems"; //$NON-NLS-1$
	/** The view with the clause. */
	public static final String CLAUSE = "org.zhiheng.ui.administration.clause"; //$NON-NLS-1$
	/** The editor of policy files. */
	public static final String EDITOR = "org.zhiheng.ui.administration.editor"; //$NON-NLS-1$
	/** The page that compares two versions. */
	public static final String COMPARISON = "org.zhiheng.ui.administration.comparison"; //$NON-NLS-1$
	/** The page that checks the points of a matter. */
	public static final String CHECKS = "org.zhiheng.ui.administration.checks"; //$NON-NLS-1$
	/** The page with the counts that clauses ask for. */
	public static final String COUNTS = "org.zhiheng.ui.administration.counts"; //$NON-NLS-1$
	/** Under this key a widget carries its name for tests. */
	public static final String WIDGET_ID = "org.zhiheng.id"; //$NON-NLS-1$

	private Parts() {
	}
}
