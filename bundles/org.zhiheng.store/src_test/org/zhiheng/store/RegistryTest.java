// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail.Question;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.Verification;

/** What the port promises, on a real workspace. */
class RegistryTest extends WhileOpen {

	private static Submission with(int i, String employer, Identity identity) {
		return new Submission(Fixture.row(String.format("N%06d", i), employer), identity);
	}

	@Test
	void whatIsKeptIsFoundAndTheSameAgainChangesNothing() throws Exception {
		List<Submission> batch = Fixture.submissions(0, 130);
		IntakeResult first = registry.keep(batch, Fixture.WHY);
		assertEquals(130, first.imported());
		assertEquals(first.sequence(), registry.sequence());
		IntakeResult again = registry.keep(batch, Fixture.WHY);
		assertEquals(130, again.unchanged());
		assertEquals(first.sequence(), again.sequence());
		assertEquals(first.sequence(), registry.sequence());
		Kept kept = registry.find("N000077").orElseThrow();
		assertEquals(batch.get(77).row(), kept.row());
		assertEquals(1, kept.revision());
		assertEquals(first.sequence(), kept.journalSequence());
		assertEquals(registry.pseudonym(" " + Fixture.person(77).idNumber().toLowerCase(Locale.ROOT)), kept.pseudonym());
		assertTrue(registry.find("N999999").isEmpty());
	}

	@Test
	void anotherContentOrIdentityIsANewRevision() throws Exception {
		registry.keep(Fixture.submissions(0, 10), Fixture.WHY);
		Identity moved = new Identity(Fixture.person(3).name(), Fixture.person(3).idNumber(), "13700000000", null, null);
		List<Submission> changed = List.of(with(1, "另一单位", Fixture.person(1)), Fixture.submission(2), with(3, "单位3", moved));
		assertEquals(List.of(Outcome.IMPORTED, Outcome.UNCHANGED, Outcome.IMPORTED), registry.preview(changed).outcomes());
		IntakeResult result = registry.keep(changed, Fixture.WHY);
		assertEquals(List.of(Outcome.IMPORTED, Outcome.UNCHANGED, Outcome.IMPORTED), result.outcomes());
		assertEquals("另一单位", Fixture.employer(registry.find("N000001").orElseThrow()));
		assertEquals(2, registry.find("N000001").orElseThrow().revision());
		assertEquals(2, registry.find("N000003").orElseThrow().revision());
		assertEquals(moved, registry.identity("N000003", Fixture.WHY.doing("", "核对")));
		assertEquals(10, registry.count(Filter.ALL));
		assertEquals(3, registry.keep(changed, Fixture.WHY).unchanged());
	}

	@Test
	void aPersonOfTwoApplicationsHasOnePseudonymAndEachApplicationItsIdentity() throws Exception {
		Identity old = Fixture.person(5);
		Identity young = new Identity(old.name(), old.idNumber(), "13800000000", old.sex(), old.ethnicity());
		List<Submission> both = List.of(with(1, "a", old), with(2, "a", young), with(3, "a", old));
		registry.keep(both, Fixture.WHY);
		assertEquals(1, Fixture.all(registry).stream().map(Kept::pseudonym).distinct().count());
		assertEquals(3, registry.keep(both, Fixture.WHY).unchanged());
		assertEquals(old, registry.identity("N000001", Fixture.WHY.doing("disclosure", "x")));
		assertEquals(young, registry.identity("N000002", Fixture.WHY.doing("disclosure", "x")));
		assertNotEquals(registry.pseudonym("653201199001010006"), registry.find("N000001").orElseThrow().pseudonym());
	}

