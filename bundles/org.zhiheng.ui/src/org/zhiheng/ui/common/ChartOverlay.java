// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;

/** What is painted in place of a picture, or over it. */
final class ChartOverlay {

	private static final int AIR = 24;
	private static final int FAINT = 40;
	private static final int OPAQUE = 255;

	private final Canvas canvas;

	ChartOverlay(Canvas canvas) {
		this.canvas = canvas;
	}

	/** A sentence in the middle, broken into lines. */
	void sentence(GC gc, Rectangle area, String words) {
		TextLayout layout = new TextLayout(canvas.getDisplay());
		try {
			layout.setText(words);
			layout.setFont(canvas.getFont());
			layout.setAlignment(SWT.CENTER);
			layout.setSpacing(AIR / 4);
			layout.setWidth(Math.max(1, area.width - 2 * AIR));
			layout.draw(gc, AIR, Math.max(AIR, (area.height - layout.getBounds().height) / 2));
		} finally {
			layout.dispose();
		}
	}

	/** The rectangle that is being dragged. */
	void brush(GC gc, Rectangle drag) {
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(FAINT);
		gc.fillRectangle(drag);
		gc.setAlpha(OPAQUE);
		gc.drawRectangle(drag);
	}
}
