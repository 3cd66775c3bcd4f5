// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditTrail.Question;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.SideTables.SideResult;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.Verification.Verdict;

/** What the port of the tables beside that of applications promises, on a real workspace. */
class SideTablesTest extends WhileOpen {

	private static String number(int i) {
		return String.format("N%06d", i);
	}

	private static List<SideSubmission> handling(int from, int to, String opinion) {
		List<SideSubmission> rows = new ArrayList<>();
		for (int i = from; i < to; i++) {
			rows.add(Sides.handling(number(i), opinion));
		}
		return rows;
	}

	private List<KeptSideRow> scan(TableKind table, long since) throws Failure {
		List<KeptSideRow> rows = new ArrayList<>();
		registry.sides().scanSince(table, since, rows::add, Progress.NONE);
		return rows;
	}

	@Test
	void whatIsKeptIsFoundAndTheSameAgainChangesNothing() throws Exception {
		registry.keep(Fixture.submissions(0, 100), Fixture.WHY);
		List<SideSubmission> batch = handling(0, 130, "同意");
		assertEquals(30, registry.sides().preview(batch).waiting());
		assertEquals(0, registry.sides().count(TableKind.HANDLING));
		SideResult first = registry.sides().keep(batch, Fixture.WHY);
		assertEquals(30, first.waiting(), "rows that name applications not held are kept and counted");
		assertEquals(130, first.outcomes().stream().filter(each -> each == Outcome.IMPORTED).count());
		SideResult again = registry.sides().keep(batch, Fixture.WHY);
		assertEquals(Set.of(Outcome.UNCHANGED), Set.copyOf(again.outcomes()));
		assertEquals(first.sequence(), again.sequence());
		assertEquals(first.sequence(), registry.sequence());
		assertEquals(130, registry.sides().count(TableKind.HANDLING));
		assertEquals(0, registry.sides().count(TableKind.INTEGRITY));
		assertEquals(batch.stream().map(SideSubmission::row).toList(), scan(TableKind.HANDLING, 0).stream().map(KeptSideRow::row).toList());
		KeptSideRow one = registry.sides().about(TableKind.HANDLING, List.of(number(77))).get(0);
		assertEquals(batch.get(77).row(), one.row());
		assertEquals(number(77), one.about());
		assertEquals(1, one.revision());
		assertEquals(first.sequence(), one.journalSequence());
		assertEquals(1, registry.trail().count(new Question(null, "import", "handling/130", null, null)), "journalled by table and rows");
	}

	@Test
	void anotherContentIsARevisionAndAScanSinceGivesOnlyWhatIsLater() throws Exception {
		long first = registry.sides().keep(handling(0, 60, "同意"), Fixture.WHY).sequence();
		SideResult second = registry.sides().keep(List.of(Sides.handling(number(3), "不同意"), Sides.handling(number(4), "同意"),
			Sides.handling(number(5), "洛浦县人社局", "同意")), Fixture.WHY);
		assertEquals(List.of(Outcome.IMPORTED, Outcome.UNCHANGED, Outcome.IMPORTED), second.outcomes());
		assertEquals(61, registry.sides().count(TableKind.HANDLING));
		List<KeptSideRow> later = scan(TableKind.HANDLING, first);
		assertEquals(List.of(number(3), number(5)), later.stream().map(KeptSideRow::about).toList());
		assertEquals(2, later.get(0).revision());
		assertEquals(61, scan(TableKind.HANDLING, 0).size(), "a content that was replaced is not given");
		assertEquals(2, registry.sides().about(TableKind.HANDLING, List.of(number(5))).size(), "another unit is another row");
	}

