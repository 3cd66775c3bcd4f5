// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.Submission;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code form}: the forms there are, printed empty or for an application; who the person is only for a reason, which the journal keeps. */
class FormCommandTest extends OnBench {

	private static final String FORM = "ht25-submission";

	private static String words(Path docx) throws IOException {
		try (ZipFile zip = new ZipFile(docx.toFile())) {
			StringBuilder words = new StringBuilder();
			for (ZipEntry each : Collections.list(zip.entries())) {
				words.append(new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
			}
			return words.toString();
		}
	}

	private Submission somebody() {
		demo(30, 5);
		return bench.workspaces.shelves.get(workspace).rows.values().iterator().next();
	}

	@Test
	void everyFormHasItsClauses() throws IOException {
		assertEquals(0, bench.run("form"), bench.err());
		JsonNode forms = json().path("forms");
		assertTrue(forms.size() >= 25, bench.out());
		for (JsonNode each : forms) {
			assertTrue(each.path("clauses").size() > 0 && each.path("clauses").path(0).asText().contains("-"), each.toString());
			assertEquals(each.path("id").asText().startsWith("ht25-"), each.path("document").asText().equals("HT25"), each.toString());
			if (FORM.equals(each.path("id").asText())) {
				assertEquals(2, each.path("copies").asInt(), "HT25-6.1.3");
			}
		}
		assertEquals(0, bench.asked());
	}

	@Test
	void anEmptyFormIsPrinted() throws IOException {
		Path out = folder.resolve("f.docx");
		assertEquals(0, bench.run("form", "--form", FORM, "--out", out), bench.err());
		assertTrue(words(out).contains("呈报表"), words(out));
		assertTrue(bench.err().contains("2份"), bench.err());
	}

	@Test
	void withoutAReasonThePersonStaysUnnamed() throws IOException {
		Submission somebody = somebody();
		Path out = folder.resolve("f.docx");
		assertTrue(bench.run("form", "--form", FORM, "--application", somebody.row().number(), "--workspace", workspace, "--out", out) <= 1,
			bench.err());
		assertTrue(words(out).contains(somebody.row().number()), words(out));
		assertFalse(words(out).contains(somebody.identity().name()) || words(out).contains(somebody.identity().idNumber()), "named without a reason");
		assertTrue(words(out).contains("演示数据"), "made-up people are named as such");
		assertTrue(bench.err().contains("--reason"), bench.err());
		assertEquals(List.of(), bench.workspaces.shelves.get(workspace).disclosures);
	}

	@Test
	void forAReasonThePersonIsNamedAndTheReasonKept() throws IOException {
		Submission somebody = somebody();
		String number = somebody.row().number();
		Path out = folder.resolve("f.docx");
		assertTrue(bench.run("form", "--form", FORM, "--application", number, "--reason", "打印呈报表", "--workspace", workspace, "--out", out) <= 1,
			bench.err());
		assertTrue(words(out).contains(somebody.identity().name()), "the name is printed");
		assertEquals(List.of(number + " 打印呈报表"), bench.workspaces.shelves.get(workspace).disclosures);
		assertFalse(bench.err().contains(somebody.identity().idNumber()), "no identity on the terminal");
	}

	@Test
	void whatCannotBePrintedIsSaid() {
		demo(30, 5);
		Path out = folder.resolve("f.docx");
		assertRefused("ZH-7006", FORM, "form", "--form", "ht25-nothing", "--out", out);
		assertRefused("ZH-7003", "--out", "form", "--form", FORM);
		assertEquals(2, bench.run("form", "--form", FORM, "--application", "HT-0000-X", "--workspace", workspace, "--out", out));
		assertTrue(bench.err().contains("ZH-7006") && bench.err().contains("HT-0000-X"), bench.err());
		assertFalse(Files.exists(out), "nothing is written for an unknown application");
	}
}
