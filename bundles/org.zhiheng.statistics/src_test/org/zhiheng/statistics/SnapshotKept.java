// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;

/** Three thousand applications in memory, with the snapshots that are kept of them. */
abstract class SnapshotKept {

	private static final List<Question> QUESTIONS = List.of(Question.of(Dimension.REGION, Dimension.YEAR),
		Question.of(Dimension.COMMITTEE, Dimension.EMPLOYER_SIZE).everywhere(Dimension.ROUTE), Question.of(Dimension.AGE_BAND, Dimension.SCORE));

	final Map<String, Kept> kept = new TreeMap<>();
	final MemorySides sides = new MemorySides();
	final Map<String, byte[]> files = new HashMap<>();
	long sequence;
	String history = "h";
	int scanned;
	boolean full;

	@BeforeEach
	void someRows() {
		RandomRows.of(3_000, 1).forEach(this::keep);
	}

	final void keep(ApplicationRow row) {
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
	final Registry registry() {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, args) -> switch (method.getName()) {
				case "sequence" -> sequence;
				case "demo", "readOnly" -> false;
				case "trail" -> new Trail();
				case "pseudonym" -> "P" + Integer.toHexString(args[0].hashCode());
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

	final Population read(String policies) throws Failure {
		scanned = 0;
		return Population.read(registry(), Rows.REGIONS, policies, Progress.NONE);
	}

	final void assertRight(Population population, Origin origin) throws Failure {
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
}
