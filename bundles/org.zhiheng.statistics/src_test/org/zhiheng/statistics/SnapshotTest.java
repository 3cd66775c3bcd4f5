// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Column;

/** When a snapshot is used, when what came later is added to it, and when it is left aside. */
class SnapshotTest extends SnapshotKept {

	@Test
	@DisplayName("The second reading reopens the snapshot without a scan, and equals a fresh reading")
	void reopened() throws Failure {
		assertRight(read("v1"), Origin.READ);
		Population again = read("v1");
		assertEquals(0, scanned);
		assertRight(again, Origin.REOPENED);
		assertEquals("", again.origin().sentence(Locale.ENGLISH));
	}

	@Test
	@DisplayName("What changed since is read alone: new numbers, other content of known numbers, the same number twice")
	void caughtUp() throws Failure {
		read("v1");
		Random random = new Random(5);
		for (int round = 0; round < 4; round++) {
			int changed = 0;
			for (int i = 0; i < 40; i++) {
				int number = random.nextInt(3_200);
				keep(RandomRows.row(number, random));
				keep(RandomRows.row(number, random).but().set(Column.COMMITTEE, "late").build());
				changed++;
			}
			Population now = read("v1");
			assertTrue(scanned <= 4 * changed, scanned + " scanned");
			assertRight(now, Origin.CAUGHT_UP);
			assertRight(new Populations(registry(), Rows.REGIONS, "v1").refresh(now, Progress.NONE), Origin.CAUGHT_UP);
		}
	}

	@Test
	@DisplayName("A record that brought no application moves the snapshot on without work")
	void otherRecords() throws Failure {
		read("v1");
		sequence++;
		assertRight(read("v1"), Origin.CAUGHT_UP);
		assertEquals(0, scanned);
	}

	@Test
	@DisplayName("A snapshot of other policies or of another course of the journal is not used")
	void stale() throws Failure {
		read("v1");
		assertRight(read("v2"), Origin.STALE);
		history = "restored";
		assertRight(read("v2"), Origin.STALE);
		kept.values().removeIf(each -> each.journalSequence() > 2_000);
		sequence = 2_000;
		Population population = read("v2");
		assertRight(population, Origin.STALE);
		assertTrue(population.origin().sentence(Locale.SIMPLIFIED_CHINESE).contains("未采用"));
	}

	@Test
	@DisplayName("Handling that comes later is read alone: the unit of the latest review by the supervising body")
	void handledLater() throws Failure {
		List<String> numbers = kept.keySet().stream().limit(3).toList();
		sides.handled(numbers.get(0), HandlerUnits.STEP, "甲局", "2025-03-01", sequence);
		assertEquals("甲局", Rows.unit(read("v1"), numbers.get(0)));
		sequence++;
		sides.handled(numbers.get(0), HandlerUnits.STEP, "乙局", "2025-02-01T09:00", sequence);
		sides.handled(numbers.get(1), HandlerUnits.STEP, "丙局", "2025-03", sequence);
		sides.handled(numbers.get(1), HandlerUnits.STEP, "丁局", "2025-03-02", sequence);
		sides.handled(numbers.get(2), "COUNTY_REVIEW", "戊局", "2025-03-02", sequence);
		sides.handled("not held", HandlerUnits.STEP, "己局", "2025-03-02", sequence);
		Population now = read("v1");
		assertEquals(Origin.CAUGHT_UP, now.origin());
		assertEquals(0, scanned, "no application was scanned for it");
		assertEquals(List.of("甲局", "丁局", ""), numbers.stream().map(number -> Rows.unit(now, number)).toList());
		assertEquals(kept.size(), now.size());
		keep(kept.get(numbers.get(1)).row().but().set(Column.COMMITTEE, "late").build());
		assertEquals("丁局", Rows.unit(read("v1"), numbers.get(1)), "an application that changes keeps its unit");
	}

	@Test
	@DisplayName("Much handling, and the first record of a register, have all applications read again")
	void muchBeside() throws Failure {
		read("v1");
		sequence++;
		kept.keySet().forEach(number -> sides.handled(number, HandlerUnits.STEP, "甲局", "2025-03-01", sequence));
		Population handled = read("v1");
		assertEquals(Origin.READ, handled.origin());
		assertEquals(List.of("甲局"), handled.codes(Dimension.HANDLER_UNIT));
		assertFalse(handled.holdsRevocations());
		sequence++;
		sides.recorded("nobody", "FALSE_MATERIALS", "2025-06-03", "", "", sequence);
		Population recorded = read("v1");
		assertTrue(recorded.holdsRevocations());
		assertFalse(recorded.codes(Dimension.TITLE).contains(Dimension.TITLE_REVOKED));
		assertEquals(Origin.REOPENED, read("v1").origin());
	}

	@Test
	@DisplayName("Where the file cannot be written the answer is right all the same")
	void cannotWrite() throws Failure {
		full = true;
		assertRight(read("v1"), Origin.READ);
		assertTrue(files.isEmpty());
		assertRight(read("v1"), Origin.READ);
	}
}