	@Test
	void pagesCountsAndScansAgree() throws Exception {
		List<Submission> shuffled = new ArrayList<>(Fixture.submissions(0, 700));
		Collections.shuffle(shuffled, new Random(1));
		registry.keep(shuffled.subList(0, 400), Fixture.WHY);
		registry.keep(shuffled.subList(400, 700), Fixture.WHY);
		List<Kept> all = Fixture.all(registry);
		assertEquals(Fixture.submissions(0, 700).stream().map(Submission::row).toList(), all.stream().map(Kept::row).toList());
		for (Filter filter : List.of(Filter.ALL, Filter.ALL.with(Column.YEAR, "2022", "2024"), Filter.ALL.with(Column.LEVEL, "ASSISTANT"),
			Filter.ALL.with(Column.LEVEL, "ASSISTANT").with(Column.YEAR, "2021"), Filter.ALL.with(Column.LEVEL),
			Filter.ALL.with(Column.REGION, "nowhere"),
			Filter.ALL.with(Column.EMPLOYER, "单位7", "单位8", "单位9"),
			Filter.ALL.with(Column.EMPLOYER, "单位7").with(Column.LEVEL, "ASSISTANT", "INTERMEDIATE"))) {
			List<Kept> expected = all.stream().filter(kept -> filter.test(kept.row())).toList();
			assertEquals(expected.size(), registry.count(filter), filter::toString);
			List<Kept> paged = new ArrayList<>();
			for (int offset = 0; offset < expected.size(); offset += 90) {
				paged.addAll(registry.page(filter, offset, 90));
			}
			assertEquals(expected, paged, filter::toString);
			List<Kept> scanned = new ArrayList<>();
			registry.scan(filter, scanned::add, Progress.NONE);
			scanned.sort(Comparator.comparing(kept -> kept.row().number()));
			assertEquals(expected, scanned, filter::toString);
		}
	}

