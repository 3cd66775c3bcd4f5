// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The audit office: the journal, and whether it holds. */
public final class AuditPerspective implements IPerspectiveFactory {

	private static final String PARTS = "org.zhiheng.ui.audit."; //$NON-NLS-1$
	private static final float RIGHT = 0.7f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String editors = layout.getEditorArea();
		layout.addView(PARTS + "journal", IPageLayout.LEFT, RIGHT, editors); //$NON-NLS-1$
		layout.addView(PARTS + "verification", IPageLayout.RIGHT, RIGHT, PARTS + "journal"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
