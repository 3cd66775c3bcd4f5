// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code whatif} from the list of parameters to files and refusals. */
class WhatIfCommandTest extends OnBench {

	private static final String YEARS = "BZ-3.2.2.2:years=9";

	@BeforeEach
	void prepare() {
		demo(1500, 4);
	}

	private int whatif(Object... more) {
		List<Object> words = new ArrayList<>(List.of("whatif", "--workspace", workspace));
		words.addAll(List.of(more));
		return bench.run(words.toArray());
	}

	@Test
	void theListNamesEveryKindWithItsClause() throws IOException {
		assertEquals(0, bench.run("whatif", "--list", "--locale", "en"), bench.err());
		List<String> ids = new ArrayList<>();
		json().path("parameters").forEach(each -> {
			ids.add(each.path("parameter").asText());
			assertFalse(each.path("clause").asText().isEmpty(), each.toString());
		});
		for (String kind : List.of(":years", ":months", ":open", ":demanded", "fee:SENIOR", "cap:INTERMEDIATE")) {
			assertTrue(ids.stream().anyMatch(each -> each.contains(kind)), kind + " in " + ids);
		}
	}

	@Test
	void everyKindOfChangeIsAStepInAStatedOrder() throws IOException {
		assertEquals(0, whatif("--year", 2024, "--change", "cap:INTERMEDIATE=30%", "--change", "fee:INTERMEDIATE=300", "--change",
			YEARS, "--change", "BZ-3.1.2:months=24", "--change", "BZ-3.2.2.3:open=0"), bench.err());
		JsonNode answer = json();
		assertEquals("what-if/1", answer.path("schema").asText());
		assertTrue(answer.path("demo").asBoolean());
		List<String> steps = new ArrayList<>();
		answer.path("steps").forEach(each -> steps.add(each.path("change").asText()));
		assertEquals(List.of(YEARS, "BZ-3.1.2:months=24", "BZ-3.2.2.3:open=0", "fee:INTERMEDIATE=300", "cap:INTERMEDIATE=30%"), steps);
		long applications = 0;
		for (JsonNode each : answer.path("byRegion")) {
			applications += each.path("applications").asLong();
		}
		assertEquals(answer.path("total").path("applications").asLong(), applications);
		JsonNode last = answer.path("steps").get(4).path("passed");
		assertEquals(answer.path("total").path("passedAfter"), last);
		assertTrue(last.path("high").asLong() < answer.path("total").path("passed").asLong(), "a cap of 30 % takes away: " + last);
	}

