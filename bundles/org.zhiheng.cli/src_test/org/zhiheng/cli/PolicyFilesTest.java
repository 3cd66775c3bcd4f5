// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A version as a document and as DMN, and the difference of two, by commands. */
class PolicyFilesTest extends OnBench {

	private Path export(String format, Object... more) {
		Path file = folder.resolve("policy." + format);
		Object[] words = new Object[6 + more.length];
		System.arraycopy(new Object[]{ "policy", "export", "--format", format, "--out", file }, 0, words, 0, 6);
		System.arraycopy(more, 0, words, 6, more.length);
		assertEquals(0, bench.run(words), bench.err());
		return file;
	}

	@Test
	void aNoticeIsWrittenToBeReadAndSigned() throws IOException {
		String html = Files.readString(export("html", "--document", "HT25"));
		assertTrue(html.contains("HT25-5.7.2") && html.contains("450"), html);
		JsonNode answer = json();
		assertEquals("HT25", answer.path("documents").path(0).path("id").asText());
		assertTrue(html.contains(answer.path("documents").path(0).path("digest").asText()), "the digest that is signed stands in it");
		try (ZipFile word = new ZipFile(export("docx", "--document", "HT25,JX19").toFile())) {
			String text = new String(word.getInputStream(word.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(text.contains("HT25-5.7.2") && text.contains("JX19-1"), "both notices are in it");
		}
		assertEquals(2, json().path("documents").size());
	}

	@Test
	void theRoutesAreWrittenAsDmn() throws IOException {
		byte[] first = Files.readAllBytes(export("dmn"));
		String text = new String(first, StandardCharsets.UTF_8);
		assertTrue(text.contains("<definitions") || text.contains(":definitions"), text.substring(0, 300));
		assertTrue(text.contains("JX19-A3.1.2"));
		assertArrayEquals(first, Files.readAllBytes(export("dmn")), "the same version gives the same bytes");
	}

	@Test
	void whatCannotBeWrittenIsSaid() {
		assertEquals(2, bench.run("policy", "export", "--format", "pdf", "--out", folder.resolve("x.pdf")));
		assertTrue(bench.err().contains("ZH-7006") && bench.err().contains("docx, html, dmn"), bench.err());
		assertEquals(2, bench.run("policy", "export", "--format", "html", "--out", folder.resolve("x.html"), "--document", "HT99"));
		assertTrue(bench.err().contains("HT99") && bench.err().contains("HT25"), bench.err());
		assertFalse(Files.exists(folder.resolve("x.html")));
		assertEquals(2, bench.run("policy", "export", "--format", "html", "--out", folder.resolve("none/x.html"), "--document", "HT25"));
		assertTrue(bench.err().contains("ZH-7010"), bench.err());
	}

	private Path dearer() throws IOException {
		String text = Bench.policies().stream().filter(each -> each.name().equals("ht25.policy")).findFirst()
			.map(each -> new String(each.bytes(), StandardCharsets.UTF_8)).orElseThrow();
		Path changed = Files.createDirectories(folder.resolve("next")).resolve("ht25.policy");
		Files.writeString(changed, text.replace("amount=\"450\"", "amount=\"480\""));
		return changed;
	}

	@Test
	void whatDiffersIsSaidInSentences() throws IOException {
		Path file = dearer();
		assertEquals(1, bench.run("policy", "diff", "shipped", file), bench.err());
		JsonNode finding = json().path("findings").path(0);
		assertEquals(1, json().path("findings").size(), bench.out());
		assertEquals("changed", finding.path("kind").asText());
		assertEquals("HT25-5.7.2", finding.path("clause").asText());
		String sentence = finding.path("sentence").asText();
		assertTrue(sentence.contains("450") && sentence.contains("480") && sentence.indexOf("450") < sentence.indexOf("480"), sentence);
		assertTrue(bench.err().contains(sentence), "a person at the terminal reads it too");
		String one = bench.out();
		assertEquals(1, bench.run("policy", "diff", "shipped", file.getParent()), bench.err());
		assertEquals(one, bench.out(), "a folder with one file is that file");
		assertEquals(1, bench.run("policy", "diff", "shipped", file, "--locale", "en"), bench.err());
		assertTrue(json().path("findings").path(0).path("sentence").asText().matches(".*450.*480.*"), bench.out());
	}

	@Test
	void theSameIsEqual() throws IOException {
		Path out = folder.resolve("d.json");
		assertEquals(0, bench.run("policy", "diff", "shipped", "shipped", "--out", out), bench.err());
		assertTrue(new ObjectMapper().readTree(Files.readString(out)).path("equal").asBoolean());
		assertEquals(2, bench.run("policy", "diff", "shipped", folder.resolve("none")));
		assertTrue(bench.err().contains("ZH-"), bench.err());
	}
}
