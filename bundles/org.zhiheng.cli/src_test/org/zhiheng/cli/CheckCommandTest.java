// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.Change;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code check}: the points of a step, what is found on them, and that the journal keeps the result but not the answers. */
class CheckCommandTest extends OnBench {

	private static final String GOOD = """
		{"enterprise_type": "高新技术企业", "hr_system": true, "appraisal_mechanism": "是", "pay_linked_to_titles": true, "professionals": 30,
		 "qualified_experts": 9, "application_report": "有", "staff_structure": "有", "hr_rules": "有", "pay_system": "有", "in_exit_list": "否"}""";

	private JsonNode finding(String key) throws IOException {
		for (JsonNode each : json().path("findings")) {
			if (key.equals(each.path("key").asText())) {
				return each;
			}
		}
		throw new AssertionError(key + " in " + bench.out());
	}

	@Test
	void thePointsHaveTheirClauses() throws IOException {
		assertEquals(0, bench.run("check", "--matter", "ENTERPRISE"), bench.err());
		JsonNode first = json().path("points").path(0);
		assertEquals("enterprise_type", first.path("key").asText());
		assertEquals("JX19-3.1", first.path("clause").asText());
		assertEquals(3, first.path("arguments").size());
		assertEquals(0, bench.run("check"), bench.err());
		Set<String> matters = Set.copyOf(json().path("points").findValuesAsText("matter"));
		assertTrue(matters.containsAll(Set.of("ENTERPRISE", "PLAN", "COMMITTEE", "RETURN")), matters.toString());
		assertEquals(0, bench.asked());
	}

	@Test
	void whatTheNoticeLeavesOpenIsNotDecided() throws IOException {
		assertEquals(0, bench.run("check", "--matter", "ENTERPRISE", "--in", file("a.json", GOOD)), bench.err());
		assertEquals("UNDETERMINED", json().path("verdict").asText(), "how many professionals are enough is not written");
		assertEquals("JX19-3.2.3", finding("professionals").path("clause").asText());
		assertEquals("UNDETERMINED", finding("professionals").path("verdict").asText());
		for (String key : Set.of("hr_system", "appraisal_mechanism", "in_exit_list")) {
			assertEquals("KEPT", finding(key).path("verdict").asText(), "yes and no in either language: " + key);
		}
	}

	@Test
	void whatIsBrokenEndsWithOne() throws IOException {
		Path answers = file("a.json", GOOD.replace("\"hr_system\": true", "\"hr_system\": false").replace("高新技术企业", "集体企业"));
		assertEquals(1, bench.run("check", "--matter", "ENTERPRISE", "--in", answers), bench.err());
		assertEquals("BROKEN", json().path("verdict").asText());
		assertEquals("BROKEN", finding("enterprise_type").path("verdict").asText());
		assertTrue(finding("hr_system").path("message").asText().contains("JX19-3.2.1"), bench.out());
	}

	@Test
	void theJournalKeepsWhatWasFoundAndNotTheAnswers() throws IOException {
		Path answers = file("a.json", GOOD.replace("\"有\"", "\"甲某的陈述\""));
		assertEquals(0, bench.run("check", "--matter", "ENTERPRISE", "--in", answers, "--record", "--name", "某公司", "--reason", "年度核查",
			"--workspace", workspace), bench.err());
		Change kept = bench.workspaces.shelves.get(workspace).changes.get(0);
		assertTrue(kept.toString().contains("check/ENTERPRISE/某公司") && kept.toString().contains("hr_system JX19-3.2.1 KEPT"), kept.toString());
		assertTrue(!kept.toString().contains("甲某"), kept.toString());
		assertTrue(bench.err().contains("已记入账本"), bench.err());
	}

	@Test
	void slipsOfThePenAreRefused() throws IOException {
		assertRefused("ZH-7006", "ENTERPRISE", "check", "--matter", "FACTORY");
		assertRefused("ZH-7006", "hr_sistem", "check", "--matter", "ENTERPRISE", "--in", file("a.json", GOOD.replace("hr_system", "hr_sistem")));
		assertRefused("ZH-7006", "hr_system=也许", "check", "--matter", "ENTERPRISE", "--in",
			file("a.json", GOOD.replace("\"hr_system\": true", "\"hr_system\": \"也许\"")));
		assertRefused("ZH-7003", "--matter", "check", "--in", file("a.json", GOOD));
		assertRefused("ZH-", "a.json", "check", "--matter", "ENTERPRISE", "--in", file("a.json", "{\"hr_system\": "));
	}
}
