// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.zhiheng.chart.Picture;
import org.zhiheng.ui.common.Act;

/** Charts kept beside for comparison, as they were when they were pinned: their footers say of which data. */
public final class PinsView extends EnquiryPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.pins"; //$NON-NLS-1$

	private record Pin(Card card, Picture picture) {}

	private final List<Pin> pins = new ArrayList<>();
	private @Nullable Gallery gallery;

	/** Pins a chart. */
	static void pin(IWorkbenchPage page, Card card, Picture picture) {
		try {
			if (page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof PinsView view) {
				view.pins.add(0, new Pin(card, picture));
				view.lay();
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	void create(Composite parent) {
		gallery = new Gallery(parent, phrases());
		lay();
	}

	private void lay() {
		Gallery all = Objects.requireNonNull(gallery);
		all.clear();
		for (Pin pin : pins) {
			List<Act> acts = List.of(
				new Act("analytics.pin.open", phrases().text("card_open"),
					() -> enquiry().step(enquiry().scene().asking(pin.card().question()).showing(Pane.MAIN, pin.card().form()))),
				new Act("analytics.pin.board", phrases().text("card_board"),
					() -> ChartView.toBoard(getSite().getPage(), pin.card(), pin.picture().heading().title())),
				new Act("analytics.pin.remove", phrases().text("card_remove"), () -> {
					pins.remove(pin);
					lay();
				}));
			all.add("analytics.pin." + pins.indexOf(pin), phrases().text("chart_" + pin.card().form()), acts).show(pin.picture(),
				ChartView.least(pin.picture()));
		}
		if (pins.isEmpty()) {
			all.say(phrases().text("pins_none"));
		}
		all.fit();
	}

	/** How many charts are pinned. */
	public int pinned() {
		return pins.size();
	}

	@Override
	void refresh() {
		// What is pinned stays as it was.
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(gallery).control().setFocus();
	}
}
