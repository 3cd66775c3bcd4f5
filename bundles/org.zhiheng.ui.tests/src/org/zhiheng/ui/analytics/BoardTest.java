// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.saved.Board;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;

class BoardTest {

	private static final Map<org.zhiheng.exchange.saved.Office, String> FACTS = Map.of(org.zhiheng.exchange.saved.Office.ADMINISTRATOR, "due",
		org.zhiheng.exchange.saved.Office.ANALYST, "snapshot", org.zhiheng.exchange.saved.Office.AUDITOR, "journal");
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
		for (org.zhiheng.exchange.saved.Office each : org.zhiheng.exchange.saved.Office.values()) {
			board.show(each.key());
			office.until("its answers", () -> board.answered() == board.board().orElseThrow().tiles().size());
			office.until("its facts", () -> office.now(Label.class, "analytics.board.fact." + FACTS.get(each)).isPresent());
			office.picture("board-" + each.key());
		}
		String analyst = org.zhiheng.exchange.saved.Office.ANALYST.key();
		board.show(analyst);
		Board usual = board.board().orElseThrow();
		Card card = new Card(USUAL.groupedBy(Dimension.LEVEL, Dimension.YEAR), ChartForm.MULTIPLES);
		board.add(card, "各级别：逐年");
		office.until("the chart is kept", () -> board.board().orElseThrow().tiles().size() == usual.tiles().size() + 1);
		String name = board.board().orElseThrow().tiles().get(usual.tiles().size()).question();
		assertEquals(card.parameters(), new QuestionFolder(office.session().folder()).find(name).orElseThrow().parameters());
		office.until("all are answered", () -> board.answered() == usual.tiles().size() + 1);
		office.select(office.find(Button.class, "analytics.board.usual"));
		office.until("the usual board", () -> board.board().orElseThrow().tiles().equals(usual.tiles()));
		office.page().hideView(board);
	}
}
