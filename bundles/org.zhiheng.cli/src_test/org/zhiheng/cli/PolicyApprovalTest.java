// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The whole way of a policy into force, by commands alone. */
class PolicyApprovalTest extends OnBench {

	/** A draft of HT25 that asks 300 yuan of an intermediate applicant. */
	private Path draft(int version) throws IOException {
		String text = Bench.policies().stream().filter(each -> each.name().equals("ht25.policy")).findFirst()
			.map(each -> new String(each.bytes(), StandardCharsets.UTF_8)).orElseThrow();
		assertTrue(text.contains("amount=\"280\""));
		Path file = folder.resolve("draft.policy");
		Files.writeString(file,
			text.replace("amount=\"280\"", "amount=\"300\"").replaceFirst(" id=\"HT25\"", " id=\"HT25\" version=\"" + version + "\""));
		return file;
	}

	private int step(String step, Object... more) {
		Object[] words = new Object[8 + more.length];
		System.arraycopy(new Object[]{ "policy", step, "--workspace", workspace, "--document", "HT25", "--reason", "年度调整" }, 0, words, 0, 8);
		System.arraycopy(more, 0, words, 8, more.length);
		return bench.run(words);
	}

	private boolean answered(String amount) throws IOException {
		Path out = folder.resolve("ht25.out");
		assertEquals(0, bench.run("policy", "versions", "--workspace", workspace, "--document", "HT25", "--out", out), bench.err());
		return Files.readString(out).contains("amount=\"" + amount + "\"");
	}

	@Test
	void aDraftComesIntoForceByTwoPeople() throws IOException {
		assertEquals(0, step("submit", "--in", draft(2), "--actor", "张"), bench.err());
		assertEquals("SUBMITTED", json().path("state").asText());
		assertTrue(bench.err().contains("未启用账户"), "what cannot be vouched for is said");
		assertEquals(2, step("approve", "--actor", "张"));
		assertTrue(bench.err().contains("ZH-3154"), bench.err());
		assertEquals(2, step("publish", "--actor", "张"));
		assertTrue(bench.err().contains("ZH-3156"), bench.err());
		assertTrue(answered("280"));
		assertEquals(0, step("approve", "--actor", "李"), bench.err());
		assertEquals("李", json().path("approvedBy").asText());
		assertEquals(0, step("publish", "--actor", "张"), bench.err());
		assertEquals("IN_FORCE", json().path("state").asText());
		assertTrue(answered("300"));
		assertFalse(answered("280"));
		assertEquals(2, step("submit", "--in", draft(2), "--actor", "张"), "a draft of what was in force before is stale");
		assertTrue(bench.err().contains("ZH-3151") || bench.err().contains("ZH-3150"), bench.err());
	}

	@Test
	void questionsAreAnsweredByWhatIsInForceAndNotByDrafts() throws IOException {
		bench.workspaces.create(workspace, false, java.util.Locale.ROOT);
		Path drafts = Files.createDirectories(workspace.resolve("policies"));
		Files.copy(draft(2), drafts.resolve("ht25.policy"));
		assertEquals("280", fee());
		assertEquals(0, step("submit", "--actor", "张"), bench.err());
		assertEquals(0, step("approve", "--actor", "李"), bench.err());
		assertEquals(0, step("publish", "--actor", "李"), bench.err());
		assertEquals("300", fee());
		assertFalse(Files.exists(drafts.resolve("ht25.policy")), "the draft has become the version in force");
	}

	private String fee() throws IOException {
		Path in = folder.resolve("q.json");
		Files.writeString(in, """
			{"schema":"fee-cases/1","cases":[{"id":"q","document":"HT25","input":{"year":2025,"route":"REVIEW",
			"level":"INTERMEDIATE","application_status":"已接收材料","persons":1}}]}""");
		int exit = bench.run("ask", "--in", in, "--workspace", workspace);
		String out = bench.out();
		return out.contains("300") ? "300" : out.contains("280") ? "280" : exit + out + bench.err();
	}

