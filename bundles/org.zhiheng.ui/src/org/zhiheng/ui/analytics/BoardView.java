// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.message.Failure;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.Act;
import org.zhiheng.ui.common.ChartCanvas;

/** The board of an office: its charts, small and of the present data. */
public final class BoardView extends EnquiryPart {

	/** Its id. */
	public static final String ID = "org.zhiheng.ui.analytics.board"; //$NON-NLS-1$

	private static final int AIR = 6;

	private final Map<Card, ChartCanvas> shown = new LinkedHashMap<>();
	private @Nullable Boards boards;
	private @Nullable Gallery gallery;
	private @Nullable Combo offices;
	private @Nullable Answer drawn;
	private Bench bench = Bench.ANALYST;

	@Override
	void create(Composite parent) {
		bench = Bench.of(getSite().getPage().getPerspective().getId());
		boards = new Boards(getSite().getService(Session.class).folder());
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(AIR, AIR, AIR / 2, AIR / 2).applyTo(bar);
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setData("org.zhiheng.id", "analytics.board.office");
		for (Bench each : Bench.values()) {
			combo.add(phrases().text("board_" + each));
		}
		combo.select(bench.ordinal());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(Bench.values()[Math.max(0, combo.getSelectionIndex())])));
		offices = combo;
		Button usual = new Button(bar, SWT.PUSH);
		usual.setText(phrases().text("board_usual"));
		usual.setData("org.zhiheng.id", "analytics.board.usual");
		usual.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> change(() -> boards().reset(bench))));
		Gallery made = new Gallery(body, phrases());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		gallery = made;
		try {
			boards().read();
		} catch (Failure failure) {
			tell(failure);
		}
		lay();
	}

	private Boards boards() {
		return Objects.requireNonNull(boards);
	}

	private Gallery gallery() {
		return Objects.requireNonNull(gallery);
	}

	/** A change of the boards that may not be kept. */
	private interface Change {
		void run() throws Failure;
	}

	private void change(Change change) {
		try {
			change.run();
		} catch (Failure failure) {
			tell(failure);
		}
		lay();
		refresh();
	}

	private void tell(Failure failure) {
		MessageDialog.openError(getSite().getShell(), getPartName(), failure.sentence(phrases().locale()));
	}

	/** Shows the board of an office. */
	public void show(Bench other) {
		bench = other;
		Objects.requireNonNull(offices).select(other.ordinal());
		lay();
		refresh();
	}

	/** The charts that stand on the board shown. */
	public List<Card> cards() {
		return boards().cards(bench);
	}

	/** Adds a chart to the board shown. */
	public void add(Card card) {
		change(() -> boards().add(bench, card));
	}

	private void lay() {
		gallery().clear();
		shown.clear();
		drawn = null;
		for (Card card : cards()) {
			List<Act> acts = new ArrayList<>();
			acts.add(new Act("analytics.board.open", phrases().text("card_open"), () -> open(card)));
			acts.add(new Act("analytics.board.remove", phrases().text("card_remove"), () -> change(() -> boards().remove(bench, card))));
			shown.put(card, gallery().add("analytics.board." + shown.size(), phrases().text("chart_" + card.form()), acts));
		}
		if (shown.isEmpty()) {
			gallery().say(phrases().text("board_empty"));
		}
		gallery().fit();
	}

	private void open(Card card) {
		enquiry().step(enquiry().scene().asking(card.question()).showing(Pane.MAIN, card.form()));
	}

	@Override
	void refresh() {
		if (enquiry().state() instanceof Answer answer) {
			Answer before = drawn;
			if (before == null || before.population() != answer.population() || before.protection() != answer.protection()) {
				drawn = answer;
				shown.forEach((card, canvas) -> enquiry().draw(answer, card, drawing -> show(card, canvas, drawing)));
			}
		} else {
			drawn = null;
			shown.values().forEach(canvas -> canvas.say(sentence(enquiry().state())));
		}
	}

	private static void show(Card card, ChartCanvas canvas, Drawing drawing) {
		if (canvas.control().isDisposed()) {
			return;
		}
		if (drawing instanceof Drawing.Drawn picture) {
			canvas.show(picture.picture(), 0);
		} else if (drawing instanceof Drawing.Undrawable reason) {
			canvas.say(reason.sentence());
		}
	}

	/** How many of its charts show a picture. */
	public long pictures() {
		return shown.values().stream().filter(canvas -> canvas.picture().isPresent()).count();
	}

	@Override
	public void setFocus() {
		Objects.requireNonNull(offices).setFocus();
	}
}
