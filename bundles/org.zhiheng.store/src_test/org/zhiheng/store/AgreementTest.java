// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zhiheng.journal.Draft;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.journal.Head;
import org.zhiheng.journal.Journal;
import org.zhiheng.journal.Sealer;
import org.zhiheng.journal.Statement;
import org.zhiheng.journal.Words;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Verification.Verdict;

/** How journal and database are brought into agreement when one of them is not as it was left. */
class AgreementTest extends HundredKept {

	@Test
	void aLostOrUnreadableDatabaseIsRebuiltFromTheJournal() throws Exception {
		List<Kept> before;
		try (Registry registry = Fixture.open(folder)) {
			before = Fixture.all(registry);
		}
		Files.write(in("registry.mv.db"), new byte[10_000]);
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(before, Fixture.all(registry));
			assertTrue(registry.notices().stream().anyMatch(text -> text.contains("renamed")), () -> registry.notices().toString());
			assertFalse(registry.readOnly());
		}
		assertEquals(Verdict.CONSISTENT, verify().verdict());
	}

	@Test
	void aTornTailIsCutAndTold() throws Exception {
		try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
			file.seek(file.length());
			file.write(new byte[]{ 0, 0, 1, 0, 'Z', 'H', 'J', 1, 7 });
		}
		assertEquals(Verdict.TORN_TAIL, verify().verdict());
		try (Registry registry = Fixture.open(folder)) {
			assertTrue(registry.notices().get(0).contains("9 bytes"), () -> registry.notices().toString());
			assertEquals(100, registry.count(Filter.ALL));
		}
		assertEquals(Verdict.CONSISTENT, verify().verdict());
	}

	@Test
	void aJournalThatWasCutIsDamageAndOpensForReadingOnly() throws Exception {
		byte[] whole = Files.readAllBytes(journal());
		Files.write(journal(), Arrays.copyOf(whole, whole.length - 5));
		try (Registry registry = Fixture.open(folder)) {
			assertReadOnly(registry, "ZH-1108");
		}
		assertEquals(whole.length - 5, Files.size(journal()));
		assertEquals(Verdict.BROKEN, verify().verdict());
		Files.delete(journal());
		try (Registry registry = Fixture.open(folder)) {
			assertReadOnly(registry, "ZH-1108");
		}
	}

	@Test
	void journalAndDatabaseDeletedTogetherAreMissed() throws Exception {
		Files.delete(journal());
		Files.delete(in("registry.mv.db"));
		try (Registry registry = Fixture.open(folder)) {
			assertTrue(registry.readOnly());
		}
		assertEquals(Verdict.BROKEN, verify().verdict());
	}

	@Test
	void aDatabaseThatCannotFollowTheJournalIsPutAsideAndMadeAnew() throws Exception {
		byte[] before = Files.readAllBytes(in("registry.mv.db"));
		try (Registry registry = Fixture.open(folder)) {
			registry.keep(Fixture.submissions(100, 110), Fixture.WHY);
		}
		Files.write(in("registry.mv.db"), before);
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(110, registry.count(Filter.ALL));
			assertTrue(registry.notices().get(0).contains("caught up"));
		}
		Files.write(in("registry.mv.db"), before);
		occupyBlock();
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(110, registry.count(Filter.ALL));
			assertFalse(registry.readOnly());
			assertTrue(registry.notices().get(0).contains("registry.unreadable-"), registry.notices().toString());
			registry.keep(Fixture.submissions(110, 111), Fixture.WHY);
		}
	}

	/** Puts a block where the next record's will have to go, as damage or a bug would. */
	private void occupyBlock() throws Exception {
		WorkspaceFolder workspace = WorkspaceFolder.read(folder.resolve("ws"));
		Database database = new Database(workspace, WorkspaceKeys.read(folder.resolve("keys"), workspace.id()).database());
		database.open();
		try (PreparedStatement statement = database.prepare(Statements.ADD_BLOCK)) {
			statement.setLong(1, 3);
			statement.setLong(2, 99);
			statement.setBytes(3, new byte[1]);
			statement.executeUpdate();
		}
		database.commit();
		database.close();
	}

	private static void assertReadOnly(Registry registry, String code) throws Failure {
		assertTrue(registry.readOnly());
		assertTrue(registry.notices().get(0).contains(code), () -> registry.notices().toString());
		assertEquals(100, Fixture.all(registry).size());
		Change change = new Change(Fixture.WHY, "x", null, null, null);
		assertEquals("ZH-1113", assertThrows(Failure.class, () -> registry.record(change)).code());
		assertEquals("ZH-1113", assertThrows(Failure.class, () -> registry.keep(Fixture.submissions(500, 501), Fixture.WHY)).code());
	}

	@Test
	void aRecordThatNoDatabaseCanFollowLeavesTheWorkspaceReadableAndItsJournalWhole() throws Exception {
		List<Kept> before;
		try (Registry registry = Fixture.open(folder)) {
			before = Fixture.all(registry);
		}
		appendWhatNobodyKnows();
		long size = Files.size(journal());
		for (int turn = 0; turn < 2; turn++) {
			try (Registry registry = Fixture.open(folder)) {
				assertTrue(registry.readOnly());
				assertTrue(registry.notices().get(0).contains("registry.unreadable-"), () -> registry.notices().toString());
				assertTrue(registry.notices().stream().anyMatch(text -> text.contains("ZH-1107") && text.contains("Record 3")),
					() -> registry.notices().toString());
				assertEquals(before, Fixture.all(registry), "what came before can be read, from a database made anew");
				assertEquals("ZH-1113", assertThrows(Failure.class, () -> registry.keep(Fixture.submissions(500, 501), Fixture.WHY)).code());
			}
			assertEquals(size, Files.size(journal()));
		}
	}

	/** A sound record whose payload is of a kind that is not known here, as a newer product or a fault of this one would write. */
	private void appendWhatNobodyKnows() throws Exception {
		WorkspaceFolder workspace = WorkspaceFolder.read(folder.resolve("ws"));
		WorkspaceKeys keys = WorkspaceKeys.read(folder.resolve("keys"), workspace.id());
		Sealer sealer = new Sealer(WorkspaceKeys.JOURNAL_KEY, keys.journal(), new SecureRandom());
		Draft draft = new Draft(new Statement("admin", false, "administrator", "import", "x", null, null), Words.NONE, new byte[]{ 99 });
		Journal journal = Journal.open(workspace.journal(), Head.START, FaultPoint.NONE);
		assertEquals(3, journal.append(sealer.seal(draft), Instant.now()).sequence());
		journal.close();
	}
}