	@Test
	void registersKeepPersonsByPseudonymAndErasingErasesThem() throws Exception {
		registry.keep(Fixture.submissions(0, 5), Fixture.WHY);
		SideResult kept = registry.sides().keep(List.of(Sides.record(2), Sides.record(9)), Fixture.WHY);
		assertEquals(1, kept.waiting(), "of one person no application is held");
		KeptSideRow row = registry.sides().about(TableKind.INTEGRITY, Sides.person(registry, 2)).get(0);
		assertEquals(registry.find(number(2)).orElseThrow().pseudonym(), row.about());
		assertEquals("FALSE_MATERIALS", row.row().get(SideColumn.INTEGRITY_ACT));
		List<Kept> theirs = new ArrayList<>();
		registry.ofPersons(Set.of(row.about(), Sides.person(registry, 4).get(0)), theirs::add);
		assertEquals(Set.of(number(2), number(4)), Set.copyOf(theirs.stream().map(each -> each.row().number()).toList()));
		registry.erase(row.about(), Fixture.WHY.doing("erasure", "x"));
		assertEquals("ZH-1111", assertThrows(Failure.class, () -> registry.identity(number(2), Fixture.WHY)).code());
		SideResult again = registry.sides().keep(List.of(Sides.record(2)), Fixture.WHY);
		assertEquals(List.of(Outcome.UNCHANGED), again.outcomes(), "an erased person stays erased");
		registry.erase(Sides.person(registry, 9).get(0), Fixture.WHY.doing("erasure", "x"));
		assertEquals(Verdict.CONSISTENT, verifyOpen());
	}

	@Test
	void anotherNameInARegisterIsARevision() throws Exception {
		registry.sides().keep(List.of(Sides.record(1)), Fixture.WHY);
		Identity renamed = new Identity("另名", Fixture.person(1).idNumber(), null, null, null);
		SideResult result = registry.sides().keep(List.of(new SideSubmission(Sides.record(1).row(), renamed)), Fixture.WHY);
		assertEquals(List.of(Outcome.IMPORTED), result.outcomes());
		assertEquals(2, scan(TableKind.INTEGRITY, 0).get(0).revision());
	}

	@Test
	void neitherNamesNorRowsLieOnDiskInTheClear() throws Exception {
		registry.sides().keep(List.of(Sides.record(1), Sides.record(2)), Fixture.WHY);
		registry.sides().keep(handling(0, 60, "意见金丝雀"), Fixture.WHY);
		registry.close();
		try (Stream<Path> files = Files.walk(folder.resolve("ws"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (String secret : List.of("CANARY", Fixture.person(1).idNumber(), utf8("意见金丝雀"), utf8("王芳"), utf8("和田地区人社局"))) {
					assertFalse(bytes.contains(secret), file.toString());
				}
			}
		}
		open();
	}

	private static String utf8(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	@Test
	void aLostDatabaseIsRebuiltAndAChangedOneIsFound() throws Exception {
		registry.keep(Fixture.submissions(0, 60), Fixture.WHY);
		registry.sides().keep(handling(0, 120, "同意"), Fixture.WHY);
		registry.sides().keep(handling(7, 9, "退回"), Fixture.WHY);
		registry.sides().keep(List.of(Sides.record(1), Sides.record(2)), Fixture.WHY);
		List<KeptSideRow> handling = scan(TableKind.HANDLING, 0);
		List<KeptSideRow> records = scan(TableKind.INTEGRITY, 0);
		registry.close();
		Path database = in("registry.mv.db");
		Files.delete(database);
		open();
		assertEquals(handling, scan(TableKind.HANDLING, 0));
		assertEquals(records, scan(TableKind.INTEGRITY, 0));
		assertEquals(Verdict.CONSISTENT, verifyOpen());
		registry.close();
		byte[] sound = Files.readAllBytes(database);
		for (String sql : List.of("UPDATE side_row SET about = 'handling/N999999' WHERE id = 7", "DELETE FROM side_row WHERE id = 8",
			"UPDATE side_block SET content = X'00' WHERE id = 2")) {
			execute(sql);
			assertNotEquals(Verdict.CONSISTENT, verify().verdict(), sql);
			Files.write(database, sound);
		}
		open();
	}

	private Verdict verifyOpen() throws Failure {
		return ((H2Registry) registry).verify(List.of(), Locale.ENGLISH, Progress.NONE).verdict();
	}

	@Test
	void rowsOfTwoTablesOrTooManyAreABug() {
		assertThrows(IllegalArgumentException.class,
			() -> registry.sides().keep(List.of(Sides.record(1), Sides.handling(number(1), "同意")), Fixture.WHY));
		assertThrows(IllegalArgumentException.class, () -> registry.sides().keep(handling(0, Registry.BATCH + 1, "x"), Fixture.WHY));
		assertTrue(registry.sequence() > 0);
	}
}
