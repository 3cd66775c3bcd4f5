// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.policy.files.PolicyBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an administrator asserts of a text outside the notices decides, with its source, for its scope and days; what is said of the person prevails. */
class AssertedTextsTest {

	private static final String PERSON = "document=HT25 timetable=false region=HOTAN employer=PRIVATE_ENTERPRISE status=ACTIVE posted=none "
		+ "edu=BACHELOR:ft si=ENTERPRISE_EMPLOYEE:60 work=none title=none skill=none assess=2022合格,2023合格,2024合格 ce=2021,2022,2023,2024,2025 bar=none "
		+ "first=false works=2 papers=0 external=null series=文化 specialty=null exam=false route=INITIAL level=JUNIOR ";

	@TempDir
	private Path folder;

	private PolicyBase base(String assertion) throws IOException {
		try (Stream<Path> files = Files.list(Answers.SHIPPED)) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName().toString()));
			}
		}
		Files.writeString(folder.resolve("assertions.policy"), """
			<?xml version="1.0" encoding="UTF-8"?>
			<policy:AssertionCatalogue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:policy="http://zhiheng.org/policy/1" id="assertions">
			""" + assertion + "</policy:AssertionCatalogue>\n");
		return Answers.base(folder);
	}

	private static JsonNode ask(PolicyBase base, String asOf, String changes) {
		ObjectNode question = new Person().change(PERSON + changes).question().put("id", "x").put("as_of", asOf);
		return Answers.of(List.of(question), base, Locale.SIMPLIFIED_CHINESE).values().iterator().next().path("answer");
	}

	private static String result(PolicyBase base, String asOf, String changes) {
		return ask(base, asOf, changes).path("result").asText();
	}

	private static String assertion(String attributes, String content) {
		return "<assertions id=\"A-1\" text=\"新人社发〔2013〕101号规定的条件\" assertedBy=\"职称办\" assertedOn=\"2025-02-01\" source=\"101号文件原件第三条\" " + attributes
			+ ">" + content + "</assertions>\n";
	}

	@Test
	void aPlainAssertionDecidesWithinItsScopeAndDays() throws IOException {
		PolicyBase base = base(assertion("value=\"true\" validFrom=\"2025-02-20\" validTo=\"2025-03-05\"", "<scope><levels>JUNIOR</levels></scope>"));
		JsonNode answer = ask(base, "2025-03-05", "");
		assertEquals("eligible", answer.path("result").asText(), answer::toString);
		assertEquals("101号文件原件第三条", answer.path("assertions").path(0).path("source").asText());
		assertTrue(answer.path("reason").asText().contains("职称办"), answer::toString);
		assertEquals("undetermined", result(base, "2025-03-06", ""));
		assertEquals("undetermined", result(base, "2025-02-19", ""));
		assertEquals("undetermined", result(base, "2025-03-05", "level=INTERMEDIATE"));
		assertEquals("not_eligible", result(base, "2025-03-05", "external=false"));
	}

	@Test
	void anAssertedConditionIsEvaluated() throws IOException {
		PolicyBase base = base(assertion("", """
			<condition xsi:type="policy:Some" label="本科以上学历" labelEn="bachelor or above" list="education">
			  <where xsi:type="policy:Comparison" fact="education.level" operator="ONE_OF"><values>BACHELOR</values><values>MASTER</values></where>
			</condition>
			"""));
		assertEquals("eligible", result(base, "2025-03-05", ""));
		assertEquals("not_eligible", result(base, "2025-03-05", "edu=JUNIOR_COLLEGE:ft"));
		JsonNode unknown = ask(base, "2025-03-05", "edu=null");
		assertEquals("undetermined", unknown.path("result").asText());
		assertTrue(unknown.path("missing_facts").toString().contains("education"), unknown::toString);
	}

	/** The table of qualifications and titles is entered level by level; a level without an entry stays open. */
	@Test
	void theTableOfQualificationsAndTitlesAnswersOnceItIsAsserted() throws IOException {
		String skilled = "document=XJ70 region=XINJIANG_OTHER route=SKILL_EQUIVALENCE level=INTERMEDIATE skill=TECHNICIAN:2020-01-01 ";
		assertEquals("undetermined", result(Answers.base(Answers.SHIPPED), "2025-03-05", skilled));
		PolicyBase base = base("""
			<assertions id="A-1" text="自治区专业技术人员职业资格与职称对应关系" assertedBy="职称办" assertedOn="2025-02-01" source="对应表第3行">
			  <scope><levels>INTERMEDIATE</levels></scope>
			  <condition xsi:type="policy:Comparison" fact="skill_certificate.level"><values>TECHNICIAN</values></condition>
			</assertions>
			""");
		JsonNode answer = ask(base, "2025-03-05", skilled);
		assertEquals("eligible", answer.path("result").asText(), answer::toString);
		assertTrue(Answers.texts(answer.path("clauses")).contains("XJ70-4.2"), answer::toString);
		assertEquals("对应表第3行", answer.path("assertions").path(0).path("source").asText());
		assertEquals("undetermined", result(base, "2025-03-05", skilled + "skill=SENIOR_WORKER:2020-01-01"));
		assertEquals("undetermined", result(base, "2025-03-05", skilled + "level=ASSOCIATE_SENIOR"));
		assertEquals("not_eligible", result(base, "2025-03-05", skilled + "skill=INTERMEDIATE_WORKER:2020-01-01"));
		assertEquals("not_eligible", result(base, "2025-03-05", skilled + "external=false"));
	}

	@Test
	void theShippedPoliciesAssertNothing() {
		PolicyBase base = Answers.base(Answers.SHIPPED);
		assertTrue(base.assertions().isEmpty());
		assertFalse(ask(base, "2025-03-05", "").has("assertions"));
	}
}
