// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

class BoardsTest {

	private static final Card CARD = new Card(Question.of(Dimension.COMMITTEE, Dimension.YEAR).rate(RateDefinition.YIELD)
		.where(Dimension.LEVEL, Set.of("SENIOR", "INTERMEDIATE")).where(Dimension.YEAR, Set.of("2024")), ChartForm.CATERPILLAR);

	@Test
	void eachOfficeHasItsUsualChartsUntilItChooses(@TempDir Path folder) throws Failure {
		Boards boards = new Boards(folder);
		boards.read();
		for (Bench bench : Bench.values()) {
			assertEquals(bench.usual(), boards.cards(bench));
			assertTrue(bench.usual().size() >= 2 && bench.usual().size() <= 6);
		}
		assertFalse(boards.add(Bench.ANALYST, Bench.ANALYST.usual().get(0)), "it stands there already");
		assertTrue(boards.add(Bench.ANALYST, CARD));
		boards.remove(Bench.AUDITOR, Bench.AUDITOR.usual().get(0));
		Boards again = new Boards(folder);
		again.read();
		assertEquals(CARD, again.cards(Bench.ANALYST).get(Bench.ANALYST.usual().size()));
		assertEquals(Bench.AUDITOR.usual().subList(1, Bench.AUDITOR.usual().size()), again.cards(Bench.AUDITOR));
		assertEquals(Bench.ADMINISTRATOR.usual(), again.cards(Bench.ADMINISTRATOR));
		again.cards(Bench.AUDITOR).forEach(card -> assertEquals(card, Card.of(card.parameters()).orElseThrow()));
	}

	@Test
	void anEmptiedBoardStaysEmptyAndCanBeRestored(@TempDir Path folder) throws Failure {
		Boards boards = new Boards(folder);
		for (Card card : Bench.ANALYST.usual()) {
			boards.remove(Bench.ANALYST, card);
		}
		Boards again = new Boards(folder);
		again.read();
		assertEquals(List.of(), again.cards(Bench.ANALYST));
		again.reset(Bench.ANALYST);
		assertEquals(Bench.ANALYST.usual(), again.cards(Bench.ANALYST));
	}

	@Test
	void whatAFileHoldsWronglyIsLeftOutOrSaid(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("boards.properties"),
			"analyst=3\nanalyst.1.kind=pie\nanalyst.1.by=region\nanalyst.2.kind=heat\nanalyst.2.by=region,year\nanalyst.2.rate=filed/passed\n"
				+ "analyst.3.kind=heat\nanalyst.3.by=region,year\nanalyst.3.where=colour=red\nanalyst.x.kind=heat\nnonsense\n");
		Boards boards = new Boards(folder);
		boards.read();
		assertEquals(List.of(), boards.cards(Bench.ANALYST));
		Files.writeString(folder.resolve("boards.properties"), "analyst=\\u00zz");
		assertEquals("ZH-8025", assertThrows(Failure.class, () -> new Boards(folder).read()).code());
		Path nowhere = folder.resolve("missing");
		assertEquals("ZH-8026", assertThrows(Failure.class, () -> new Boards(nowhere).add(Bench.ANALYST, CARD)).code());
	}

	@Test
	void aCardSpeaksAsTheCommandDoes() {
		Map<String, String> parameters = CARD.parameters();
		assertEquals("caterpillar", parameters.get("kind"));
		assertEquals("committee,year", parameters.get("by"));
		assertEquals("confirmed/filed", parameters.get("rate"));
		assertTrue(parameters.getOrDefault("where", "").contains("year=2024"));
		assertEquals(CARD, Card.of(parameters).orElseThrow());
	}

	@Test
	void aCardIsAnsweredOfThePresentData() {
		Enquiry enquiry = new Enquiry(Runnable::run, Runnable::run);
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Answer answer = (Answer) enquiry.state();
		for (Bench bench : Bench.values()) {
			for (Card card : bench.usual()) {
				Drawing[] drawn = new Drawing[1];
				enquiry.draw(answer, card, drawing -> drawn[0] = drawing);
				assertTrue(drawn[0] instanceof Drawing.Drawn, card.toString());
			}
		}
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
		String all = table.cell(0, 1) + table.cell(0, 2) + table.cell(1, 1) + table.cell(1, 2);
		assertTrue(all.contains("×"), all);
		for (ChartForm form : ChartForm.values()) {
			assertTrue(kept.drawn(form, Set.of()) instanceof Drawing, form.name());
		}
	}
}
