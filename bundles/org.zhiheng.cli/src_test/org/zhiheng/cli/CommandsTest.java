// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CommandsTest extends OnBench {

	@Test
	void demoFillsANewWorkspaceAndWritesTheTruth() throws IOException {
		Path truth = folder.resolve("truth.json");
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", 300, "--seed", 5, "--truth", truth), bench.err());
		assertEquals(300, json().path("imported").asInt());
		assertTrue(bench.workspaces.shelves.get(workspace).demo);
		assertEquals("opened\n", bench.err().replace("\r", ""), "what the opening found is passed on");
		JsonNode planted = new ObjectMapper().readTree(truth.toFile());
		assertEquals(300, planted.path("applications").asInt());
		assertEquals(14, planted.path("logitEffects").path("region").size());
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", 300, "--seed", 5));
		assertEquals(300, json().path("unchanged").asInt());
	}

	@Test
	void demoLeavesRealPeopleAlone() {
		bench.workspaces.create(workspace, false, Locale.ROOT);
		assertEquals(2, bench.run("demo", "--workspace", workspace));
		assertTrue(bench.err().contains("ZH-6001"), bench.err());
		assertTrue(bench.workspaces.shelves.get(workspace).rows.isEmpty());
	}

	@Test
	void demoTakesTheUsersOwnWorkspaceUnlessToldOtherwise() {
		assertEquals(0, bench.run("demo", "--applications", 3));
		assertEquals(3, bench.workspaces.shelves.get(bench.home.resolve("workspace")).rows.size());
	}

	@Test
	void importReadsWhatTheDemoWrites() throws IOException {
		Path csv = folder.resolve("a.csv");
		assertEquals(0, bench.run("demo", "--csv", csv, "--applications", 200, "--seed", 5));
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", 200, "--seed", 5));
		assertEquals(0, bench.run("import", "--workspace", workspace, "--in", csv), bench.err());
		assertEquals(200, json().path("unchanged").asInt(), "canonical values are the same by both ways");
		assertEquals(200, json().path("read").asInt());
		assertTrue(json().path("rejectFile").isNull());
	}

	@Test
	void importTellsOfRejectedRowsAndEndsWithOne() throws IOException {
		Path csv = folder.resolve("a.csv");
		Path rejects = folder.resolve("r.csv");
		bench.run("demo", "--csv", csv, "--applications", 30);
		assertEquals(1, bench.run("import", "--workspace", workspace, "--in", csv, "--reject", rejects), bench.err());
		assertEquals(30, json().path("rejected").asInt(), "made-up people do not enter a real workspace");
		assertEquals(rejects.toString(), json().path("rejectFile").asText());
		assertTrue(bench.err().contains("0000**********") && !bench.err().matches("(?s).*\\d{17}.*"), "identities are masked: " + bench.err());
		assertEquals(31, Files.readAllLines(rejects).size());
	}

	@Test
	void importDryKeepsNothing() throws IOException {
		Path csv = folder.resolve("a.csv");
		bench.run("demo", "--csv", csv, "--applications", 30);
		bench.run("demo", "--workspace", workspace, "--applications", 0);
		assertEquals(0, bench.run("import", "--workspace", workspace, "--in", csv, "--dry-run"), bench.err());
		assertEquals(30, json().path("imported").asInt());
		assertTrue(bench.workspaces.shelves.get(workspace).rows.isEmpty());
	}

	@Test
	void verifyEndsWithOneWhereSomethingIsWrong() throws IOException {
		Path checkpoint = Files.writeString(folder.resolve("cp"), "c");
		assertEquals(0, bench.run("verify", "--workspace", workspace, "--checkpoint", checkpoint));
		assertEquals(List.of(checkpoint), bench.workspaces.checkpoints);
		assertTrue(json().path("firstBroken").isNull());
		bench.workspaces.found = new Verification(Verification.Verdict.BROKEN, 3, 2L, null, "broken");
		assertEquals(1, bench.run("verify", "--workspace", workspace));
		assertEquals("BROKEN", json().path("verdict").asText());
		assertEquals(2, json().path("firstBroken").asInt());
	}

	@Test
	void checkpointGoesToTheFileAndToSight() throws IOException {
		bench.workspaces.create(workspace, true, Locale.ROOT);
		Path out = folder.resolve("cp");
		assertEquals(0, bench.run("checkpoint", "--workspace", workspace, "--out", out));
		assertEquals("checkpoint 0\n", Files.readString(out));
		assertEquals("checkpoint 0\n", bench.out());
		Change told = bench.workspaces.shelves.get(workspace).changes.get(0);
		assertEquals("checkpoint/0", told.entity(), "that it was taken away is a record");
		assertEquals("checkpoint 0\n", told.after());
	}

	@Test
	void policyCoverageListsEveryNorm() throws IOException {
		assertEquals(0, bench.run("policy", "coverage"));
		assertEquals(291, json().path("norms").size());
		for (String count : List.of("norms", "encoded", "evaluated")) {
			int sum = 0;
			for (JsonNode each : json().path("documents")) {
				assertTrue(each.path(count).asInt() > 0, count + " " + json().path("documents"));
				sum += each.path(count).asInt();
			}
			assertTrue(count.equals("norms") ? sum == 291 : sum <= 291, count + " in sum: " + sum);
		}
		assertTrue(bench.out().contains("\"HT25-5.7.2\"") && bench.out().contains("FeeTariff N-HT25-5.7.2"));
		assertEquals(0, bench.asked(), "no store for a question about policies");
	}

	@Test
	void policyCheckFindsABrokenFile() throws IOException {
		assertEquals(0, bench.run("policy", "check", "--least", "error"), bench.err());
		Path policies = Files.createDirectory(folder.resolve("policies"));
		Files.writeString(policies.resolve("x.policy"), "<?xml version=\"1.0\"?><!DOCTYPE a><a/>");
		assertEquals(1, bench.run("policy", "check", "--policies", policies));
		assertEquals("ZH-3002", json().path("findings").get(0).path("code").asText(), bench.out());
	}

	@Test
	void policyCheckTellsWhatTheNoticesThemselvesGetWrong() throws IOException {
		assertEquals(1, bench.run("policy", "check", "--least", "warning"), bench.err());
		JsonNode pay = find("DEADLINE_DAY_OFF", "HT25-3.3");
		assertEquals("N-HT25-3.3", pay.path("object").asText());
		assertEquals("ht25.policy", pay.path("file").asText());
		assertEquals("改为2025-03-28", pay.path("fix").asText());
		assertTrue(bench.err().contains("[警告] HT25-3.3"), bench.err());
		assertFalse(bench.out().contains("\"NOTE\""), "a note is less grave than a warning");
		assertEquals(2, bench.run("policy", "check", "--least", "nix"));
	}

	@Test
	void policyCheckNamesTheFaultsOfAnOwnPolicy() throws IOException {
		Path policies = Files.createDirectory(folder.resolve("policies"));
		String shipped = Files.readString(Path.of("..", "org.zhiheng.policies", "policies", "xj70.policy"));
		Files.writeString(policies.resolve("xj70.policy"), shipped.replaceFirst("<basedOn>", "<basedOn>HT25</basedOn><basedOn>")
			.replace("fact=\"first_application\"", "fact=\"shoe_size\""));
		assertEquals(1, bench.run("policy", "check", "--policies", policies, "--least", "error"), bench.err());
		assertEquals(Set.of("DOCUMENT_CYCLE", "FACT_UNKNOWN", "VERSION_UNCHANGED"), Set.copyOf(json().path("findings").findValuesAsText("code")));
		assertEquals(0,
			bench.run("policy", "check", "--policies", Path.of("..", "org.zhiheng.policies", "policies"), "--least", "error", "--locale", "en"));
	}

	private JsonNode find(String code, String clause) throws IOException {
		for (JsonNode each : json().path("findings")) {
			if (code.equals(each.path("code").asText()) && clause.equals(each.path("clauses").path(0).asText())) {
				return each;
			}
		}
		throw new AssertionError(code + ' ' + clause);
	}

	@Test
	void askAnswersAndCountsBrokenQuestions() throws IOException {
		Path good = Files.writeString(folder.resolve("q.json"), "{\"schema\":\"fee-cases/1\",\"cases\":[{\"id\":\"F1\",\"document\":\"HT25\","
			+ "\"input\":{\"level\":\"INTERMEDIATE\",\"route\":\"REVIEW\",\"year\":2025,\"application_status\":\"已接收材料\",\"persons\":1}}]}");
		assertEquals(0, bench.run("ask", "--in", good), bench.err());
		assertEquals("fee-answers/1", json().path("schema").asText());
		assertEquals("F1", json().path("answers").get(0).path("id").asText());
		Files.writeString(good, Files.readString(good).replace("INTERMEDIATE", "NOBODY"));
		assertEquals(3, bench.run("ask", "--in", good));
		assertTrue(json().path("answers").get(0).has("error"));
		Files.writeString(good, "{\"schema\":\"nix/1\"}");
		assertEquals(2, bench.run("ask", "--in", good));
		assertEquals("", bench.out());
		assertEquals(0, bench.asked(), "a question needs no store");
	}

	@Test
	void chartDrawsAndWritesItsNumbers() throws IOException {
		bench.run("demo", "--workspace", workspace, "--applications", 500);
		Path svg = folder.resolve("a.svg");
		assertEquals(0, bench.run("chart", "--kind", "bars", "--workspace", workspace, "--out", svg), bench.err());
		assertTrue(Files.readString(svg).contains("<svg"));
		assertEquals(64, json().path("sha256").asText().length());
		assertEquals(2, bench.run("chart", "--kind", "bars", "--workspace", workspace, "--by", "region,level", "--out", svg));
		assertTrue(bench.err().contains("region,level") && bench.err().contains("ZH-7006"), "a dimension is not left out in silence");
		Path csv = folder.resolve("a.csv");
		assertEquals(0, bench.run("chart", "--kind", "trend", "--workspace", workspace, "--out", csv, "--highlight", "653200"), bench.err());
		assertTrue(Files.readString(csv).contains("演示数据"), "made-up people are named as such");
		assertEquals(0, bench.run("chart", "--kind", "flow", "--workspace", workspace, "--out", csv), bench.err());
		assertTrue(Files.readString(csv).contains("步骤,年度,分子,分母"), "the steps as a table");
		assertEquals(0, bench.run("chart", "--kind", "scores", "--workspace", workspace, "--out", csv, "--target", "0.6"), bench.err());
		assertTrue(Files.readString(csv).contains("得分下限"), "the classes as a table");
	}

	@Test
	void chartsComeInBothThemesAndAtAnyResolution() throws IOException {
		Path counts = Files.writeString(folder.resolve("c.csv"), "group,total,passed\na,10,5\nb,20,9\n");
		Path png = folder.resolve("c.png");
		int[] widths = new int[2];
		for (String theme : List.of("light", "dark")) {
			for (int scale : List.of(1, 3)) {
				assertEquals(0, bench.run("chart", "--kind", "bars", "--counts", counts, "--out", png, "--theme", theme, "--width", 700, "--scale",
					scale), bench.err());
				BufferedImage image = ImageIO.read(png.toFile());
				assertEquals(700 * scale, image.getWidth());
				boolean dark = new Color(image.getRGB(2, 2)).getGreen() < 100;
				assertEquals("dark".equals(theme), dark, theme);
				widths[dark ? 1 : 0]++;
			}
		}
		assertArrayEquals(new int[]{ 2, 2 }, widths);
	}

	@Test
	void chartKindsOfCounts() throws IOException {
		Path counts = Files.writeString(folder.resolve("c.csv"), "group,total,passed,period\na,10,5,2021\nb,20,9,2022\n");
		for (String kind : List.of("funnel", "caterpillar", "heat", "tiles", "fan", "multiples")) {
			Path svg = folder.resolve(kind + ".svg");
			assertEquals(0, bench.run("chart", "--kind", kind, "--counts", counts, "--out", svg), bench.err());
			assertTrue(Files.readString(svg).contains("sha256:"), "the source of the counts is named");
		}
		assertEquals(2, bench.run("chart", "--kind", "funnel", "--counts", counts, "--out", folder.resolve("x.svg"), "--target", "2"));
		assertEquals(2, bench.run("chart", "--kind", "flow", "--counts", counts, "--out", folder.resolve("x.svg")), "counts have no steps");
		assertEquals(2, bench.run("chart", "--kind", "pie", "--counts", counts, "--out", folder.resolve("x.svg")));
		assertTrue(bench.err().contains("caterpillar"), "the kinds there are");
	}

	@Test
	void committeeJudgesASittingAndAssumesNothing() throws IOException {
		assertEquals(0, bench.run("committee", "--document", "JX19", "--members", 9, "--external", 3, "--present", 9, "--yes", 6), bench.err());
		assertTrue(bench.out().contains("JX19-5.2.5"), bench.out());
		assertEquals(1, bench.run("committee", "--document", "JX19", "--members", 9, "--external", 4));
		assertEquals(1, bench.run("committee", "--document", "HT25", "--members", 25, "--present", 16, "--quorum", "2/3", "--source", "X"));
		assertEquals(2, bench.run("committee", "--document", "HT25", "--members", 25, "--present", 16, "--quorum", "2/3"));
		assertEquals(2, bench.run("committee", "--document", "HT25", "--members", 25, "--quorum", "0.67", "--source", "X"));
		assertEquals(2, bench.run("committee", "--document", "HT25", "--members", 9, "--present", 10));
		assertEquals(2, bench.run("committee", "--document", "ZZ"));
	}
}
