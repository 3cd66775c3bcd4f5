// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.TableKind;
import org.zhiheng.store.Imported.Placement;

/** Rows, blocks and payloads have one encoding each and are read again as they were. */
class CodecTest {

	private static final String[] TEXTS = { "", "a", "ab", "职", "职衡", "𬱖", "䶮·x", "x".repeat(126), "x".repeat(127), "y".repeat(20_000),
		"·".repeat(200) };

	private static ApplicationRow row(Random random) {
		ApplicationRow.Builder builder = ApplicationRow.builder();
		for (int i = 0; i < Column.count(); i++) {
			if (!Column.at(i).identity() && random.nextInt(3) > 0) {
				builder.set(Column.at(i), TEXTS[random.nextInt(TEXTS.length)]);
			}
		}
		return builder.build();
	}

	@Test
	void rowsAreReadAgainAndDifferentOnesDiffer() {
		Random random = new Random(11);
		Map<String, ApplicationRow> seen = new HashMap<>();
		for (int i = 0; i < 500; i++) {
			ApplicationRow row = row(random);
			byte[] bytes = RowCodec.encode(row);
			assertEquals(row, RowCodec.decode(bytes));
			ApplicationRow other = seen.put(Hash.leaf(bytes).toString(), row);
			assertEquals(other == null ? row : other, row);
		}
	}

	@Test
	void shortTextsNeverCollide() {
		Random random = new Random(12);
		Map<String, List<String>> seen = new HashMap<>();
		for (int i = 0; i < 100_000; i++) {
			List<String> values = Arrays.asList(pick(random), pick(random), pick(random));
			Bytes bytes = new Bytes(16);
			values.forEach(bytes::text);
			List<String> other = seen.putIfAbsent(Arrays.toString(bytes.copy()), values);
			assertEquals(other == null ? values : other, values);
		}
	}

	private static String pick(Random random) {
		String[] some = { null, "", "\0", "\u0001", "a", "\0a", "a\0", "\u0001a" };
		return some[random.nextInt(some.length)];
	}

	@Test
	void halfASurrogatePairIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Bytes(8).text("a\udc00"));
	}

	@Test
	void numbersOfEverySizeAreReadAgain() {
		for (int shift = 0; shift < 63; shift++) {
			for (long value : new long[]{ (1L << shift) - 1, 1L << shift }) {
				assertEquals(value, new BytesReader(new Bytes(1).number(value).copy()).number());
			}
		}
	}

	@Test
	void blocksAreReadAgain() {
		Random random = new Random(13);
		for (int size : new int[]{ 1, 2, 49, 50 }) {
			Block.Entry[] entries = entries(random, size);
			Block block = Block.unpack(Block.pack(entries, 0, size));
			assertEquals(size, block.size());
			for (int i = 0; i < size; i++) {
				assertArrayEquals(entries[i].row(), block.entry(i).row());
				assertEquals(entries[i].pseudonym(), block.entry(i).pseudonym());
			}
		}
	}

	private static Block.Entry[] entries(Random random, int size) {
		Block.Entry[] entries = new Block.Entry[size];
		for (int i = 0; i < size; i++) {
			byte[] pseudonym = new byte[16];
			random.nextBytes(pseudonym);
			entries[i] = new Block.Entry(new Pseudonym(pseudonym), RowCodec.encode(row(random)));
		}
		return entries;
	}

	@Test
	void payloadsAreReadAgain() {
		Block.Entry[] entries = entries(new Random(14), 60);
		PersonRevision person = new PersonRevision(3, 3, 1, entries[0].pseudonym(), new byte[]{ 1, 2 });
		Imported imported = new Imported(Imported.root(entries), 9, List.of(Block.pack(entries, 0, 50), Block.pack(entries, 50, 60)),
			List.of(new Placement(1, 1, 3), new Placement(2, 5, 300)), List.of(person));
		BytesReader reader = new BytesReader(imported.toBytes());
		assertEquals(Imported.KIND, reader.small());
		Imported again = Imported.read(reader);
		assertArrayEquals(imported.toBytes(), again.toBytes());
		assertEquals(imported.root(), Imported.root(again.entries()));
		assertEquals(imported.placements(), again.placements());
	}

	/** Journals hold these bytes: another layout would need another kind. */
	@Test
	void payloadsAreWrittenAsEver() {
		PersonRevision person = new PersonRevision(300, 3, 2, Objects.requireNonNull(Pseudonym.parse("000102030405060708090a0b0c0d0e0f")),
			new byte[]{ 1, 2 });
		Imported imported = new Imported(Hash.leaf(new byte[]{ 7 }), 129, List.of(new byte[]{ 5, 6 }, new byte[]{ 8 }),
			List.of(new Placement(1, 1, 0), new Placement(70_000, 5, 3)), List.of(person));
		String body = "2ecd8a6b7d2845546659ad4cf443533cf921b19dc81fa83934e83821b4dfdcb7" + "8101" + "02" + "020506" + "0108" + "02" + "010100"
			+ "f0a2040503" + "01" + "ac020302" + "000102030405060708090a0b0c0d0e0f" + "020102";
		assertEquals("01" + body, HexFormat.of().formatHex(imported.toBytes()));
		SideImported side = new SideImported(TableKind.HANDLING, imported);
		assertEquals("04" + "0968616e646c696e67" + body, HexFormat.of().formatHex(side.toBytes()));
		BytesReader reader = new BytesReader(side.toBytes());
		assertEquals(SideImported.KIND, reader.small());
		assertArrayEquals(side.toBytes(), SideImported.read(reader).toBytes());
	}
}