	@Test
	void aReadingIsChosenByAnApprovedDecision() throws IOException {
		assertEquals(2,
			bench.run("policy", "choose", "--workspace", workspace, "--interpretation", "AMB-AS-OF", "--reading", "NO_SUCH", "--reason", "r"));
		assertTrue(bench.err().contains("ZH-3161") && bench.err().contains("DECLARATION_DAY"), bench.err());
		assertEquals(0, bench.run("policy", "choose", "--workspace", workspace, "--interpretation", "AMB-AS-OF", "--reading", "DECLARATION_DAY",
			"--reason", "按惯例", "--actor", "张", "--valid-from", "2026-01-01"), bench.err());
		assertEquals(0, bench.run("policy", "choose", "--workspace", workspace, "--interpretation", "AMB-PERIOD-END", "--reading",
			"UNDETERMINED", "--reason", "待请示", "--actor", "张"), bench.err());
		assertEquals(0, bench.run("policy", "approve", "--workspace", workspace, "--document", "interpretations", "--reason", "同意", "--actor", "李"));
		assertEquals(0, bench.run("policy", "publish", "--workspace", workspace, "--document", "interpretations"), bench.err());
		Path out = folder.resolve("i.policy");
		assertEquals(0, bench.run("policy", "versions", "--workspace", workspace, "--document", "interpretations", "--out", out));
		String text = Files.readString(out);
		assertTrue(text.contains("chosen=\"DECLARATION_DAY\" decidedBy=\"张\"") && text.contains("validFrom=\"2026-01-01\""), text.substring(0, 900));
		assertTrue(text.contains("reason=\"待请示\""), "a second decision keeps the first that waits");
	}

	private static final String INITIAL = """
		{"schema": "eligibility-cases/1", "cases": [{"id": "q", "check_timetable": false, "document": "HT25", "as_of": "2025-03-06",
		"applicant": {"region": "HOTAN", "employer_type": "PRIVATE_ENTERPRISE", "employment_status": "ACTIVE", "secondment": null,
		"education": [{"level": "BACHELOR", "full_time": true, "graduated_on": "2014-06-30", "academic_degree": null,
		"degree_obtained_on": null}], "social_insurance": [{"type": "ENTERPRISE_EMPLOYEE", "months": 60}], "professional_work": [],
		"current_title": null, "skill_certificate": null, "annual_assessments": [{"year": 2022, "grade": "合格"}, {"year": 2023,
		"grade": "合格"}, {"year": 2024, "grade": "合格"}], "continuing_education": [{"year": 2021, "public_certificate": true,
		"specialty_certificate": true, "public_hours": 30, "specialty_hours": 60}, {"year": 2022, "public_certificate": true,
		"specialty_certificate": true, "public_hours": 30, "specialty_hours": 60}, {"year": 2023, "public_certificate": true,
		"specialty_certificate": true, "public_hours": 30, "specialty_hours": 60}, {"year": 2024, "public_certificate": true,
		"specialty_certificate": true, "public_hours": 30, "specialty_hours": 60}, {"year": 2025, "public_certificate": true,
		"specialty_certificate": true, "public_hours": 30, "specialty_hours": 60}], "integrity_records": [], "first_application": false,
		"representative_works": 2, "papers": 0, "external_conditions_met": null}, "request": {"route": "INITIAL", "level": "JUNIOR",
		"series": "工程", "specialty": null, "exam_only_specialty": false}}]}""";

	private JsonNode eligibility() throws IOException {
		Path in = folder.resolve("e.json");
		Files.writeString(in, INITIAL);
		assertEquals(0, bench.run("ask", "--in", in, "--workspace", workspace), bench.err());
		return json().path("answers").path(0).path("answer");
	}

	private int say(Object... more) {
		Object[] words = new Object[6 + more.length];
		System.arraycopy(new Object[]{ "policy", "assert", "--workspace", workspace, "--reason", "核对原件" }, 0, words, 0, 6);
		System.arraycopy(more, 0, words, 6, more.length);
		return bench.run(words);
	}

