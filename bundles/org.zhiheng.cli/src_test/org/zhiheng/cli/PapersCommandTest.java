// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What a notice wants of applicants and offices: papers, the guide, the days, the counts; each with its clauses. */
class PapersCommandTest extends OnBench {

	private static final Object[] REQUEST = { "--document", "HT25", "--level", "INTERMEDIATE", "--route", "REVIEW" };

	private int policy(String what, Object... more) {
		Object[] words = new Object[2 + REQUEST.length + more.length];
		words[0] = "policy";
		words[1] = what;
		System.arraycopy(REQUEST, 0, words, 2, REQUEST.length);
		System.arraycopy(more, 0, words, 2 + REQUEST.length, more.length);
		return bench.run(words);
	}

	/** The first line of a list that names a clause. */
	private JsonNode line(String list, String clause) throws IOException {
		for (JsonNode each : json().path(list)) {
			for (JsonNode one : each.path("clauses")) {
				if (clause.equals(one.asText())) {
					return each;
				}
			}
		}
		throw new AssertionError(clause + " in " + bench.out());
	}

	@Test
	void materialsAreListedByClause() throws IOException {
		assertEquals(0, policy("materials"), bench.err());
		JsonNode degree = line("lines", "HT25-5.1.2");
		assertEquals("REQUIRED", degree.path("need").asText());
		assertEquals("学历学位证书", degree.path("papers").path(0).asText());
		assertEquals("毕业生登记表", degree.path("fallback").asText());
		assertEquals("MASKED", line("lines", "HT25-5.1.4.1").path("need").asText());
		long required = 0;
		for (JsonNode each : json().path("lines")) {
			required += each.path("need").asText().equals("REQUIRED") ? 1 : 0;
		}
		assertTrue(required > 0 && required <= json().path("required").asLong(), required + " of " + json().path("required"));
		assertEquals(0, bench.asked(), "no store for a question about papers");
	}

	@Test
	void materialsHandedInAreHeldAgainstTheList() throws IOException {
		assertEquals(1, policy("materials", "--files", file("handed.txt", "照片.jpg\n")), bench.err());
		assertTrue(bench.out().contains("\"findings\""), bench.out());
		assertTrue(json().path("findings").findValuesAsText("message").stream().anyMatch(each -> each.contains("承诺书")), bench.out());
		Path word = folder.resolve("list.docx");
		assertEquals(0, policy("materials", "--format", "docx", "--out", word), bench.err());
		assertEquals("PK", Files.readString(word, StandardCharsets.ISO_8859_1).substring(0, 2));
	}

	@Test
	void materialsRefuseWhatTheyDoNotKnow() {
		assertRefused("ZH-7006", "HT25", "policy", "materials", "--document", "HT99");
		assertRefused("ZH-7006", "INTERMEDIATE", "policy", "materials", "--document", "HT25", "--level", "MASTER");
		assertRefused("ZH-7006", "docx", "policy", "materials", "--document", "HT25", "--format", "pdf");
		assertRefused("ZH-7003", "--document", "policy", "materials");
	}

	@Test
	void theGuideSaysWhereAndWithWhat() throws IOException {
		assertEquals(0, policy("guide"), bench.err());
		assertTrue(line("where", "HT25-2").path("text").asText().contains("新疆专业技术人员管理平台"), bench.out());
		assertTrue(line("papers", "HT25-5.1.2").path("text").asText().contains("学历学位证书"), bench.out());
		assertEquals(0, policy("guide", "--format", "text", "--locale", "en"), bench.err());
		assertTrue(bench.out().contains("Signed promise") && bench.out().contains("HT25-5.1.1.1"), bench.out());
	}

	@Test
	void theGuideRefusesWhatItDoesNotKnow() {
		assertRefused("ZH-7006", "json, text, docx, html", "policy", "guide", "--document", "HT25", "--format", "pdf");
		assertRefused("ZH-7006", "soon", "policy", "guide", "--document", "HT25", "--as-of", "soon");
	}

	@Test
	void theCalendarNamesDaysAndClauses() throws IOException {
		assertEquals(0, bench.run("policy", "calendar", "--document", "HT25"), bench.err());
		assertEquals("2025-03-06", line("due", "HT25-3.1").path("closes").asText());
		JsonNode fee = line("due", "HT25-5.7.3");
		assertEquals("2025-03-30", fee.path("closes").asText());
		assertEquals("2025-03-28", fee.path("remind").asText(), "30 March 2025 is a Sunday: the last working day before it");
		assertEquals(0, bench.run("policy", "calendar", "--document", "HT25", "--format", "ics"), bench.err());
		assertTrue(bench.out().startsWith("BEGIN:VCALENDAR") && bench.out().contains("UID:N-HT25-3.3-20250328@zhiheng"), bench.out());
	}

	@Test
	void theCalendarRefusesAYearWithoutDays() {
		assertRefused("ZH-7006", "2025", "policy", "calendar", "--document", "HT25", "--year", 2031);
		assertRefused("ZH-7006", "2000", "policy", "calendar", "--document", "HT25", "--year", 1999);
		assertRefused("ZH-7006", "ics", "policy", "calendar", "--document", "HT25", "--format", "doc");
	}

	private long sum(String field) throws IOException {
		return StreamSupport.stream(json().path("groups").spliterator(), false).mapToLong(each -> each.path(field).asLong()).sum();
	}

	@Test
	void theCountsAreThoseOfTheTable() throws IOException {
		demo(300, 5);
		assertEquals(0, bench.run("policy", "counts", "--year", 2024, "--workspace", workspace), bench.err());
		assertTrue(json().path("demo").asBoolean());
		JsonNode both = line("counts", "XJ70-2.1").path("counts");
		long reviewed = 0;
		long passed = 0;
		for (String kind : new String[]{ "OTHER", "PRIVATE_ENTERPRISE" }) {
			reviewed += both.path(kind + ".reviewed").asLong();
			passed += both.path(kind + ".passed").asLong();
		}
		assertEquals(0, bench.run("statistics", "--by", "route", "--where", "year=2024", "--workspace", workspace), bench.err());
		assertEquals(sum("total"), reviewed, "the same people are counted, by whatever route they came");
		assertEquals(sum("passed"), passed);
	}

	@Test
	void theCountsRefuseAFolderWithoutAWorkspace() {
		assertRefused("ZH-7014", "none", "policy", "counts", "--year", 2024, "--workspace", folder.resolve("none"));
		assertRefused("ZH-7006", "--year", "policy", "counts", "--year", "x");
		assertRefused("ZH-7003", "--year", "policy", "counts");
	}
}
