// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.journal.FaultPoint.Moment;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Verification;
import org.zhiheng.registry.Verification.Verdict;

/** The write protocol where the disk refuses, and what is refused at opening. */
class ProtocolTest extends HundredKept {

	private @Nullable Moment striking;
	private final FaultPoint fault = at -> {
		if (at == striking) {
			throw new IOException("No space left on device");
		}
	};

	@Test
	void refusedBeforeTheForceNothingIsWrittenAndWorkGoesOn() throws Exception {
		for (Moment moment : List.of(Moment.BEFORE_APPEND, Moment.HALF_RECORD)) {
			try (Registry registry = Fixture.open(folder, fault)) {
				long sequence = registry.sequence();
				long count = registry.count(Filter.ALL);
				striking = moment;
				int from = (int) count;
				Failure failure = assertThrows(Failure.class, () -> registry.keep(Fixture.submissions(from, from + 50), Fixture.WHY));
				assertEquals("ZH-1001", failure.code());
				assertTrue(failure.sentence(Locale.CHINA).contains(journal().toString()));
				striking = null;
				assertEquals(sequence, registry.sequence());
				assertEquals(count, registry.count(Filter.ALL));
				assertEquals(50, registry.keep(Fixture.submissions(from, from + 50), Fixture.WHY).imported());
			}
			assertEquals(Verdict.CONSISTENT, verify().verdict());
		}
	}

	@Test
	void aCommitThatFailsAfterTheForceIsKeptAndSaidSo() throws Exception {
		try (Registry registry = Fixture.open(folder, fault)) {
			striking = Moment.BEFORE_COMMIT;
			assertEquals(50, registry.keep(Fixture.submissions(100, 150), Fixture.WHY).imported());
			striking = null;
			assertFalse(registry.readOnly());
			assertTrue(registry.notices().get(0).contains("kept in the journal"), () -> registry.notices().toString());
			assertEquals(150, registry.count(Filter.ALL));
			assertEquals(10, registry.keep(Fixture.submissions(145, 160), Fixture.WHY).imported());
		}
		assertEquals(Verdict.CONSISTENT, verify().verdict());
	}

	@Test
	void anErasingSurvivesAFailingCommit() throws Exception {
		try (Registry registry = Fixture.open(folder, fault)) {
			String pseudonym = registry.find("N000004").orElseThrow().pseudonym();
			striking = Moment.BEFORE_COMMIT;
			registry.erase(pseudonym, Fixture.WHY.doing("erasure", "x"));
			striking = null;
			assertEquals("ZH-1111", assertThrows(Failure.class, () -> registry.identity("N000004", Fixture.WHY)).code());
		}
		assertEquals(Verdict.CONSISTENT, verify().verdict());
	}

	@Test
	void aSecondOpenerIsRefusedAndTheFirstGoesOn() throws Exception {
		try (Registry registry = Fixture.open(folder)) {
			Failure failure = assertThrows(Failure.class, () -> Fixture.open(folder));
			assertEquals("ZH-1103", failure.code());
			assertEquals(1, registry.keep(Fixture.submissions(100, 101), Fixture.WHY).imported());
		}
		Fixture.open(folder).close();
	}

	@Test
	void aMissingKeyIsSaidInWords() throws Exception {
		Path key;
		try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
			key = files.filter(file -> file.toString().endsWith(".key")).findFirst().orElseThrow();
		}
		Files.move(key, folder.resolve("away"));
		Failure failure = assertThrows(Failure.class, () -> Fixture.open(folder));
		assertEquals("ZH-1102", failure.code());
		assertTrue(failure.sentence(Locale.ENGLISH).contains(key.toString()));
		Files.writeString(key, "00\n");
		assertEquals("ZH-1102", assertThrows(Failure.class, () -> Fixture.open(folder)).code());
		Files.move(folder.resolve("away"), key, StandardCopyOption.REPLACE_EXISTING);
		Fixture.open(folder).close();
	}

	@Test
	void aFolderThatIsNoWorkspaceOrIsNotEmptyIsRefused() throws Exception {
		H2Workspaces workspaces = Fixture.workspaces(folder.resolve("keys"));
		assertFalse(workspaces.exists(folder));
		assertTrue(workspaces.exists(folder.resolve("ws")));
		assertEquals("ZH-1101", assertThrows(Failure.class, () -> workspaces.open(folder, Locale.ENGLISH)).code());
		assertEquals("ZH-1104", assertThrows(Failure.class, () -> workspaces.create(folder, false, Locale.ENGLISH)).code());
	}

	@Test
	void aNewerWorkspaceIsRefused() throws Exception {
		Path properties = in("workspace.properties");
		Files.writeString(properties, Files.readString(properties).replace("format=1", "format=2"));
		assertEquals("ZH-1106", assertThrows(Failure.class, () -> Fixture.open(folder)).code());
	}

	@Test
	void aChangedDatabaseDisagreesWithTheJournal() throws Exception {
		for (String sql : List.of("UPDATE application SET outcome = 1 WHERE id = 7", "DELETE FROM application WHERE id = 8",
			"UPDATE block SET content = X'00' WHERE id = 2", "UPDATE person SET sealed = X'00' WHERE id = 3", "DELETE FROM entry WHERE sequence = 1",
			"UPDATE code SET text = 'other' WHERE id = 1")) {
			byte[] sound = Files.readAllBytes(in("registry.mv.db"));
			execute(sql);
			Verification verification = verify();
			assertEquals(Verdict.DISAGREES, verification.verdict(), sql);
			assertEquals(sql.contains("block") ? Long.valueOf(2) : null, verification.firstBroken());
			Files.write(in("registry.mv.db"), sound);
		}
		assertEquals(Verdict.CONSISTENT, verify().verdict());
	}

	@Test
	void aCheckpointFromOutsideAnchors() throws Exception {
		Path taken = folder.resolve("taken.txt");
		try (Registry registry = Fixture.open(folder)) {
			Files.writeString(taken, registry.checkpoint());
			registry.keep(Fixture.submissions(100, 110), Fixture.WHY);
		}
		H2Workspaces workspaces = Fixture.workspaces(folder.resolve("keys"));
		Verification verification = workspaces.verify(folder.resolve("ws"), List.of(taken), Locale.ENGLISH);
		assertEquals(Verdict.ANCHORED, verification.verdict(), verification.message());
		assertEquals(2L, verification.anchoredUpTo());
		assertEquals(3L, verification.records());
		assertTrue(verification.message().contains("first 2") && !verification.message().contains("first 3"), verification.message());
		Files.writeString(taken, Files.readString(taken).replace("\n2\n", "\n1\n"));
		assertEquals("ZH-1007", assertThrows(Failure.class, () -> workspaces.verify(folder.resolve("ws"), List.of(taken), Locale.ENGLISH)).code());
	}

	@Test
	void anOpenWorkspaceIsVerifiedByTheServiceThatOpenedIt() throws Exception {
		H2Workspaces workspaces = Fixture.workspaces(folder.resolve("keys"));
		try (Registry registry = workspaces.open(folder.resolve("ws"), Locale.ENGLISH)) {
			assertEquals(Verdict.CONSISTENT, workspaces.verify(folder.resolve("ws"), Locale.ENGLISH).verdict());
			assertEquals(2, registry.sequence());
		}
	}
}
