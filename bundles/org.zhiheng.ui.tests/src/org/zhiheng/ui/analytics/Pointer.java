// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A mouse over a chart. */
final class Pointer {

	private static final int STEP = 4;

	private final Office office;
	private final Canvas chart;

	Pointer(Office office, Canvas chart) {
		this.office = office;
		this.chart = chart;
	}

	/** Where a mark lies: the pointer goes over the chart until the words beside it name what it is on. */
	Point on(String name) {
		Point[] found = new Point[1];
		office.until("a mark of " + name, () -> {
			for (int y = 0; y < chart.getSize().y && found[0] == null; y += STEP) {
				for (int x = 0; x < chart.getSize().x && found[0] == null; x += STEP) {
					send(SWT.MouseMove, new Point(x, y));
					String words = chart.getToolTipText();
					found[0] = words != null && words.contains(name) ? new Point(x, y) : null;
				}
			}
			return found[0] != null;
		});
		return found[0];
	}

	/** Clicks. */
	void click(Point at) {
		send(SWT.MouseDown, at);
		send(SWT.MouseUp, at);
	}

	/** What the menu offers at a place. */
	List<MenuItem> menu(Point at) {
		Event event = new Event();
		Point place = chart.toDisplay(at);
		event.x = place.x;
		event.y = place.y;
		event.detail = SWT.MENU_MOUSE;
		event.doit = true;
		chart.notifyListeners(SWT.MenuDetect, event);
		Menu menu = chart.getMenu();
		return menu == null ? List.of() : Arrays.asList(menu.getItems());
	}

	private void send(int type, Point at) {
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		chart.notifyListeners(type, event);
	}
}
