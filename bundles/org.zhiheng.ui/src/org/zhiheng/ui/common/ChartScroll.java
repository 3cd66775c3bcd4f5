// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.zhiheng.chart.Lens;

/** The scroll bar beside a picture of many rows: it shows which of them are looked at, and moves over them. */
final class ChartScroll {

	private static final int FINE = 10_000;

	private final ScrollBar bar;
	private final Supplier<Lens> present;
	private final Consumer<Lens> chosen;

	/**
	 * @param canvas with a vertical bar
	 * @param present what is looked at
	 * @param chosen looks at something else
	 */
	ChartScroll(Canvas canvas, Supplier<Lens> present, Consumer<Lens> chosen) {
		this.bar = canvas.getVerticalBar();
		this.present = present;
		this.chosen = chosen;
		bar.setVisible(false);
		bar.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> move()));
	}

	private void move() {
		Lens lens = present.get();
		double seen = lens.high() - lens.low();
		double high = Math.max(seen, Math.min(1, 1 - bar.getSelection() / (double) FINE));
		chosen.accept(new Lens(lens.left(), lens.right(), Math.max(0, high - seen), high));
	}

	/** Shows a part. */
	void show(Lens lens) {
		int thumb = (int) Math.max(1, Math.round((lens.high() - lens.low()) * FINE));
		boolean all = thumb >= FINE;
		if (bar.getVisible() == all) {
			bar.setVisible(!all);
		}
		int at = (int) Math.round((1 - lens.high()) * FINE);
		if (!all && (bar.getThumb() != thumb || bar.getSelection() != at)) {
			bar.setValues(at, 0, FINE, thumb, Math.max(1, thumb / 10), thumb);
		}
	}
}
