// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;

/** What a snapshot holds, and what becomes of one that is damaged. */
class SnapshotFileTest extends SnapshotKept {

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
	@DisplayName("Numbers in the description that cannot be are damage, and ask for no memory")
	void impossibleNumbers() throws Failure {
		read("v1");
		byte[] whole = files.get(Populations.NAME);
		int head = 3 * Long.BYTES;
		int dictionary = head + Long.BYTES + 2 + "v1".length() + 2 + 2 + ("h" + sequence).length() + Integer.BYTES + 2
			+ Dimension.values()[0].key().length();
		for (byte first : new byte[]{ (byte) 0x80, 0x7F }) {
			byte[] other = whole.clone();
			other[dictionary] = first;
			files.put(Populations.NAME, other);
			assertRight(read("v1"), Origin.DAMAGED);
		}
	}

	/**
	 * Where this fails, what a population reads from a row has changed, and snapshots that users keep would go on saying what the code of before read: raise the
	 * number of the form in {@link SnapshotFile}, and then write down the new digest here.
	 */
	@Test
	@DisplayName("The same rows give the same snapshot as ever")
	void asEver() throws Exception {
		read("v1");
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(Populations.NAME));
		assertEquals("387c31b57cbb0df44645ba53c73b45383023cf7855f5ae35cbc08a568505ce20", HexFormat.of().formatHex(digest));
	}

	@Test
	@DisplayName("Nothing in it names a person, an employer or an application, so that erasing a person leaves nothing to erase here")
	void names() throws Failure {
		ApplicationRow row = RandomRows.row(5_000, new Random(8)).but().set(Column.EMPLOYER, "金丝雀公司").set(Column.CREDIT_CODE, null)
			.build();
		sequence++;
		kept.put(row.number(), new Kept(row, "c0ffee00c0ffee00c0ffee00c0ffee00", 1, sequence));
		read("v1");
		String held = new String(files.get(Populations.NAME), StandardCharsets.UTF_8);
		assertTrue(held.contains("REVIEW"), "codes stand in the clear before the file is sealed");
		for (String name : List.of("金丝雀", "c0ffee", row.number())) {
			assertFalse(held.contains(name), name);
		}
	}
}
