// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a chart: what can be done with what lies under the pointer, or with the whole when keys ask for it. */
final class ChartMenu {

	private final Canvas canvas;
	private final Function<Optional<Point>, List<Act>> offered;

	/**
	 * @param canvas whose menu it is
	 * @param offered what can be done at a place; of the whole where there is none
	 */
	ChartMenu(Canvas canvas, Function<Optional<Point>, List<Act>> offered) {
		this.canvas = canvas;
		this.offered = offered;
		canvas.addMenuDetectListener(this::open);
	}

	private void open(MenuDetectEvent event) {
		Menu before = canvas.getMenu();
		if (before != null) {
			before.dispose();
		}
		canvas.setMenu(null);
		boolean keys = event.detail == SWT.MENU_KEYBOARD;
		List<Act> acts = offered.apply(keys ? Optional.empty() : Optional.of(canvas.toControl(event.x, event.y)));
		if (acts.isEmpty()) {
			event.doit = false;
			return;
		}
		Menu menu = new Menu(canvas);
		for (Act act : acts) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(act.words());
			item.setData("org.zhiheng.id", act.id());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> act.act().run()));
		}
		canvas.setMenu(menu);
	}
}
