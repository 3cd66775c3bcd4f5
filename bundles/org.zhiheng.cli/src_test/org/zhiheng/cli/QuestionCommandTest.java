// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class QuestionCommandTest extends OnBench {

	@BeforeEach
	void prepare() {
		demo(1500, 4);
	}

	private void save() {
		assertEquals(0, bench.run("question", "save", "各级别通过率", "--of", "pivot", "--workspace", workspace, "--rows", "level", "--columns", "year",
			"--where", "region=653200", "--description", "年报用"), bench.err());
	}

	@Test
	void aSavedQuestionIsJournalledAndAskedAgain() throws IOException {
		save();
		assertEquals("question/各级别通过率", bench.workspaces.shelves.get(workspace).changes.get(0).entity());
		assertEquals("QUESTION_SAVE", bench.workspaces.shelves.get(workspace).changes.get(0).why().action());
		assertEquals(0, bench.run("question", "list", "--workspace", workspace), bench.err());
		assertEquals("年报用", json().path("questions").get(0).path("description").asText());
		assertEquals(0, bench.run("question", "run", "各级别通过率", "--workspace", workspace), bench.err());
		String asked = bench.out();
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "level", "--columns", "year", "--where", "region=653200"),
			bench.err());
		assertEquals(bench.out(), asked);
		Path csv = folder.resolve("p.csv");
		assertEquals(0, bench.run("question", "run", "各级别通过率", "--workspace", workspace, "--role", "analyst", "--out", csv), bench.err());
		assertTrue(Files.readString(csv).contains("--role analyst"));
		assertEquals(0, bench.run("question", "remove", "各级别通过率", "--workspace", workspace), bench.err());
		assertTrue(bench.workspaces.shelves.get(workspace).changes.get(1).after() == null, "the journal keeps what was removed");
		assertEquals(2, bench.run("question", "show", "各级别通过率", "--workspace", workspace));
		assertTrue(bench.err().contains("ZH-5044"), bench.err());
	}

	@Test
	void chartsAndStatisticsAreSavedToo() throws IOException {
		assertEquals(0, bench.run("question", "save", "热力", "--of", "chart", "--kind", "heat", "--role", "analyst", "--workspace", workspace),
			bench.err());
		Path csv = folder.resolve("h.csv");
		assertEquals(0, bench.run("question", "run", "热力", "--workspace", workspace, "--role", "administrator", "--out", csv), bench.err());
		assertTrue(Files.readString(csv).contains("已隐去"), "a role saved with a question is not widened");
		assertEquals(2, bench.run("question", "run", "热力", "--workspace", workspace), "a chart needs a file");
		assertEquals(0, bench.run("question", "save", "统计", "--of", "statistics", "--by", "level", "--workspace", workspace), bench.err());
		assertEquals(0, bench.run("question", "run", "统计", "--workspace", workspace), bench.err());
		assertEquals("statistics/1", json().path("schema").asText());
		assertEquals(2, bench.run("question", "save", "x", "--of", "statistics", "--rows", "level", "--workspace", workspace),
			"an option of another kind");
	}

	@Test
	void aScenarioIsAskedAgainAsAQuestion() throws IOException {
		assertEquals(0, bench.run("question", "save", "提价与名额", "--of", "whatif", "--year", "2024", "--change", "fee:SENIOR=480", "--change",
			"cap:INTERMEDIATE=50%", "--workspace", workspace), bench.err());
		assertEquals(0, bench.run("question", "run", "提价与名额", "--workspace", workspace), bench.err());
		String asked = bench.out();
		assertEquals(0, bench.run("whatif", "--year", "2024", "--change", "fee:SENIOR=480", "--change", "cap:INTERMEDIATE=50%", "--workspace",
			workspace), bench.err());
		assertEquals(bench.out(), asked);
	}

	@Test
	void anotherOfficeTakesIt() throws IOException {
		save();
		Path file = folder.resolve("q.json");
		assertEquals(0, bench.run("question", "export", "各级别通过率", "--workspace", workspace, "--out", file), bench.err());
		Path other = folder.resolve("other");
		bench.run("demo", "--workspace", other, "--applications", 300);
		assertEquals(0, bench.run("question", "import", "--in", file, "--workspace", other, "--name", "来自和田"), bench.err());
		assertEquals(0, bench.run("question", "run", "来自和田", "--workspace", other), bench.err());
		assertEquals("pivot/1", json().path("schema").asText());
	}

	@Test
	void badFilesAreRefusedByName() throws IOException {
		save();
		Path questions = workspace.resolve("questions");
		String good = Files.readString(questions.resolve("各级别通过率.json"));
		Files.writeString(questions.resolve("a.json"), "{");
		Files.writeString(questions.resolve("b.json"), good.replace("zhiheng-question/1", "zhiheng-question/9"));
		Files.writeString(questions.resolve("c.json"), good.replace("\"by\"", "\"colour\""));
		Files.writeString(questions.resolve("d.json"), good.replace("各级别通过率", "../x"));
		assertEquals(1, bench.run("question", "list", "--workspace", workspace), bench.err());
		assertEquals(1, json().path("questions").size());
		assertEquals(4, json().path("refused").size());
		assertTrue(bench.err().contains("“a.json”") && bench.err().contains("“b.json”") && bench.err().contains("colour"), bench.err());
		assertEquals(2, bench.run("question", "save", "a/b", "--of", "pivot", "--workspace", workspace));
		assertEquals(2, bench.run("question", "save", "a", "--of", "dance", "--workspace", workspace));
		assertEquals(2, bench.run("question"));
		assertTrue(bench.err().contains("ZH-7022"), bench.err());
	}

	@Test
	void whyNamesDefinitionClausesAndApplications() throws IOException {
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "region", "--columns", "year"), bench.err());
		JsonNode table = json();
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "region", "--columns", "year", "--why", "region=653200,year=2024",
			"--limit", 10_000), bench.err());
		JsonNode why = json();
		JsonNode cell = null;
		for (JsonNode row : table.path("rows")) {
			if (row.path("key").path("region").asText().equals("653200")) {
				cell = row.path("cells").get(3);
			}
		}
		assertEquals(cell.path("numerator"), why.path("numerator"));
		assertEquals(why.path("applications").asInt(), why.path("rows").size());
		int both = 0;
		int of = 0;
		for (JsonNode row : why.path("rows")) {
			both += row.path("counted").asText().equals("BOTH") ? 1 : 0;
			of += row.path("counted").asText().equals("NEITHER") ? 0 : 1;
			assertEquals("2024", row.path("values").path("年度").asText());
		}
		assertEquals(why.path("numerator").asInt(), both);
		assertEquals(why.path("denominator").asInt(), of);
		assertTrue(why.path("clauses").size() > 0 && why.path("clauses").get(0).path("quote").asText().length() > 5, why.path("clauses").toString());
		assertTrue(why.path("question").asText().contains("通过率 = 通过 ÷ 参评"), why.path("question").asText());
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--why", "*", "--limit", 3, "--offset", 2), bench.err());
		assertEquals(3, json().path("rows").size());
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--why", "level=SENIOR"), "a dimension that is not in the table");
	}

	@Test
	void whyKeepsWithheldCellsWithheld() throws IOException {
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "region,level", "--columns", "year", "--role", "analyst"),
			bench.err());
		JsonNode row = json().path("rows").get(0);
		String cell = "region=" + row.path("key").path("region").asText() + ",level=" + row.path("key").path("level").asText() + ",year=2021";
		assertEquals("WITHHELD", row.path("cells").get(0).path("state").asText());
		assertEquals(2,
			bench.run("pivot", "--workspace", workspace, "--rows", "region,level", "--columns", "year", "--role", "analyst", "--why", cell));
		assertTrue(bench.err().contains("ZH-4037"), bench.err());
		assertEquals("", bench.out());
		assertFalse(bench.err().contains("NaN"));
	}
}
