// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The statistics office: the question above, the charts side by side, their numbers below. */
public final class AnalyticsPerspective implements IPerspectiveFactory {

	private static final String PARTS = "org.zhiheng.ui.analytics."; //$NON-NLS-1$
	private static final float LEFT = 0.2f;
	private static final float BOTTOM = 0.58f;
	private static final float HALF = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String editors = layout.getEditorArea();
		layout.addView(PARTS + "question", IPageLayout.LEFT, LEFT, editors); //$NON-NLS-1$
		IFolderLayout numbers = layout.createFolder("numbers", IPageLayout.BOTTOM, BOTTOM, editors); //$NON-NLS-1$
		numbers.addView(PARTS + "table"); //$NON-NLS-1$
		layout.addView(PARTS + "trend", IPageLayout.LEFT, HALF, editors); //$NON-NLS-1$
		layout.addView(PARTS + "regions", IPageLayout.RIGHT, HALF, PARTS + "trend"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
