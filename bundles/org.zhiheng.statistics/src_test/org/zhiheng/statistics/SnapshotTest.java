// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;

class SnapshotTest {

	private static final List<Question> QUESTIONS = List.of(Question.of(Dimension.REGION, Dimension.YEAR),
		Question.of(Dimension.COMMITTEE, Dimension.EMPLOYER_SIZE).everywhere(Dimension.ROUTE), Question.of(Dimension.AGE_BAND, Dimension.SCORE));

	private final Map<String, Kept> kept = new TreeMap<>();
	private final MemorySides sides = new MemorySides();
	private final Map<String, byte[]> files = new HashMap<>();
	private long sequence;
	private String history = "h";
	private int scanned;
	private boolean full;

	@BeforeEach
	void someRows() {
		RandomRows.of(3_000, 1).forEach(this::keep);
	}

	private void keep(ApplicationRow row) {
		sequence++;
		kept.put(row.number(), new Kept(row, "p", 1, sequence));
	}

	private final class Files implements DerivedFiles {

		@Override
		public void keep(String name, Content content) throws IOException {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			content.writeTo(out);
			if (full) {
				throw new IOException("disk full");
			}
			files.put(name, out.toByteArray());
		}

		@Override
		public Optional<Pieces> open(String name) {
			return Optional.ofNullable(files.get(name)).map(MemoryPieces::new);
		}
	}

	/** Small pieces, so that arrays lie in many. */
	private record MemoryPieces(byte[] bytes) implements DerivedFiles.Pieces {

		private static final int LENGTH = 1 << 10;

		@Override
		public int count() {
			return (bytes.length + LENGTH - 1) / LENGTH;
		}

		@Override
		public int length() {
			return LENGTH;
		}

		@Override
		public byte[] read(int number) throws IOException {
			if (number >= count()) {
				throw new IOException("no piece");
			}
			return Arrays.copyOfRange(bytes, number * LENGTH, Math.min(bytes.length, (number + 1) * LENGTH));
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private final class Trail implements AuditTrail {

		@Override
		public List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) {
			return offset >= sequence ? List.of()
				: List.of(new AuditEntry(offset + 1, Instant.EPOCH, "", false, "", "", "", null, null, "", null, "", "", history + (offset + 1)));
		}

		@Override
		public long count(Question question) {
			return sequence;
		}
	}

	@SuppressWarnings("unchecked")
	private Registry registry() {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, args) -> switch (method
				.getName()) {
				case "sequence" -> sequence;
				case "demo", "readOnly" -> false;
				case "trail" -> new Trail();
				case "pseudonym" -> "P" + args[0];
				case "derived" -> Optional.of(new Files());
				case "sides" -> sides;
				case "find" -> Optional.ofNullable(kept.get(args[0]));
				case "ofPersons" -> persons((Set<String>) args[0], (Consumer<Kept>) args[1]);
				case "scan" -> scan(-1, (Consumer<Kept>) args[args.length - 2]);
				case "scanSince" -> scan((long) args[0], (Consumer<Kept>) args[1]);
				default -> throw new IllegalStateException(method.getName());
			});
	}

	private @Nullable Object scan(long since, Consumer<Kept> each) {
		kept.values().stream().filter(row -> row.journalSequence() > since).forEach(row -> {
			scanned++;
			each.accept(row);
		});
		return null;
	}

	private @Nullable Object persons(Set<String> pseudonyms, Consumer<Kept> each) {
		kept.values().stream().filter(row -> pseudonyms.contains(row.pseudonym())).forEach(each);
		return null;
	}

	private Population read(String policies) throws Failure {
		scanned = 0;
		return Population.read(registry(), Rows.REGIONS, policies, Progress.NONE);
	}

	private void assertRight(Population population, Origin origin) throws Failure {
		assertEquals(origin, population.origin());
		assertEquals(sequence, population.snapshot().sequence());
		assertEquals(kept.size(), population.size());
		Population naive = RandomRows.population(kept.values().stream().map(Kept::row).toList());
		for (Question question : QUESTIONS) {
			assertEquals(naive.ask(question).cells(), population.ask(question).cells());
			assertEquals(naive.distinct(question, Dimension.EMPLOYER), population.distinct(question, Dimension.EMPLOYER));
		}
		for (Dimension dimension : Dimension.values()) {
			if (dimension != Dimension.EMPLOYER) {
				assertEquals(naive.codes(dimension), population.codes(dimension), "codes that no longer occur are gone: " + dimension);
			}
		}
	}

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
	@DisplayName("Every kind of damage to the file: the applications are read anew, and it is said")
	void damaged() throws Failure {
		read("v1");
		byte[] whole = files.get(Populations.NAME);
		for (int cut : new int[]{ 0, 7, 24, 100, whole.length / 2, whole.length - 1 }) {
			files.put(Populations.NAME, Arrays.copyOf(whole, cut));
			Population population = read("v1");
			assertRight(population, Origin.DAMAGED);
			assertFalse(population.origin().sentence(Locale.ENGLISH).isEmpty());
			assertRight(read("v1"), Origin.REOPENED);
		}
		byte[] other = whole.clone();
		other[7] ^= 1; // another form
		files.put(Populations.NAME, other);
		assertRight(read("v1"), Origin.DAMAGED);
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
