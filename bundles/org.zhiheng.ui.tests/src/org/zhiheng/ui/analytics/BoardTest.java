// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;

class BoardTest {

	private static final Question USUAL = Question.of(Dimension.REGION, Dimension.YEAR);

	private Office office;
	private Enquiry enquiry;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		enquiry = view("regions", ChartView.class).enquiry();
		enquiry.step(Scene.FIRST);
		office.until("an answer", () -> enquiry.state() instanceof Answer);
	}

	@AfterEach
	void leave() {
		enquiry.step(Scene.FIRST);
	}

	private <T extends IViewPart> T view(String name, Class<T> kind) {
		return kind.cast(office.page().findView("org.zhiheng.ui.analytics." + name));
	}

	/** Waits until a chart shows what was asked last. */
	private void drawn(String name) {
		office.until(name, () -> view(name, ChartView.class).settled());
	}

	@Test
	void chartsArePinnedBesideAndPutOnTheBoard() throws Exception {
		drawn("regions");
		view("regions", ChartView.class).pin();
		enquiry.show(Pane.MAIN, ChartForm.HEAT);
		drawn("regions");
		view("regions", ChartView.class).pin();
		PinsView pins = (PinsView) office.page().findView(PinsView.ID);
		assertEquals(2, pins.pinned());
		office.picture("analytics-pins");
		office.page().hideView(pins);
		BoardView board = (BoardView) office.page().showView(BoardView.ID);
		for (Bench bench : Bench.values()) {
			board.show(bench);
			office.until("its charts", () -> board.pictures() == board.cards().size());
			office.picture("board-" + bench.name().toLowerCase(Locale.ROOT));
		}
		board.show(Bench.ANALYST);
		Card card = new Card(USUAL.groupedBy(Dimension.LEVEL, Dimension.YEAR), ChartForm.MULTIPLES);
		board.add(card);
		assertTrue(read(new Boards(office.session().folder())).contains(card));
		office.select(office.find(Button.class, "analytics.board.usual"));
		assertEquals(Bench.ANALYST.usual(), board.cards());
		office.page().hideView(board);
	}

	private static java.util.List<Card> read(Boards boards) {
		try {
			boards.read();
			return boards.cards(Bench.ANALYST);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}
}
