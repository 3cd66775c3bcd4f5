// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The statistics office: two charts side by side, what is asked at the right, the numbers below. Boards, pinned charts, pivot tables and what-if
 * runs have their places, and open there when they are first called for.
 */
public final class AnalyticsPerspective implements IPerspectiveFactory {

	private static final String PARTS = "org.zhiheng.ui.analytics."; //$NON-NLS-1$
	private static final float RIGHT = 0.78f;
	private static final float BOTTOM = 0.64f;
	private static final float HALF = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String editors = layout.getEditorArea();
		layout.addView(PARTS + "question", IPageLayout.RIGHT, RIGHT, editors); //$NON-NLS-1$
		IFolderLayout numbers = layout.createFolder("numbers", IPageLayout.BOTTOM, BOTTOM, editors); //$NON-NLS-1$
		numbers.addView(PARTS + "table"); //$NON-NLS-1$
		numbers.addView(PARTS + "pivot"); //$NON-NLS-1$
		for (String later : new String[]{ "rows", "whatif" }) { //$NON-NLS-1$ //$NON-NLS-2$
			numbers.addPlaceholder(PARTS + later);
		}
		IFolderLayout first = layout.createFolder("chart", IPageLayout.LEFT, HALF, editors); //$NON-NLS-1$
		first.addView(PARTS + "regions"); //$NON-NLS-1$
		first.addPlaceholder(PARTS + "board"); //$NON-NLS-1$
		IFolderLayout second = layout.createFolder("beside", IPageLayout.RIGHT, HALF, "chart"); //$NON-NLS-1$ //$NON-NLS-2$
		second.addView(PARTS + "trend"); //$NON-NLS-1$
		second.addPlaceholder(PARTS + "pins"); //$NON-NLS-1$
	}
}