	@Test
	void aCancelledScanEnds() throws Exception {
		registry.keep(Fixture.submissions(0, 100), Fixture.WHY);
		List<Kept> seen = new ArrayList<>();
		registry.scan(seen::add, new Progress() {
			@Override
			public void at(long done, long total) {
				// not asked here
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		});
		assertEquals(List.of(), seen);
	}

	@Test
	void theTrailTellsWhoDidWhatAndWhy() throws Exception {
		registry.keep(Fixture.submissions(0, 3), Fixture.WHY);
		Recording recording = registry.record(new Change(Fixture.WHY.doing("policy.publish", "年度更新"), "policy/HT25", "旧", "新", "boss"));
		registry.identity("N000001", new Provenance("auditor", true, "auditor", "disclosure", "案件 12", "", ""));
		List<AuditEntry> newest = registry.trail().page(Question.ALL, true, 0, 10);
		assertEquals(List.of("disclosure", "policy.publish", "import", "workspace.create"), newest.stream().map(AuditEntry::action).toList());
		AuditEntry entry = newest.get(1);
		assertEquals(new AuditEntry(recording.sequence(), recording.at(), "admin", false, "administrator", "policy.publish", "policy/HT25", "旧", "新",
			"年度更新", "boss", "HT25@1", "a.csv 00ff", entry.digest()), entry);
		assertEquals(64, entry.digest().length());
		assertEquals("3", newest.get(2).entity());
		assertEquals("案件 12", newest.get(0).reason());
		assertEquals(1, registry.trail().count(new Question("auditor", null, null, null, null)));
		assertEquals(1, registry.trail().count(new Question(null, null, "policy/", recording.at(), recording.at().plusNanos(1))));
		assertEquals(0, registry.trail().count(new Question(null, null, "%", null, null)));
		assertEquals(List.of(2L, 3L), registry.trail().page(Question.ALL, false, 1, 2).stream().map(AuditEntry::sequence).toList());
		assertEquals(4, registry.trail().count(Question.ALL));
	}

	@Test
	void anErasedPersonIsGoneAndTheJournalStillVerifies() throws Exception {
		registry.keep(Fixture.submissions(0, 20), Fixture.WHY);
		String pseudonym = registry.find("N000004").orElseThrow().pseudonym();
		assertEquals("ZH-1110", assertThrows(Failure.class, () -> registry.erase(pseudonym, Fixture.WHY.doing("erasure", " "))).code());
		registry.erase(pseudonym, Fixture.WHY.doing("erasure", "本人要求"));
		assertErased(registry, pseudonym);
		assertEquals(1, registry.keep(List.of(Fixture.submission(4)), Fixture.WHY).unchanged());
		registry.close();
		Files.delete(folder.resolve("ws").resolve("registry.mv.db"));
		try (Registry rebuilt = Fixture.open(folder)) {
			assertTrue(rebuilt.notices().get(0).contains("rebuilt"), () -> rebuilt.notices().toString());
			assertErased(rebuilt, pseudonym);
			assertEquals(Fixture.person(5), rebuilt.identity("N000005", Fixture.WHY.doing("disclosure", "x")));
			assertEquals(Outcome.IMPORTED, rebuilt.keep(List.of(with(99, "x", Fixture.person(4))), Fixture.WHY).outcomes().get(0));
			assertEquals(Fixture.person(4), rebuilt.identity("N000099", Fixture.WHY.doing("disclosure", "新申报")));
			assertErased(rebuilt, pseudonym);
		}
		Verification verification = Fixture.workspaces(folder.resolve("keys")).verify(folder.resolve("ws"), Locale.ENGLISH);
		assertEquals(Verification.Verdict.CONSISTENT, verification.verdict(), verification.message());
	}

	private static void assertErased(Registry registry, String pseudonym) throws Failure {
		assertEquals("ZH-1111", assertThrows(Failure.class, () -> registry.identity("N000004", Fixture.WHY.doing("disclosure", "x"))).code());
		assertEquals(pseudonym, registry.find("N000004").orElseThrow().pseudonym());
	}

	@Test
	void unknownThingsAreFailuresInWords() {
		assertEquals("ZH-1109", assertThrows(Failure.class, () -> registry.identity("none", Fixture.WHY)).code());
		assertEquals("ZH-1112", assertThrows(Failure.class, () -> registry.erase("none", Fixture.WHY)).code());
		assertThrows(IllegalArgumentException.class, () -> registry.keep(List.of(Fixture.submission(1), Fixture.submission(1)), Fixture.WHY));
	}

	@Test
	void noIdentityLiesInAnyFileInTheClear() throws Exception {
		registry.keep(Fixture.submissions(0, 300), Fixture.WHY);
		Path received = folder.resolve("received.csv");
		Files.writeString(received, "CANARY姓名1,653201199001010001\n".repeat(10));
		String digest = HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(received)));
		Path kept = registry.received().keep(received, digest);
		try (InputStream in = ((SealedFiles) registry.received()).open(kept)) {
			assertEquals(Files.readString(received), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertEquals("ZH-1120", assertThrows(Failure.class, () -> registry.received().keep(received, "0".repeat(64))).code());
		registry.close();
		try (Stream<Path> files = Files.walk(folder.resolve("ws"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (String canary : List.of("CANARY", "65320119900101", "1390000")) {
					assertFalse(bytes.contains(canary), file + " holds " + canary);
				}
			}
		}
	}

	@Test
	void onlyTheOwnerMayReadTheWorkspace() throws Exception {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		registry.keep(Fixture.submissions(0, 3), Fixture.WHY);
		for (Path root : List.of(folder.resolve("ws"), folder.resolve("keys"))) {
			try (Stream<Path> files = Files.walk(root)) {
				for (Path file : files.toList()) {
					String expected = Files.isDirectory(file) ? "rwx------" : "rw-------";
					assertEquals(expected, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file::toString);
				}
			}
		}
	}

	@Test
	void anInterruptedCallerDoesNotHarmTheFiles() throws Exception {
		Thread.currentThread().interrupt();
		registry.keep(Fixture.submissions(0, 100), Fixture.WHY);
		assertTrue(Thread.interrupted());
		registry.keep(Fixture.submissions(100, 200), Fixture.WHY);
		assertEquals(200, registry.count(Filter.ALL));
	}
}
