// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The policy office: the notices on the left, the form in the middle, the clause on the right, and below, once a file is open, what is wrong in it. */
public final class AdministrationPerspective implements IPerspectiveFactory {

	static final String ID = "org.zhiheng.app.administration"; //$NON-NLS-1$

	private static final String PARTS = "org.zhiheng.ui.administration."; //$NON-NLS-1$
	private static final float LEFT = 0.24f;
	private static final float RIGHT = 0.72f;
	private static final float BOTTOM = 0.74f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		layout.addView(PARTS + "documents", IPageLayout.LEFT, LEFT, editors); //$NON-NLS-1$
		layout.addView(PARTS + "clause", IPageLayout.RIGHT, RIGHT, editors); //$NON-NLS-1$
		// closed until there is a file to have problems
		layout.addPlaceholder(PARTS + "problems", IPageLayout.BOTTOM, BOTTOM, editors); //$NON-NLS-1$
		layout.getViewLayout(PARTS + "documents").setCloseable(false); //$NON-NLS-1$
	}
}
