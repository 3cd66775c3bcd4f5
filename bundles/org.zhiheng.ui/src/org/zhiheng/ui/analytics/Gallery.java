// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.common.Act;
import org.zhiheng.ui.common.ChartCanvas;

/** Small charts side by side, as many in a row as the width holds, each with a row of buttons. */
final class Gallery {

	private static final int WIDE = 400;
	private static final int HIGH = 440;
	private static final int COMFORTABLE = 680;
	private static final int AIR = 6;
	private static final String PLACES = "places";

	private final ScrolledComposite scroller;
	private final Composite grid;
	private final Phrases phrases;

	Gallery(Composite parent, Phrases phrases) {
		this.phrases = phrases;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		grid = new Composite(scroller, SWT.NONE);
		scroller.setContent(grid);
		scroller.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
	}

	/** What is to be laid out. */
	Composite control() {
		return scroller;
	}

	/** Takes all charts away. */
	void clear() {
		for (Control each : grid.getChildren()) {
			each.dispose();
		}
	}

	/** A place for one more chart. */
	ChartCanvas add(String id, String title, List<Act> acts) {
		return chart(id, cell(title, acts, 1));
	}

	/** A chart that fills a place. */
	ChartCanvas chart(String id, Composite cell) {
		ChartCanvas canvas = new ChartCanvas(cell, id, phrases.locale());
		canvas.comfortable(COMFORTABLE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas.control());
		return canvas;
	}

	/**
	 * A place of two columns with a title and buttons, to be filled.
	 *
	 * @param title above it
	 * @param acts the buttons
	 * @param width how many places of a row it takes, as far as a row has them
	 */
	Composite cell(String title, List<Act> acts, int width) {
		Composite cell = new Composite(grid, SWT.NONE);
		cell.setData(PLACES, width);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, HIGH).applyTo(cell);
		Label label = new Label(cell, SWT.NONE);
		label.setText(title.replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(AIR, 0).applyTo(label);
		ToolBar bar = new ToolBar(cell, SWT.FLAT);
		for (Act act : acts) {
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setText(act.words());
			item.setData("org.zhiheng.id", act.id());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> act.act().run()));
		}
		return cell;
	}

	/** A sentence where there are no charts. */
	void say(String words) {
		clear();
		Label label = new Label(grid, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(AIR, AIR).applyTo(label);
		fit();
	}

	/** As many in a row as the width holds. */
	void fit() {
		int width = scroller.getClientArea().width;
		List<Control> cells = new ArrayList<>(List.of(grid.getChildren()));
		int places = cells.stream().mapToInt(Gallery::places).sum();
		int columns = Math.max(1, Math.min(Math.max(1, places), width / WIDE));
		for (Control cell : cells) {
			if (cell.getLayoutData() instanceof GridData data) {
				data.horizontalSpan = Math.min(columns, places(cell));
			}
		}
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(AIR, AIR).applyTo(grid);
		scroller.setMinHeight(grid.computeSize(Math.max(1, width), SWT.DEFAULT).y);
		grid.layout(true, true);
	}

	private static int places(Control cell) {
		return cell.getData(PLACES) instanceof Integer width ? width : 1;
	}
}
