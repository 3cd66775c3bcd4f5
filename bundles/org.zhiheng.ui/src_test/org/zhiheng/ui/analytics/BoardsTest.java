// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.saved.Board;
import org.zhiheng.exchange.saved.Office;
import org.zhiheng.exchange.saved.UsualBoards;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.saved.SavedQuestion;

class BoardsTest {

	private static final Card CARD = new Card(Question.of(Dimension.COMMITTEE, Dimension.YEAR).rate(RateDefinition.YIELD)
		.where(Dimension.LEVEL, Set.of("SENIOR", "INTERMEDIATE")).where(Dimension.YEAR, Set.of("2024")), ChartForm.CATERPILLAR);

	private static Answer answer() {
		return Sample.answer(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void aCardSpeaksAsTheCommandDoes() {
		Map<String, String> parameters = CARD.parameters();
		assertEquals("caterpillar", parameters.get("kind"));
		assertEquals("committee,year", parameters.get("by"));
		assertEquals("confirmed/filed", parameters.get("rate"));
		assertTrue(parameters.getOrDefault("where", "").contains("year=2024"));
		assertEquals(CARD, Card.of(parameters).orElseThrow());
		Card everyRoute = new Card(CARD.question().everywhere(Dimension.ROUTE), ChartForm.HEAT);
		assertTrue(everyRoute.parameters().getOrDefault("where", "").contains("INITIAL"), "a command without routes would count 评审 alone");
		assertEquals(everyRoute, Card.of(everyRoute.parameters()).orElseThrow());
		assertEquals(Set.of("REVIEW"),
			Card.of(Map.of("kind", "heat", "by", "region,year")).orElseThrow().question().filter(Dimension.ROUTE).orElseThrow());
		assertTrue(Card.of(Map.of("kind", "funnel", "by", "region,year", "target", "0.6")).isEmpty(), "the window has no target");
	}

	@Test
	void everyUsualQuestionIsAnsweredInTheWindow() throws Exception {
		Enquiry enquiry = new Enquiry(Runnable::run, Runnable::run);
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Answer answer = (Answer) enquiry.state();
		for (Office office : Office.values()) {
			for (Locale locale : new Locale[]{ Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH }) {
				Board board = UsualBoards.of(office, locale);
				assertTrue(board.tiles().size() >= 4 && board.tiles().size() <= 6);
				for (Board.Tile tile : board.tiles()) {
					SavedQuestion asked = board.carried(tile.question()).orElseThrow();
					switch (asked.kind()) {
						case CHART -> {
							Drawing[] drawn = new Drawing[1];
							enquiry.draw(answer, Card.of(asked.parameters()).orElseThrow(), drawing -> drawn[0] = drawing);
							assertTrue(drawn[0] instanceof Drawing.Drawn, asked.name());
						}
						case PIVOT -> assertTrue(TileAnswers.pivot(asked, answer).headings().size() > 1, asked.name());
						case STATISTICS -> assertTrue(TileAnswers.statistics(asked, answer).contains("440"), asked.name());
						case WHATIF -> throw new AssertionError("no year is usual everywhere");
					}
				}
			}
		}
	}

	@Test
	void figuresWithOptionsOfTheCommandAloneAreRefusedByName() {
		SavedQuestion asked = new SavedQuestion("x", SavedQuestion.Kind.STATISTICS, "", "", Map.of("by", "region", "funnel", "true"));
		assertEquals("ZH-4042", assertThrows(Failure.class, () -> TileAnswers.statistics(asked, answer())).code());
	}

	@Test
	void tilesAreAddedMovedWidenedAndRemoved() {
		Board board = UsualBoards.of(Office.ANALYST, Locale.ENGLISH);
		int tiles = board.tiles().size();
		String first = board.tiles().get(0).question();
		assertEquals(board, board.with(first), "it stands there already");
		assertEquals(tiles + 1, board.with("new").tiles().size());
		assertEquals(first, board.earlier(1).tiles().get(1).question());
		assertEquals(2, board.width(0, 2).tiles().get(0).width());
		Board less = board.without(0);
		assertFalse(less.shows(first) || less.carried(first).isPresent());
		assertEquals(tiles - 1, less.carried().size());
	}

	@Test
	void smallCellsAreKeptBackWhereTheOfficeMayNotSeeThem() {
		Enquiry enquiry = new Enquiry(Runnable::run, Runnable::run);
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		assertEquals(0, ((Answer) enquiry.state()).breakdown().withheld());
		enquiry.protect(true);
		Answer kept = (Answer) enquiry.state();
		assertTrue(kept.breakdown().withheld() > 0);
		RateTable table = new RateTable(kept, RateForm.RATES);
		String all = table.cell(0, 4) + table.cell(0, 5) + table.cell(1, 4) + table.cell(1, 5);
		assertTrue(all.contains("×"), all);
		for (ChartForm form : ChartForm.values()) {
			assertTrue(kept.drawn(form, Set.of()) instanceof Drawing, form.name());
		}
	}
}
