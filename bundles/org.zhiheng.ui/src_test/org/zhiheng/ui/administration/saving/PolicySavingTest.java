// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.ui.administration.Sample;

class PolicySavingTest {

	private static final Provenance ACTOR = new Provenance("a", false, "administrator", PolicySaving.ACTION, "", "", "");
	private static final PolicyFile FILE = Sample.notice("480");

	@TempDir
	Path workspace;
	private final FakeRegistry journal = new FakeRegistry();
	private Path folder;
	private Path target;
	private Path beside;
	private PolicySaving saving;

	@BeforeEach
	void prepare() {
		folder = workspace.resolve("policies");
		target = folder.resolve("ht25.policy");
		beside = folder.resolve("ht25.policy.tmp");
		saving = new PolicySaving(folder, journal.registry());
	}

	private static PolicySaving.Work work(PolicyFile file) {
		return new PolicySaving.Work(file, "HT25", "HT25 v1", "高级评审费 450 元/人", "高级评审费 450 → 480 元/人");
	}

	@Test
	void bytesComeFirstThenTheRecordThenTheFile() throws Exception {
		journal.before = change -> assertTrue(Files.exists(beside) && !Files.exists(target));
		assertEquals(1, saving.save(work(FILE), ACTOR).sequence());
		assertArrayEquals(FILE.bytes(), Files.readAllBytes(target));
		assertFalse(Files.exists(beside));
		Change change = journal.records.get(0);
		assertEquals("policy/HT25", change.entity());
		assertEquals("高级评审费 450 → 480 元/人", change.after());
		assertEquals("ht25.policy sha256:" + FILE.digest(), change.why().source());
		assertEquals("HT25 v1", change.why().policyVersion());
	}

	@Test
	void aRefusedRecordLeavesTheFileAsItWas() throws Exception {
		saving.save(work(Sample.notice("450")), ACTOR);
		journal.before = change -> {
			throw new Failure(PolicySaving.class, "ZH-8031", "x", "y");
		};
		assertThrows(Failure.class, () -> saving.save(work(FILE), ACTOR));
		assertArrayEquals(Sample.notice("450").bytes(), Files.readAllBytes(target));
		assertEquals(List.of(), saving.complete(), "never journalled, never called saved");
	}

	@Test
	void aJournalledFileIsPutInPlaceOnTheNextOpening() throws Exception {
		saving.save(work(FILE), ACTOR);
		Files.move(target, beside);
		assertEquals(List.of("ht25.policy"), saving.complete());
		assertArrayEquals(FILE.bytes(), Files.readAllBytes(target));
		assertEquals(List.of(), saving.complete());
	}

	@Test
	void anOlderFileBesideIsNotPutOverANewerOne() throws Exception {
		saving.save(work(FILE), ACTOR);
		saving.save(work(Sample.notice("500")), ACTOR);
		Files.write(beside, FILE.bytes());
		assertEquals(List.of(), saving.complete());
		assertArrayEquals(Sample.notice("500").bytes(), Files.readAllBytes(target));
	}

	@Test
	void whatCouldNotBeReadAgainIsNotWritten() {
		PolicyFile broken = new PolicyFile("ht25.policy", "<x/>".getBytes(StandardCharsets.UTF_8));
		assertThrows(Failure.class, () -> saving.save(work(broken), ACTOR));
		assertFalse(Files.exists(folder));
		assertEquals(List.of(), journal.records);
	}

	@Test
	void aDiskThatRefusesIsToldWithWhatWasKept() throws Exception {
		Files.writeString(folder, "a file where the folder should be");
		Failure failure = assertThrows(Failure.class, () -> saving.save(work(FILE), ACTOR));
		assertEquals("ZH-8031", failure.code());
		assertEquals(List.of(), journal.records);
	}

	@Test
	void aWorkspaceWithoutPoliciesHasNothingToComplete() throws Exception {
		assertEquals(List.of(), saving.complete());
	}
}
