// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

/** The content of an editor for one kind of policy file. */
interface Sheet {

	/** Shows what a command added or took away; values are bound and follow by themselves. */
	void refresh();
}
