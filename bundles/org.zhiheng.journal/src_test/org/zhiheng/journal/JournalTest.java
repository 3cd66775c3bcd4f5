// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.journal.FaultPoint.Moment;
import org.zhiheng.journal.tree.CompactTree;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.message.Failure;

/** Appending, reading, and how a journal ends. */
class JournalTest {

	@TempDir
	Path folder;

	@Test
	void recordsAreReadForwardFromAnyPlace() throws Exception {
		List<Head> heads = Samples.fill(folder, 20);
		try (Journal journal = Journal.open(folder, heads.get(12), FaultPoint.NONE)) {
			assertEquals(20, journal.head().sequence());
			assertEquals(heads.get(20).hash(), journal.head().hash());
			assertEquals(heads.get(20).tree().root(), journal.head().tree().root());
			JournalReader reader = journal.from(heads.get(7));
			for (int i = 8; i <= 20; i++) {
				JournalRecord record = reader.next();
				assertTrue(record != null && record.sequence() == i);
			}
			assertEquals(null, reader.next());
		}
	}

	@Test
	void recordsArePagedBackwards() throws Exception {
		Samples.fill(folder, 23);
		try (Journal journal = Journal.open(folder, Head.START, FaultPoint.NONE)) {
			List<Long> seen = new ArrayList<>();
			long end = journal.head().position();
			for (List<JournalRecord> page = journal.before(end, 5); !page.isEmpty(); page = journal.before(end, 5)) {
				page.forEach(record -> seen.add(record.sequence()));
				end = page.get(page.size() - 1).position();
			}
			assertEquals(23, seen.size());
			assertEquals(23L, seen.get(0));
			assertEquals(1L, seen.get(22));
			JournalRecord last = journal.before(journal.head().position(), 1).get(0);
			assertEquals(last.hash(), journal.at(last.position()).hash());
		}
	}

	@Test
	void aRecordLargerThanTheWindowIsRead() throws Exception {
		byte[] payload = new byte[1 << 20];
		Arrays.fill(payload, (byte) 7);
		try (Journal journal = Journal.open(folder, Head.START, FaultPoint.NONE)) {
			Sealer sealer = Samples.sealer();
			journal.append(sealer.seal(Samples.draft(1)), Samples.TIME);
			journal.append(sealer.seal(new Draft(Samples.draft(2).statement(), Words.NONE, payload)), Samples.TIME);
			journal.append(sealer.seal(Samples.draft(3)), Samples.TIME);
			assertArrayEquals(payload, sealer.payload(journal.before(journal.head().position(), 2).get(1)));
		}
		assertEquals(3, Samples.verify(folder).records());
	}

	@Test
	void aTornLastRecordIsCutAndKeptBeside() throws Exception {
		List<Head> heads = Samples.fill(folder, 4);
		byte[] whole = Samples.bytes(folder);
		int cut = whole.length - 9;
		Files.write(Samples.file(folder), Arrays.copyOf(whole, cut));
		try (Journal journal = Journal.open(folder, Head.START, FaultPoint.NONE)) {
			Tail.Torn torn = assertInstanceOf(Tail.Torn.class, journal.tail());
			assertEquals(heads.get(3).position(), torn.position());
			assertEquals("ZH-1002", assertThrows(Failure.class, () -> journal.append(Samples.sealer().seal(Samples.draft(4)), Samples.TIME)).code());
			Path kept = journal.cut(torn);
			assertArrayEquals(Arrays.copyOfRange(whole, (int) torn.position(), cut), Files.readAllBytes(kept));
			assertEquals(4, journal.append(Samples.sealer().seal(Samples.draft(4)), Samples.TIME).sequence());
		}
		assertEquals(4, Samples.verify(folder).records());
	}

	@Test
	void zerosBehindTheLastRecordAreATornTail() throws Exception {
		Samples.fill(folder, 3);
		byte[] whole = Samples.bytes(folder);
		Files.write(Samples.file(folder), Arrays.copyOf(whole, whole.length + 500));
		assertEquals(new Verdict.CutTail(3, 0, 500), Samples.verify(folder));
	}

	@Test
	void damageBeforeTheLastRecordIsNeverCut() throws Exception {
		List<Head> heads = Samples.fill(folder, 4);
		byte[] whole = Samples.bytes(folder);
		whole[(int) heads.get(1).position()] = 0x7F;
		Files.write(Samples.file(folder), whole);
		try (Journal journal = Journal.open(folder, Head.START, FaultPoint.NONE)) {
			assertEquals(new Tail.Damaged(2, heads.get(1).position()), journal.tail());
			assertThrows(IllegalArgumentException.class, () -> journal.cut(new Tail.Torn(heads.get(1).position(), 1)));
			assertThrows(Failure.class, () -> journal.append(Samples.sealer().seal(Samples.draft(4)), Samples.TIME));
		}
		assertArrayEquals(whole, Samples.bytes(folder));
	}

	@Test
	void aRefusedWriteLeavesNothingAndTheNextOneWorks() throws Exception {
		for (Moment moment : new Moment[]{ Moment.BEFORE_APPEND, Moment.HALF_RECORD }) {
			Path own = folder.resolve(moment.name());
			boolean[] full = { false };
			FaultPoint fault = at -> {
				if (full[0] && at == moment) {
					throw new IOException("No space left on device");
				}
			};
			try (Journal journal = Journal.open(own, Head.START, fault)) {
				journal.append(Samples.sealer().seal(Samples.draft(1)), Samples.TIME);
				long size = Files.size(journal.path());
				full[0] = true;
				Failure failure = assertThrows(Failure.class, () -> journal.append(Samples.sealer().seal(Samples.draft(2)), Samples.TIME));
				assertEquals("ZH-1001", failure.code());
				assertTrue(failure.sentence(Locale.ENGLISH).contains(journal.path().toString()));
				assertTrue(failure.sentence(Locale.ENGLISH).contains("nothing after it was saved"));
				assertEquals(size, Files.size(journal.path()));
				full[0] = false;
				assertEquals(2, journal.append(Samples.sealer().seal(Samples.draft(2)), Samples.TIME).sequence());
			}
			assertEquals(2, Samples.verify(own).records());
		}
	}

	@Test
	void aRealFullDiskIsRefusedInWords() throws Exception {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full));
		Files.createDirectories(folder);
		Files.createSymbolicLink(Samples.file(folder), full);
		try (Journal journal = Journal.open(folder, Head.START, FaultPoint.NONE)) {
			assertEquals("ZH-1001", assertThrows(Failure.class, () -> journal.append(Samples.sealer().seal(Samples.draft(1)), Samples.TIME)).code());
		}
	}

	@Test
	void aRememberedPlaceIsKnownAgain() throws Exception {
		List<Head> heads = Samples.fill(folder, 3);
		assertTrue(Journal.reaches(folder, heads.get(2)));
		assertTrue(Journal.reaches(folder, heads.get(3)));
		Head wrong = new Head(2, heads.get(2).position(), Hash.NONE, CompactTree.EMPTY);
		assertFalse(Journal.reaches(folder, wrong));
		assertFalse(Journal.reaches(folder, new Head(9, 100_000, Hash.NONE, CompactTree.EMPTY)));
		assertFalse(Journal.reaches(folder.resolve("missing"), heads.get(1)));
	}

	@Test
	void onlyTheOwnerMayReadIt() throws Exception {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path own = folder.resolve("a").resolve("b");
		Samples.fill(own, 1);
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(Samples.file(own))));
	}
}
