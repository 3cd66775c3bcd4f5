// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;

class PolicyFilesTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String OPEN = "<policy:Document xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
		+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:policy=\"http://zhiheng.org/policy/1\" id=\"T\" title=\"样例\">\n";
	private static final String CLAUSE = "<clauses id=\"T-1\" quote=\"条文\"/>\n";
	private static final String CLOSE = "</policy:Document>\n";

	private static PolicyFile file(String text) {
		return new PolicyFile("sample.policy", text.getBytes(StandardCharsets.UTF_8));
	}

	private static Failure failure(String text) {
		return assertThrows(Failure.class, () -> PolicyFiles.read(file(text)));
	}

	@Test
	void readsANoticeWithItsClausesAndNorms() throws Failure {
		String norm = "<norms xsi:type=\"policy:Duty\" id=\"N-1\" clauses=\"T-1\"/>\n";
		Document document = (Document) PolicyFiles.read(file(HEAD + OPEN + CLAUSE + norm + CLOSE));
		assertEquals("T-1", document.getNorms().get(0).getClauses().get(0).getId());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		<norms xsi:type="policy:Duty" id="N-1"/>                                | ZH-3006 | N-1
		<norms xsi:type="policy:Duty" id="N-1" clauses="T-9"/>                  | ZH-3005 | T-9
		<rules id="N-1"/>                                                       | ZH-3004 | rules
		<norms xsi:type="policy:Wish" id="N-1" clauses="T-1"/>                  | ZH-3004 | Wish
		<norms xsi:type="policy:Duty" id="N-1" clauses="T-1" colour="red"/>     | ZH-3004 | colour
		<norms xsi:type="policy:TimetableStep" id="N-1" clauses="T-1"/>         | ZH-3007 | step
		<clauses id="T-1" quote="再来一次"/>                                     | ZH-3012 | T-1
		<norms xsi:type="policy:TimetableStep" id="N-1" clauses="T-1" step="S" closes="2025-02-30"/> | ZH-3010 | 2025-02-30
		<norms                                                                  | ZH-3003 | sample
		""")
	void namesTheFaultWithFileAndLine(String line, String code, String named) {
		Failure failure = failure(HEAD + OPEN + CLAUSE + line + "\n" + CLOSE);
		assertEquals(code, failure.code());
		String sentence = failure.sentence(Locale.ENGLISH);
		assertTrue(sentence.contains("sample.policy") && sentence.contains(named), sentence);
	}

	@Test
	void saysTheLineOfANormWithoutClause() {
		Failure failure = failure(HEAD + OPEN + CLAUSE + "\n\n<norms xsi:type=\"policy:Duty\" id=\"N-1\"/>" + CLOSE);
		assertTrue(failure.sentence(Locale.ENGLISH).contains("line 6 "), failure.sentence(Locale.ENGLISH));
	}

	@Test
	void refusesADoctypeWhereverItHides() {
		assertEquals("ZH-3002", failure(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + OPEN + CLOSE).code());
	}

	@Test
	void refusesWhatIsNoPolicyFile() {
		assertEquals("ZH-3009", failure("<html/>").code());
		assertEquals("ZH-3003", failure("not xml").code());
	}

	@Test
	void refusesEndlessNesting() {
		String deep = CLAUSE + "<norms xsi:type=\"policy:ScopeRule\" id=\"N-1\" clauses=\"T-1\"><condition xsi:type=\"policy:AllOf\">"
			+ "<conditions xsi:type=\"policy:AllOf\">".repeat(500);
		assertEquals("ZH-3003", failure(HEAD + OPEN + deep).code());
	}

	@Test
	void aFolderReplacesTheShippedFileOfTheSameId(@TempDir Path folder) throws Exception {
		PolicySource shipped = () -> List.of(file(HEAD + OPEN + CLAUSE + CLOSE));
		Files.writeString(folder.resolve("mine.policy"), HEAD + OPEN.replace("样例", "改过") + CLAUSE + CLOSE);
		PolicyBase base = PolicyFiles.base(shipped, folder);
		assertEquals("改过", base.document("T").orElseThrow().getTitle());
		assertEquals(List.of("T"), base.documentIds());
		assertFalse(base.digests().get("T").equals(PolicyFiles.base(shipped).digests().get("T")));
	}

	@Test
	void aFolderWithAReferenceToAnUnknownInterpretationIsNamed(@TempDir Path folder) throws Exception {
		PolicySource shipped = () -> List.of(file(HEAD + OPEN + CLAUSE + CLOSE));
		Files.writeString(folder.resolve("mine.policy"),
			HEAD + OPEN + CLAUSE + "<norms xsi:type=\"policy:Duty\" id=\"N-1\" clauses=\"T-1\"><interpretations>AMB-NONE</interpretations></norms>"
				+ CLOSE);
		Failure failure = assertThrows(Failure.class, () -> PolicyFiles.base(shipped, folder));
		assertEquals("ZH-3005", failure.code());
	}

	@Test
	void twoFilesWithOneIdAreRefused(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("a.policy"), HEAD + OPEN + CLAUSE + CLOSE);
		Files.writeString(folder.resolve("b.policy"), HEAD + OPEN + CLAUSE + CLOSE);
		assertEquals("ZH-3011", assertThrows(Failure.class, () -> PolicyFiles.base(List::of, folder)).code());
	}

	@Test
	void aMissingFolderIsNamed(@TempDir Path folder) {
		assertEquals("ZH-3001", assertThrows(Failure.class, () -> PolicyFiles.base(List::of, folder.resolve("none"))).code());
	}
}
