// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.FakeRegistry;

class RejectFileTest {

	@TempDir
	private Path folder;
	private final FakeRegistry registry = new FakeRegistry(false);

	private ImportReport run(String name, String text) throws Failure {
		return Sample.run(registry, Sample.file(folder, name, text));
	}

	@Test
	void itHasFourColumnsInFrontOfTheRowAsReceived() throws Exception {
		Map<Column, String> row = Sample.row(1, Column.GRADUATED_ON, "2015年13月");
		row.put(Column.ID_NUMBER, "4.40524E+17");
		row.put(Column.EMPLOYER, "某\"大\",公司\n分公司 ");
		ImportReport report = run("t.csv", Sample.csv(Sample.row(2), row));
		Path file = folder.resolve("reject.csv");
		assertEquals(file, report.rejectFile());
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(0xEF, bytes[0] & 0xFF);
		String text = new String(bytes, StandardCharsets.UTF_8);
		assertTrue(text.startsWith("\uFEFF行号,列,原因,处理办法,申报编号,年度,姓名,"), text);
		assertTrue(text.contains("\r\n3,身份证号；毕业时间,"), text);
		assertTrue(text.contains(",HT2025000001,2025,阿依古丽·买买提,4.40524E+17,\"某\"\"大\"\",公司\n分公司 \","), text);
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void itIsJournalledAsPersonalData() throws Exception {
		run("t.csv", Sample.csv(Sample.row(1, Column.LEVEL, "高级")));
		assertEquals(1, registry.changes.size());
		assertEquals("reject-file", registry.changes.get(0).why().action());
		assertEquals("reject-file/reject.csv", registry.changes.get(0).entity());
		assertTrue(String.valueOf(registry.changes.get(0).after()).startsWith("personal data; rows=1 sha256:"));
	}

	@Test
	void whatIsShownIsMasked() throws Exception {
		String id = Sample.id(1).substring(0, 17) + (Sample.id(1).endsWith("5") ? "6" : "5");
		Map<Column, String> row = Sample.row(1, Column.ID_NUMBER, id);
		row.put(Column.PHONE, "139abc");
		row.put(Column.NAME, "张\uFFFD");
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			Path file = Sample.file(folder, "t.csv", Sample.csv(row));
			String shown = Sample.run(registry, new ImportRequest(file, MappingTemplate.NONE, null, false, locale)).samples().toString();
			assertFalse(shown.contains(id) || shown.contains("139") || shown.contains("张"), shown);
			assertTrue(shown.contains(id.substring(0, 4) + "**********" + id.substring(14)), shown);
		}
	}

	@Test
	void unmendedItIsRejectedAgainAsItWas() throws Exception {
		String sound = Sample.csv(Sample.row(1, Column.LEVEL, "高级"), Sample.row(2, Column.REGION, "鼓楼区"));
		String torn = sound + sound.lines().skip(1).findFirst().orElseThrow().replace("阿依古丽·买买提", "\"阿\"依\"古\"") + "\n" + "HT9,2025\n";
		ImportReport first = run("t.csv", torn);
		assertEquals(4, first.rejected(), first.samples()::toString);
		Path again = Files.move(folder.resolve("reject.csv"), folder.resolve("again.csv"));
		String before = Files.readString(again);
		ImportReport second = Sample.run(registry, again);
		assertEquals(4, second.rejected(), second.samples()::toString);
		assertEquals(List.of(), second.unknownColumns());
		assertEquals(before.lines().findFirst(), Files.readString(folder.resolve("reject.csv")).lines().findFirst());
		assertTrue(registry.held.isEmpty());
	}

	@Test
	void bytesThatDoNotDecodeStayDamagedInIt() throws Exception {
		byte[] bytes = Sample.csv(Sample.row(1, Column.EMPLOYER, "某@公司"), Sample.row(2)).getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '@' ? (byte) 0xFE : bytes[i];
		}
		ImportReport report = Sample.run(registry, Sample.file(folder, "t.csv", bytes));
		assertEquals(1, report.rejected());
		Path again = Files.move(folder.resolve("reject.csv"), folder.resolve("again.csv"));
		assertFalse(Files.readString(again).contains("\uFFFD"));
		assertEquals(1, Sample.run(registry, again).rejected());
	}

	@Test
	void mendedItImportsAsItIs() throws Exception {
		run("t.csv", Sample.csv(Sample.row(1, Column.LEVEL, "高级"), Sample.row(2)));
		String mended = Files.readString(folder.resolve("reject.csv")).replace(",高级,", ",副高级,");
		ImportReport report = run("mended.csv", mended);
		assertEquals(1, report.imported());
		assertEquals("ASSOCIATE_SENIOR", registry.held.get("HT2025000001").row().get(Column.LEVEL));
		assertNull(report.rejectFile());
		assertEquals(List.of(), report.unknownColumns());
	}

	@Test
	void anOlderOneIsReplacedAndNothingIsLeftBesides() throws Exception {
		Path file = Files.writeString(folder.resolve("reject.csv"), "old");
		run("t.csv", Sample.csv(Sample.row(1, Column.LEVEL, "高级")));
		assertFalse(Files.readString(file).contains("old"));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void aFolderThatIsMissingStopsTheImport() {
		Path file = Sample.file(folder, "t.csv", Sample.csv(Sample.row(1, Column.LEVEL, "高级")));
		Failure failure = assertThrows(Failure.class, () -> Sample.run(registry, ImportRequest.of(file, folder.resolve("no/reject.csv"))));
		assertEquals("ZH-2111", failure.code());
	}
}
