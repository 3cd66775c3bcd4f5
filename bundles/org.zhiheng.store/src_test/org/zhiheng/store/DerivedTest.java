// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Submission;

class DerivedTest {

	private static final String NAME = "population";

	@TempDir
	Path folder;

	private static byte[] content(int length) {
		byte[] content = new byte[length];
		new Random(length).nextBytes(content);
		return content;
	}

	private static byte[] read(DerivedFiles files) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (DerivedFiles.Pieces pieces = files.open(NAME).orElseThrow()) {
			for (int i = 0; i < pieces.count(); i++) {
				all.write(pieces.read(i));
			}
		}
		return all.toByteArray();
	}

	private Path file() {
		return folder.resolve("ws").resolve("derived").resolve(NAME + ".sealed");
	}

	@Test
	@DisplayName("What is kept is read back piece by piece, is the owner's alone, and is nowhere in clear")
	void kept() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			DerivedFiles files = registry.derived().orElseThrow();
			assertTrue(files.open(NAME).isEmpty());
			for (int length : new int[]{ 0, 1, 100, (1 << 20) - 1, 1 << 20, (1 << 21) + 12_345 }) {
				byte[] content = content(length);
				files.keep(NAME, out -> out.write(content));
				assertArrayEquals(content, read(files), length + " bytes");
			}
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
			byte[] words = "CANARY和田".repeat(50).getBytes(java.nio.charset.StandardCharsets.UTF_8);
			files.keep(NAME, out -> out.write(words));
			assertFalse(new String(Files.readAllBytes(file()), java.nio.charset.StandardCharsets.ISO_8859_1).contains("CANARY"));
			assertThrows(IllegalArgumentException.class, () -> files.open("../keys"));
		}
	}

	@Test
	@DisplayName("A changed byte, a cut, a moved piece and another workspace's file are each noticed")
	void damaged() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			DerivedFiles files = registry.derived().orElseThrow();
			files.keep(NAME, out -> out.write(content(3 << 20)));
			byte[] whole = Files.readAllBytes(file());
			Random random = new Random(3);
			for (int i = 0; i < 40; i++) {
				byte[] changed = whole.clone();
				changed[random.nextInt(changed.length)] ^= 1 << random.nextInt(8);
				Files.write(file(), changed);
				assertThrows(IOException.class, () -> read(files));
				Files.write(file(), Arrays.copyOf(whole, random.nextInt(whole.length)));
				assertThrows(IOException.class, () -> read(files));
			}
			int frame = 4 + (1 << 20) + 16;
			byte[] moved = whole.clone();
			System.arraycopy(whole, 7, moved, 7 + frame, frame);
			Files.write(file(), moved);
			assertThrows(IOException.class, () -> read(files));
		}
	}

	@Test
	@DisplayName("A writer that dies half way leaves the content of before")
	void halfWritten() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			DerivedFiles files = registry.derived().orElseThrow();
			files.keep(NAME, out -> out.write(content(1000)));
			assertThrows(IOException.class, () -> files.keep(NAME, out -> {
				out.write(content(3 << 20));
				throw new IOException("disk full");
			}));
			assertArrayEquals(content(1000), read(files));
			// what a kill leaves behind
			Files.write(file().resolveSibling(NAME + ".sealed.new"), content(5000));
			assertArrayEquals(content(1000), read(files));
			files.keep(NAME, out -> out.write(content(20)));
			assertArrayEquals(content(20), read(files));
		}
	}

	@Test
	@DisplayName("Whatever ends a writer, nothing of it is left")
	void brokenOff() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			DerivedFiles files = registry.derived().orElseThrow();
			files.keep(NAME, out -> out.write(content(1000)));
			assertThrows(IllegalStateException.class, () -> files.keep(NAME, out -> {
				out.write(content(5000));
				throw new IllegalStateException("a bug");
			}));
			assertArrayEquals(content(1000), read(files));
			assertFalse(Files.exists(file().resolveSibling(NAME + ".sealed.new")));
		}
	}

	@Test
	@DisplayName("Of two who write at once one waits for the other, and no content is half of each")
	void atOnce() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			CountDownLatch half = new CountDownLatch(1);
			CountDownLatch goOn = new CountDownLatch(1);
			FutureTask<Boolean> first = writer(registry, out -> {
				out.write(content(2 << 20), 0, 1 << 20);
				half.countDown();
				waitFor(goOn);
				out.write(content(2 << 20), 1 << 20, 1 << 20);
			});
			new Thread(first).start();
			half.await();
			FutureTask<Boolean> second = writer(registry, out -> out.write(content(3_000)));
			Thread writing = new Thread(second);
			writing.start();
			while (writing.getState() != Thread.State.BLOCKED && writing.isAlive()) {
				Thread.onSpinWait(); // as long as it can go on by itself
			}
			goOn.countDown();
			assertTrue(first.get() && second.get());
			assertArrayEquals(content(3_000), read(registry.derived().orElseThrow()));
		}
	}

	private static FutureTask<Boolean> writer(Registry registry, DerivedFiles.Content content) {
		return new FutureTask<>(() -> {
			registry.derived().orElseThrow().keep(NAME, content);
			return Boolean.TRUE;
		});
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	@DisplayName("Erasing a person leaves every row as it was, so that what was computed from them is what a fresh reading gives")
	void erased() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			registry.keep(Fixture.submissions(0, 20), Fixture.WHY);
			List<Kept> before = Fixture.all(registry);
			long sequence = registry.sequence();
			registry.erase(before.get(4).pseudonym(), Fixture.WHY.doing("erasure", "x"));
			assertEquals(sequence + 1, registry.sequence());
			List<Kept> later = new ArrayList<>();
			registry.scanSince(sequence, later::add, Progress.NONE);
			assertEquals(List.of(), later);
			assertEquals(before, Fixture.all(registry));
		}
	}

	@Test
	@DisplayName("What came after a record is what a whole scan shows of later records")
	void since() throws Exception {
		try (Registry registry = Fixture.create(folder)) {
			Random random = new Random(9);
			List<Long> sequences = new ArrayList<>(List.of(0L));
			for (int i = 0; i < 6; i++) {
				int from = random.nextInt(200);
				List<Submission> batch = new ArrayList<>();
				for (int k = from; k < from + 120; k++) {
					batch.add(new Submission(Fixture.row(String.format("N%06d", k), "单位" + random.nextInt(4)), Fixture.person(k)));
				}
				sequences.add(registry.keep(batch, Fixture.WHY).sequence());
			}
			for (long sequence : sequences) {
				List<Kept> later = new ArrayList<>();
				registry.scanSince(sequence, later::add, Progress.NONE);
				later.sort(java.util.Comparator.comparing(kept -> kept.row().number()));
				assertEquals(Fixture.all(registry).stream().filter(kept -> kept.journalSequence() > sequence).toList(), later);
			}
		}
	}
}
