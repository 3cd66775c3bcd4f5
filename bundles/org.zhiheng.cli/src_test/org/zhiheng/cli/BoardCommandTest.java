// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class BoardCommandTest extends OnBench {

	@BeforeEach
	void prepare() {
		demo(1500, 4);
	}

	@Test
	void eachOfficeHasABoardWhoseQuestionsAreAllAnswered() throws IOException {
		assertEquals(0, bench.run("board", "list", "--workspace", workspace), bench.err());
		assertEquals(List.of("administrator", "analyst", "auditor"), json().path("boards").findValuesAsText("board"));
		for (String office : List.of("administrator", "analyst", "auditor")) {
			for (String locale : List.of("zh", "en")) {
				Path page = folder.resolve(office + locale + ".html");
				assertEquals(0,
					bench.run("board", "render", office, "--workspace", workspace, "--out", page, "--role", "analyst", "--locale", locale),
					bench.err());
				String text = Files.readString(page);
				assertTrue(text.contains("<svg") && text.contains("<table"), office);
				assertFalse(text.contains("refused\">"), office);
			}
		}
	}

	@Test
	void theAuditorsBoardTellsHowTheJournalStands() throws IOException {
		assertEquals(0, bench.run("board", "show", "auditor", "--workspace", workspace), bench.err());
		List<String> facts = json().path("facts").findValuesAsText("fact");
		assertTrue(facts.containsAll(List.of("journal", "checkpoint", "disclosed", "published", "pending")), facts.toString());
		assertTrue(bench.out().contains("从未取走"), bench.out());
		assertEquals(0, bench.run("board", "show", "administrator", "--workspace", workspace), bench.err());
		assertTrue(json().path("facts").findValuesAsText("fact").containsAll(List.of("due", "pending", "filed")));
	}

	@Test
	void aBoardOfSavedQuestionsIsSentToAnotherOfficeWithThem() throws IOException {
		bench.run("question", "save", "级别", "--of", "pivot", "--workspace", workspace, "--rows", "level");
		bench.run("question", "save", "走势", "--of", "chart", "--workspace", workspace, "--kind", "trend");
		assertEquals(0, bench.run("board", "save", "我的看板", "--questions", "级别:2,走势", "--workspace", workspace), bench.err());
		var changes = bench.workspaces.shelves.get(workspace).changes;
		assertEquals("board/我的看板", changes.get(changes.size() - 1).entity());
		assertEquals(2, json().path("tiles").get(0).path("width").asInt());
		Path sent = folder.resolve("sent.json");
		assertEquals(0, bench.run("board", "export", "我的看板", "--workspace", workspace, "--out", sent), bench.err());
		Path other = folder.resolve("other");
		bench.run("demo", "--workspace", other, "--applications", 300, "--seed", 5);
		assertEquals(0, bench.run("board", "import", "--in", sent, "--workspace", other), bench.err());
		Path pages = folder.resolve("pages");
		assertEquals(0, bench.run("board", "render", "我的看板", "--workspace", other, "--out", pages), bench.err());
		assertTrue(Files.exists(pages.resolve("01-级别.html")) && Files.exists(pages.resolve("02-走势.svg")));
		assertEquals(0, bench.run("board", "import", "--in", sent, "--workspace", other, "--name", "auditor"), bench.err());
		assertEquals(0, bench.run("board", "remove", "auditor", "--workspace", other), bench.err());
		assertEquals(2, bench.run("board", "remove", "auditor", "--workspace", other));
		assertTrue(bench.err().contains("ZH-5084"), bench.err());
	}

	@Test
	void whatIsWrongCostsOnlyItselfAndIsSaid() throws IOException {
		assertEquals(2, bench.run("board", "save", "x", "--questions", "没有", "--workspace", workspace));
		assertTrue(bench.err().contains("ZH-5044"), bench.err());
		assertEquals(2, bench.run("board", "save", "a/b", "--questions", "没有", "--office", "mayor", "--workspace", workspace));
		assertTrue(bench.err().contains("ZH-7006"), bench.err());
		assertEquals(2, bench.run("board"));
		assertTrue(bench.err().contains("ZH-7040"), bench.err());
		Files.createDirectories(workspace.resolve("boards"));
		Files.writeString(workspace.resolve("boards/坏.json"), "{\"schema\":\"zhiheng-board/2\"}");
		assertEquals(1, bench.run("board", "list", "--workspace", workspace));
		assertTrue(bench.err().contains("ZH-5080"), bench.err());
		bench.run("question", "save", "级别", "--of", "pivot", "--workspace", workspace, "--rows", "level");
		bench.run("question", "save", "坏问题", "--of", "pivot", "--workspace", workspace, "--rows", "level", "--where", "level=NONE");
		bench.run("board", "save", "二", "--questions", "坏问题,级别", "--workspace", workspace);
		Path page = folder.resolve("p.html");
		assertEquals(1, bench.run("board", "render", "二", "--workspace", workspace, "--out", page), "one of two is answered");
		assertTrue(Files.readString(page).contains("refused") && Files.readString(page).contains("<table"), bench.err());
	}

	@Test
	void boardsOfAnEarlierVersionAreTakenOverWhole() throws IOException {
		Files.createDirectories(workspace);
		Files.writeString(workspace.resolve("boards.properties"),
			"analyst=2\nanalyst.1.kind=heat\nanalyst.1.by=region,year\nanalyst.1.rate=passed/reviewed\nanalyst.1.where=\nanalyst.2.kind=trend\n"
				+ "analyst.2.by=level,year\nanalyst.2.where=route=REVIEW,year=2024|2025\nauditor=0\nfuture.thing=1\n");
		assertEquals(0, bench.run("board", "show", "analyst", "--workspace", workspace), bench.err());
		JsonNode tiles = json().path("tiles");
		assertEquals("heat", tiles.get(0).path("parameters").path("kind").asText());
		assertTrue(tiles.get(0).path("parameters").path("where").asText().contains("INITIAL"), "every route was counted");
		assertEquals("route=REVIEW,year=2024|2025", tiles.get(1).path("parameters").path("where").asText());
		assertEquals(0, bench.run("board", "render", "analyst", "--workspace", workspace, "--out", folder.resolve("a.html")), bench.err());
		bench.run("question", "save", "级别", "--of", "pivot", "--workspace", workspace, "--rows", "level");
		assertEquals(0, bench.run("board", "save", "新", "--questions", "级别", "--workspace", workspace), bench.err());
		assertFalse(Files.exists(workspace.resolve("boards.properties")));
		assertTrue(Files.readString(workspace.resolve("boards.properties.taken-over")).contains("future.thing=1"), "nothing is lost");
		assertEquals(0, bench.run("board", "show", "analyst", "--workspace", workspace), bench.err());
		assertEquals(2, json().path("tiles").size());
		assertEquals(0, bench.run("board", "show", "auditor", "--workspace", workspace), bench.err());
		assertEquals(0, json().path("tiles").size(), "an emptied board stays empty");
	}
}
