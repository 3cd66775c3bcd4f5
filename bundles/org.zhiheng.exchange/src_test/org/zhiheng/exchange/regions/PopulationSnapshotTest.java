// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideTables;
import org.zhiheng.statistics.Origin;
import org.zhiheng.statistics.Population;

/** Window and command line load the policies each on its own; the snapshot that one keeps serves the other as long as these are the same. */
class PopulationSnapshotTest {

	private static final int PIECE = 1 << 10;

	private final Map<String, byte[]> files = new HashMap<>();

	@Test
	void oneTakesTheSnapshotThatTheOtherKept() throws IOException, Failure {
		Population first = read(shipped(""));
		assertEquals(Origin.READ, first.origin());
		Population second = read(shipped(""));
		assertEquals(Origin.REOPENED, second.origin());
		assertEquals(first.snapshot(), second.snapshot());
	}

	/** A catalogue belongs to the policies though no notice has another version: places may lie elsewhere. */
	@Test
	void anotherCatalogueMakesAnotherSnapshot() throws IOException, Failure {
		read(shipped(""));
		assertEquals(Origin.STALE, read(shipped("regions")).origin());
	}

	private Population read(PolicyBase policies) throws Failure {
		return new PolicyRegions(policies).population(registry(), Progress.NONE);
	}

	/** The shipped files, of which one has a comment more. */
	private static PolicyBase shipped(String changed) throws IOException, Failure {
		List<PolicyFile> read = new ArrayList<>();
		try (Stream<Path> all = Files.list(Path.of("../org.zhiheng.policies/policies"))) {
			for (Path file : all.filter(each -> each.toString().endsWith(".policy")).sorted().toList()) {
				String name = file.getFileName().toString();
				String more = name.startsWith(changed + ".") ? "<!-- edited -->" : "";
				read.add(new PolicyFile(name, (Files.readString(file) + more).getBytes(StandardCharsets.UTF_8)));
			}
		}
		return PolicyFiles.base(() -> read);
	}

	@SuppressWarnings("unchecked")
	private Registry registry() {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, args) -> switch (method.getName()) {
				case "sequence" -> 0L;
				case "demo", "readOnly" -> false;
				case "trail" -> trail();
				case "pseudonym" -> "P" + args[0];
				case "derived" -> Optional.of(derived());
				case "sides" -> SideTables.NONE;
				case "scan" -> scan((Consumer<Kept>) args[args.length - 2]);
				default -> throw new IllegalStateException(method.getName());
			});
	}

	private static @Nullable Object scan(Consumer<Kept> each) {
		ApplicationRow row = ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A1").set(Column.REGION, "653201").set(Column.YEAR, 2025)
			.build();
		each.accept(new Kept(row, "p", 1, 0));
		return null;
	}

	private static AuditTrail trail() {
		throw new IllegalStateException("no record at 0");
	}

	private DerivedFiles derived() {
		return new DerivedFiles() {

			@Override
			public void keep(String name, Content content) throws IOException {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				content.writeTo(out);
				files.put(name, out.toByteArray());
			}

			@Override
			public Optional<Pieces> open(String name) {
				return Optional.ofNullable(files.get(name)).map(Pieced::new);
			}
		};
	}

	private record Pieced(byte[] bytes) implements DerivedFiles.Pieces {

		@Override
		public int count() {
			return (bytes.length + PIECE - 1) / PIECE;
		}

		@Override
		public int length() {
			return PIECE;
		}

		@Override
		public byte[] read(int number) {
			return Arrays.copyOfRange(bytes, number * PIECE, Math.min(bytes.length, (number + 1) * PIECE));
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}
