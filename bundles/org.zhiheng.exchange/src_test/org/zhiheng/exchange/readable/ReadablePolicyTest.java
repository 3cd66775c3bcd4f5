// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;

class ReadablePolicyTest {

	private static final Path SHIPPED = Path.of("..", "org.zhiheng.policies", "policies");

	/** The shipped catalogues and one small notice that stays as it is, so that the golden files change only with the form. */
	private static PolicyBase small() throws IOException, Failure {
		try (InputStream in = Objects.requireNonNull(ReadablePolicyTest.class.getResourceAsStream("small.policy"))) {
			PolicyFile file = new PolicyFile("small.policy", in.readAllBytes());
			return PolicyFiles.base(() -> List.of(file));
		}
	}

	private static byte[] written(PolicyFormat format, PolicyBase base, String id, Locale locale) throws Failure {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(base, List.of(base.document(id).orElseThrow()), locale, out);
		return out.toByteArray();
	}

	private static String part(byte[] word, String name) throws IOException {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (name.equals(entry.getName())) {
					return new String(in.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError(name);
	}

	private static String text(byte[] word) throws IOException {
		return part(word, "word/document.xml").replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("<w:tab/>", "\t")
			.replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&amp;", "&").strip();
	}

	/** Compares with a golden file; with -Dzhiheng.golden=write the file is written instead, to be looked at before it is committed. */
	private static void golden(String name, String actual) throws IOException {
		Path file = Path.of("src_test", "org", "zhiheng", "exchange", "readable", name);
		if ("write".equals(System.getProperty("zhiheng.golden"))) {
			Files.writeString(file, actual + "\n");
		}
		assertEquals(Files.readString(file).strip(), actual.strip());
	}

	@Test
	void theWordFileSaysWhatTheGoldenFileSays() throws Exception {
		golden("small.docx.txt", text(written(PolicyFormat.DOCX, small(), "BZ", Locale.SIMPLIFIED_CHINESE)));
	}

	@Test
	void theHtmlFileIsTheGoldenFile() throws Exception {
		golden("small.html", new String(written(PolicyFormat.HTML, small(), "BZ", Locale.SIMPLIFIED_CHINESE), StandardCharsets.UTF_8));
		golden("small_en.html", new String(written(PolicyFormat.HTML, small(), "BZ", Locale.ENGLISH), StandardCharsets.UTF_8));
	}

	@Test
	void theSameVersionGivesTheSameBytes() throws Exception {
		for (PolicyFormat format : PolicyFormat.values()) {
			assertArrayEquals(written(format, small(), "BZ", Locale.ENGLISH), written(format, small(), "BZ", Locale.ENGLISH));
		}
	}

	@Test
	void everyClauseOfEveryNoticeStandsInItWithItsQuote() throws Exception {
		PolicyBase base = PolicyFiles.base(List::of, SHIPPED);
		for (Document document : base.documents()) {
			String html = new String(written(PolicyFormat.HTML, base, document.getId(), Locale.SIMPLIFIED_CHINESE), StandardCharsets.UTF_8);
			for (Clause clause : document.getClauses()) {
				String quote = clause.getQuote().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
				assertTrue(html.contains("<blockquote>" + quote + "</blockquote>"), clause.getId());
			}
			assertTrue(html.contains(base.file(document.getId()).digest()));
		}
	}

	@Test
	void headersRepeatAndStylesAreReal() throws Exception {
		byte[] word = written(PolicyFormat.DOCX, small(), "BZ", Locale.SIMPLIFIED_CHINESE);
		String body = part(word, "word/document.xml");
		assertTrue(body.contains("w:tblHeader") && body.contains("PAGEREF") && body.contains("w:val=\"Heading1\""));
		assertTrue(part(word, "word/styles.xml").contains("FangSong"));
	}
}