	private int decide(String step) {
		return bench.run("policy", step, "--workspace", workspace, "--document", "assertions", "--reason", "同意", "--actor", "李");
	}

	@Test
	void anOutsideTextIsAssertedAndCited() throws IOException {
		assertEquals(0, say("--text", "101号", "--met", "yes", "--source", "101号文件原件第三条", "--quote", "从事专业技术工作", "--level", "JUNIOR",
			"--valid-from", "2025-02-20", "--actor", "张"), bench.err());
		assertEquals("assertions", json().path("document").asText());
		assertEquals("undetermined", eligibility().path("result").asText(), "what only waits has no say");
		assertEquals(0, decide("approve"), bench.err());
		assertEquals(0, decide("publish"), bench.err());
		JsonNode answer = eligibility();
		assertEquals("eligible", answer.path("result").asText(), answer::toString);
		assertEquals("101号文件原件第三条", answer.path("assertions").path(0).path("source").asText(), answer::toString);
		assertTrue(answer.path("reason").asText().contains("张"), answer::toString);
		assertEquals(0, say("--text", "101号", "--met", "no", "--source", "来函更正", "--actor", "张"), bench.err());
		assertEquals(0, decide("approve"), bench.err());
		assertEquals(0, decide("publish"), bench.err());
		assertEquals("not_eligible", eligibility().path("result").asText(), "the last one prevails");
	}

	@Test
	void anOutsideTextMayAskSomethingOfEachPerson() throws IOException {
		assertEquals(0,
			say("--text", "101号", "--requires", "education.level=BACHELOR; social_insurance.months>=999", "--source", "第三条", "--actor", "张"),
			bench.err());
		assertEquals(0, decide("approve"), bench.err());
		assertEquals(0, decide("publish"), bench.err());
		assertEquals("not_eligible", eligibility().path("result").asText(), "the months are asked for");
		assertEquals(2, say("--text", "101号", "--requires", "education.level=PHD", "--source", "s"));
		assertTrue(bench.err().contains("ZH-3168") && bench.err().contains("DOCTORATE"), bench.err());
		assertEquals(2, say("--text", "101号", "--requires", "first_application=true", "--met", "yes", "--source", "s"));
		assertEquals(2, say("--text", "101号", "--source", "s"));
	}

	@Test
	void anAssertionThatCannotBeTakenIsRefusedWithWhatIsExpected() {
		assertEquals(2, say("--text", "没有的文件", "--met", "yes", "--source", "s"));
		assertTrue(bench.err().contains("ZH-3163") && bench.err().contains("101号"), bench.err());
		assertEquals(2, say("--text", "101号", "--met", "maybe", "--source", "s"));
		assertTrue(bench.err().contains("yes, no"), bench.err());
		assertEquals(2, say("--text", "101号", "--met", "yes", "--source", "s", "--level", "TOP"));
		assertTrue(bench.err().contains("SENIOR"), bench.err());
		assertEquals(2, say("--text", "101号", "--met", "yes", "--source", "s", "--valid-from", "2026-03-02", "--valid-to", "2026-03-01"));
		assertTrue(bench.err().contains("ZH-3165"), bench.err());
		assertEquals(2, say("--text", "101号", "--met", "yes", "--source", " "));
		assertTrue(bench.err().contains("ZH-3164"), bench.err());
	}

	@Test
	void whatIsMissingIsNamed() {
		assertEquals(2, bench.run("policy", "submit", "--workspace", workspace, "--reason", "r"));
		assertTrue(bench.err().contains("--in F"), bench.err());
		assertEquals(2, step("submit"));
		assertTrue(bench.err().contains("ZH-7020"), bench.err());
		assertEquals(2, step("approve"));
		assertTrue(bench.err().contains("ZH-7014"), bench.err());
	}
}
