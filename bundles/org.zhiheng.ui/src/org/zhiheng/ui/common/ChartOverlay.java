// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;

/** What is painted in place of a picture, or over it. */
final class ChartOverlay {

	private static final int AIR = 24;
	private static final int PAD = 8;
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

	/** A word on which rows are seen, in the corner that footers leave free; nothing where it is empty. */
	void rows(GC gc, Rectangle area, String words) {
		if (words.isEmpty()) {
			return;
		}
		Point size = gc.textExtent(words);
		int wide = size.x + 2 * PAD;
		int high = size.y + PAD / 4;
		int left = area.width - wide - PAD;
		int top = area.height - high - PAD / 2;
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
		gc.fillRoundRectangle(left, top, wide, high, high, high);
		gc.drawText(words, left + PAD, top + PAD / 8, true);
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