	@Test
	void analystsGetTheSameWithheldAnswerInEveryFormat() throws IOException {
		Object[] asked = { "--year", 2024, "--change", "cap:INTERMEDIATE=30%", "--role", "analyst" };
		assertEquals(0, whatif(asked), bench.err());
		JsonNode answer = json();
		assertTrue(answer.path("people").isMissingNode());
		assertTrue(answer.path("withheld").asText().contains("10"), answer.path("withheld").asText());
		int withheld = 0;
		for (JsonNode each : answer.path("byRegion")) {
			withheld += each.path("acceptedAfter").isNull() ? 1 : 0;
		}
		assertTrue(withheld > 1, "lines withheld: " + withheld);
		String sentence = answer.path("sentence").asText();
		for (String format : List.of("json", "csv", "svg", "png")) {
			List<Object> words = new ArrayList<>(List.of(asked));
			words.addAll(List.of("--out", folder.resolve("x." + format)));
			assertEquals(0, whatif(words.toArray()), bench.err());
			if (List.of("csv", "svg").contains(format)) {
				assertEquals(sentence, json().path("sentence").asText(), "the same sentence beside a file");
				assertTrue(Files.readString(folder.resolve("x." + format)).contains("隐去"), format);
			}
		}
		assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("x.png")), 1, 3, java.nio.charset.StandardCharsets.ISO_8859_1));
		assertEquals(0, whatif("--year", 2024, "--change", "cap:INTERMEDIATE=30%"), bench.err());
		assertTrue(json().path("people").size() > 0, "who may see all sees cases");
	}

	@Test
	void aScenarioIsSavedJournalledAndAskedAgain() throws IOException {
		assertEquals(0, whatif("--year", 2024, "--change", YEARS, "--change", "fee:SENIOR=480.50", "--save", "九年", "--out", folder.resolve("a.csv")),
			bench.err());
		Path kept = workspace.resolve("scenarios").resolve("九年.json");
		assertTrue(Files.readString(kept).contains("scenario/1"));
		assertTrue(bench.workspaces.shelves.values().stream().flatMap(each -> each.changes.stream())
			.anyMatch(each -> "scenario/九年".equals(each.entity()) && String.valueOf(each.after()).contains(YEARS.split("=")[0])));
		assertEquals(0, whatif("--scenario", kept, "--out", folder.resolve("b.csv")), bench.err());
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.csv")), Files.readAllBytes(folder.resolve("b.csv")));
		assertEquals(0, whatif("--scenario", "九年", "--out", folder.resolve("c.csv")), bench.err());
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.csv")), Files.readAllBytes(folder.resolve("c.csv")), "by the name it is kept under");
		assertEquals(2, whatif("--scenario", kept, "--change", YEARS));
		assertTrue(bench.err().contains("ZH-4063"), bench.err());
	}

	private static List<List<String>> records(Path csv) throws IOException {
		List<List<String>> records = new ArrayList<>();
		for (String line : Files.readString(csv).substring(1).split("\r\n")) {
			records.add(List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
		}
		return records;
	}

	private static double number(List<String> record, int column) {
		return Double.parseDouble(record.get(column));
	}

	/** The picture's numbers are those of the answer, bar by bar, and each bar starts where the one before it ended. */
	@Test
	void theWaterfallHoldsTheStepsOfTheAnswer() throws IOException {
		Object[] changes = { "--year", 2024, "--change", "cap:INTERMEDIATE=30%", "--change", YEARS };
		assertEquals(0, whatif(changes), bench.err());
		JsonNode answer = json();
		for (String format : List.of("svg", "png", "pdf", "csv")) {
			List<Object> words = new ArrayList<>(List.of("chart", "--kind", "waterfall", "--workspace", workspace, "--out",
				folder.resolve("w." + format)));
			words.addAll(List.of(changes));
			assertEquals(0, bench.run(words.toArray()), bench.err());
			assertEquals(4, json().path("marks").asInt(), "what was, two changes, and what would be");
		}
		List<List<String>> records = records(folder.resolve("w.csv"));
		List<List<String>> bars = records.subList(records.size() - 4, records.size());
		records.forEach(each -> assertEquals(10, each.size(), each.toString()));
		assertEquals(answer.path("total").path("passed").asLong(), number(bars.get(0), 3));
		double at = number(bars.get(0), 3);
		for (int i = 0; i < 2; i++) {
			JsonNode step = answer.path("steps").get(i);
			assertEquals(step.path("clause").asText(), bars.get(i + 1).get(2));
			assertEquals(step.path("passed").path("estimate").asDouble(), number(bars.get(i + 1), 3), 1e-9);
			assertEquals(step.path("passed").path("low").asDouble(), number(bars.get(i + 1), 6));
			assertEquals(step.path("passed").path("high").asDouble(), number(bars.get(i + 1), 7));
			assertEquals(number(bars.get(i + 1), 3) - at, number(bars.get(i + 1), 8), 1e-9, "a bar starts where the one before it ended");
			at = number(bars.get(i + 1), 3);
		}
		assertEquals(answer.path("total").path("passedAfter").path("estimate").asDouble(), number(bars.get(3), 3), 1e-9);
		assertTrue(Files.readString(folder.resolve("w.svg")).contains("演示"), "made-up people are said to be");
	}

	/** Each group of the answer is one row, and its cells are the answer's numbers. */
	@Test
	void theTableHoldsTheGroupsOfTheAnswer() throws IOException {
		Object[] asked = { "--year", 2024, "--change", "cap:INTERMEDIATE=30%", "--change", "fee:INTERMEDIATE=300.10" };
		assertEquals(0, whatif(asked), bench.err());
		JsonNode answer = json();
		List<Object> words = new ArrayList<>(List.of(asked));
		words.addAll(List.of("--out", folder.resolve("g.csv")));
		assertEquals(0, whatif(words.toArray()), bench.err());
		List<List<String>> records = records(folder.resolve("g.csv"));
		records.forEach(each -> assertEquals(19, each.size(), each.toString()));
		int first = 0;
		while (records.get(first).get(0).startsWith("#")) {
			first++;
		}
		int groups = 1;
		List<JsonNode> lines = new ArrayList<>(List.of(answer.path("total")));
		for (String by : List.of("byRegion", "bySeries", "byLevel", "byEmployerType")) {
			groups += answer.path(by).size();
			answer.path(by).forEach(lines::add);
		}
		assertEquals(groups, records.size() - first - 1, "one row a group");
		for (int i = 0; i < lines.size(); i++) {
			List<String> row = records.get(first + 1 + i);
			assertEquals(lines.get(i).path("applications").asText(), row.get(2), row.toString());
			assertEquals(lines.get(i).path("passed").asText(), row.get(7), row.toString());
			assertEquals(lines.get(i).path("passedAfter").path("high").asText(), row.get(12), row.toString());
			assertEquals(0, lines.get(i).path("feesHigh").decimalValue().compareTo(new java.math.BigDecimal(row.get(15))), row.toString());
		}
	}

	@Test
	void theWaterfallRefusesWhatItCannotDraw() {
		Path out = folder.resolve("w.svg");
		assertEquals(2, bench.run("chart", "--kind", "waterfall", "--workspace", workspace, "--out", out));
		assertTrue(bench.err().contains("ZH-7003"), bench.err());
		assertEquals(2, bench.run("chart", "--kind", "waterfall", "--workspace", workspace, "--out", out, "--year", 2024, "--by", "region"));
		assertTrue(bench.err().contains("ZH-7015"), bench.err());
		assertEquals(2, bench.run("chart", "--kind", "bars", "--workspace", workspace, "--out", out, "--change", YEARS));
		assertTrue(bench.err().contains("ZH-7015"), bench.err());
		assertFalse(Files.exists(out));
	}

	private void refused(String code, String locale, Object... words) {
		List<Object> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--locale", locale));
		assertEquals(2, whatif(all.toArray()), bench.out());
		assertTrue(bench.err().contains(code), bench.err());
		assertTrue(bench.out().isEmpty(), "nothing was answered");
		assertEquals("zh".equals(locale), bench.err().chars().anyMatch(each -> each >= 0x4E00 && each < 0xA000), bench.err());
	}

	@Test
	void whatCannotBeTriedIsRefusedInOneSentence() throws IOException {
		Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"schema\":\"scenario/1\",\"year\":2024,\"changes\":[{\"par");
		for (String locale : List.of("zh", "en")) {
			refused("ZH-4061", locale, "--year", 2024, "--change", "BZ-9.9:years=3");
			refused("ZH-4063", locale, "--year", 2024, "--change", YEARS, "--change", "BZ-3.2.2.2:years=5");
			refused("ZH-4062", locale, "--year", 2024, "--change", "BZ-3.2.2.2:years=3.5");
			refused("ZH-4060", locale, "--year", 2024, "--change", "years");
			refused("ZH-4068", locale, "--year", 1999, "--change", YEARS);
			refused("ZH-4064", locale, "--year", 2024, "--document", "NO19");
			refused("ZH-7003", locale, "--change", YEARS);
			refused("ZH-7006", locale, "--year", 2024, "--out", folder.resolve("x.doc"));
			refused("ZH-5071", locale, "--scenario", damaged);
		}
		Path below = Files.writeString(folder.resolve("file"), "").resolve("x.csv");
		assertFalse(0 == whatif("--year", 2024, "--change", YEARS, "--out", below));
		assertTrue(bench.err().contains("ZH-"), bench.err());
		assertFalse(Files.exists(workspace.resolve("scenarios")), "nothing was kept");
	}
}
