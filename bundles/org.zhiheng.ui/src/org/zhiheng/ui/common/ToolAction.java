// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/** A button of a view's own tool bar: it works whether or not the view is in front. */
public final class ToolAction extends Action {

	private final Runnable act;

	/**
	 * @param id by which it is found
	 * @param words what it does
	 * @param icon path within this bundle
	 * @param act does it
	 */
	public ToolAction(String id, String words, String icon, Runnable act) {
		super(words, AS_PUSH_BUTTON);
		this.act = act;
		setId("org.zhiheng.ui." + id);
		setToolTipText(words);
		setImageDescriptor(AbstractUIPlugin.imageDescriptorFromPlugin("org.zhiheng.ui", icon));
	}

	@Override
	public void run() {
		act.run();
	}
}
