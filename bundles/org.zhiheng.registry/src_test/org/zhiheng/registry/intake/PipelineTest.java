// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.FakeRegistry;
import org.zhiheng.registry.Registry;

class PipelineTest {

	@TempDir
	private Path folder;
	private final FakeRegistry registry = new FakeRegistry(false);
	private final List<Column> columns = Sample.columns();
	private Path file;

	@BeforeEach
	void twelveThousandRows() {
		StringBuilder text = new StringBuilder(Sample.heading(columns)).append('\n');
		for (int i = 0; i < 12_000; i++) {
			text.append(Sample.line(columns, Sample.row(i, Column.LEVEL, i % 1000 == 7 ? "高级" : "中级"))).append('\n');
		}
		file = Sample.file(folder, "t.csv", text.toString());
	}

	private ImportReport run(Progress progress) throws Failure {
		return new Import(registry, Sample.REGIONS, Sample.CLOCK).run(ImportRequest.of(file, folder.resolve("reject.csv")), Sample.WHY, progress);
	}

	@Test
	void batchesAreFullAndKeptByTheCaller() throws Exception {
		List<Long> done = new ArrayList<>();
		ImportReport report = run(new Progress() {

			@Override
			public void at(long rows, long total) {
				done.add(rows);
				assertEquals(12_001, total);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		});
		assertEquals(List.of(Registry.BATCH, Registry.BATCH, 11_988 - 2 * Registry.BATCH), registry.batches);
		assertEquals(Set.of(Thread.currentThread()), Set.copyOf(registry.keepers));
		assertEquals(12_000, report.read());
		assertEquals(12, report.rejected());
		assertEquals(done.stream().sorted().toList(), done);
		assertEquals(12_000, done.get(done.size() - 1));
		assertFalse(report.cancelled());
	}

	@Test
	void aCancelledImportKeepsWholeBatches() throws Exception {
		ImportReport report = run(new Progress() {

			private long rows;

			@Override
			public void at(long done, long total) {
				rows = done;
			}

			@Override
			public boolean cancelled() {
				return rows > 0;
			}
		});
		assertTrue(report.cancelled());
		assertEquals(List.of(Registry.BATCH), registry.batches);
		assertEquals(Registry.BATCH, report.imported());
		assertEquals(report.rejected() + 1, Files.readAllLines(folder.resolve("reject.csv")).size());
		ImportReport again = run(Progress.NONE);
		assertEquals(Registry.BATCH, again.unchanged());
		assertEquals(11_988 - Registry.BATCH, again.imported());
	}

	@Test
	void aFailureBehindKeptBatchesSaysWhatWasKept() {
		registry.failAt(1);
		Failure failure = assertThrows(Failure.class, () -> run(Progress.NONE));
		ImportStopped stopped = assertInstanceOf(ImportStopped.class, failure);
		assertEquals(Registry.BATCH, stopped.kept());
		assertTrue(stopped.sentence(Locale.CHINESE).contains("ZH-2199") && stopped.sentence(Locale.CHINESE).contains("ZH-2112"));
		assertTrue(stopped.sentence(Locale.ENGLISH).contains("5,000 rows"), stopped.sentence(Locale.ENGLISH));
		assertFalse(Files.exists(folder.resolve("reject.csv")) || Files.exists(folder.resolve("reject.csv.part")));
	}

	@Test
	void aFailureOfTheFirstBatchIsItself() {
		registry.failAt(0);
		assertEquals("ZH-2199", assertThrows(Failure.class, () -> run(Progress.NONE)).code());
	}

	@Test
	void noReaderOutlivesItsImport() throws Exception {
		registry.failAt(1);
		assertThrows(Failure.class, () -> run(Progress.NONE));
		Set<String> threads = Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName).collect(Collectors.toSet());
		assertFalse(threads.contains("zhiheng-import"), threads.toString());
	}

	@Test
	void anInterruptEndsTheImportBeforeABatchAndNeverInsideOne() throws Exception {
		Thread.currentThread().interrupt();
		ImportReport report = run(Progress.NONE);
		assertTrue(Thread.interrupted());
		assertTrue(report.cancelled());
		assertEquals(0, report.read());
	}

	@Test
	void aBugOfTheCallerComesOutAndStopsTheReader() {
		Import broken = new Import(registry, name -> {
			throw new IllegalStateException("regions");
		}, Sample.CLOCK);
		ImportRequest request = ImportRequest.of(file, null);
		assertEquals("regions", assertThrows(IllegalStateException.class, () -> broken.run(request, Sample.WHY, Progress.NONE)).getMessage());
	}

	/** Whatever a file holds: read = imported + unchanged + rejected + duplicates, and read is the number of its rows. */
	@Test
	void countsAlwaysAddUp() throws Exception {
		Random random = new Random(20250302);
		String[] damage = { "", "无", "高级", "2023-13-45", "\uFFFD", "4.4E+17", "x", "99999999999999999999", "#N/A" };
		for (int round = 0; round < 60; round++) {
			int rows = random.nextInt(40);
			StringBuilder text = new StringBuilder(Sample.heading(columns)).append('\n');
			for (int i = 0; i < rows; i++) {
				var row = Sample.row(random.nextInt(25));
				while (random.nextInt(3) == 0) {
					Column column = columns.get(random.nextInt(columns.size()));
					if (column != Column.ID_NUMBER) {
						row.put(column, damage[random.nextInt(damage.length)]);
					}
				}
				text.append(Sample.line(columns, row)).append(random.nextInt(20) == 0 ? ",more\n" : "\n");
			}
			Path some = Sample.file(folder, "some.csv", text.toString());
			ImportReport report = Sample.run(registry, some);
			assertEquals(rows, report.read());
			assertEquals(rows, report.imported() + report.unchanged() + report.rejected() + report.duplicates());
			ImportReport again = Sample.run(registry, some);
			assertEquals(0, again.imported());
			assertEquals(report.imported() + report.unchanged(), again.unchanged());
			assertEquals(report.rejected(), again.rejected());
		}
	}
}
