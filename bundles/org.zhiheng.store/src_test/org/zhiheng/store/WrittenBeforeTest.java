// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.Verification.Verdict;

/**
 * The workspace of written-before.zip was written before version 1.0 with a journal of every kind of record: whatever becomes of the code, its journal says
 * what it said. The archive holds no database: it is rebuilt from the journal. (It holds the key, which opens made-up people only.)
 */
class WrittenBeforeTest extends InFolder {

	@BeforeEach
	void unpack() throws Exception {
		try (InputStream archive = Objects.requireNonNull(getClass().getResourceAsStream("written-before.zip"));
			ZipInputStream entries = new ZipInputStream(archive)) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.write(file, entries.readAllBytes());
			}
		}
	}

	@Test
	void theJournalSaysWhatItSaid() throws Exception {
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(11, registry.sequence());
			assertEquals(60, Fixture.all(registry).size());
			assertEquals("新单位 2", Fixture.employer(registry.find("N000007").orElseThrow()) + ' ' + registry.find("N000007").orElseThrow().revision());
			assertEquals(Fixture.row("N000059", "单位59"), registry.find("N000059").orElseThrow().row());
			assertEquals(Fixture.person(90), registry.identity("N000008", Fixture.WHY.doing("disclosure", "x")));
			assertEquals("ZH-1111", assertThrows(Failure.class, () -> registry.identity("N000004", Fixture.WHY.doing("disclosure", "x"))).code());
			assertEquals(Verdict.CONSISTENT, ((H2Registry) registry).verify(List.of(), Locale.ENGLISH, Progress.NONE).verdict());
		}
	}

	@Test
	void theTablesBesideAndPoliciesSayWhatTheySaid() throws Exception {
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(55, registry.sides().count(TableKind.HANDLING));
			assertEquals(3, registry.sides().count(TableKind.INTEGRITY));
			KeptSideRow row = registry.sides().about(TableKind.HANDLING, List.of("N000003")).get(0);
			assertEquals("退回 2 5", row.row().get(SideColumn.HANDLING_OPINION) + ' ' + row.revision() + ' ' + row.journalSequence());
			assertEquals(1, registry.sides().about(TableKind.INTEGRITY, Sides.person(registry, 99)).size());
			PolicyVersion version = registry.policies().all().get(0);
			assertEquals("HT25 2 APPROVED", version.document() + ' ' + version.version() + ' ' + version.state());
			assertArrayEquals("<policy/>".getBytes(StandardCharsets.UTF_8), registry.policies().content(version));
		}
	}

	@Test
	void workGoesOn() throws Exception {
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(50, registry.keep(Fixture.submissions(10, 60), Fixture.WHY).unchanged());
			assertEquals(5, registry.keep(Fixture.submissions(55, 65), Fixture.WHY).imported());
			assertEquals(1, registry.sides().keep(List.of(Sides.handling("N000003", "同意"), Sides.handling("N000004", "同意")), Fixture.WHY).outcomes()
				.stream().filter(outcome -> outcome.name().equals("IMPORTED")).count());
		}
		Files.delete(in("registry.mv.db"));
		try (Registry registry = Fixture.open(folder)) {
			assertEquals(65, Fixture.all(registry).size());
			assertEquals(3, registry.sides().about(TableKind.HANDLING, List.of("N000003")).get(0).revision());
		}
	}
}
