// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.journal.Verdict.Broken;
import org.zhiheng.journal.Verdict.Cause;
import org.zhiheng.journal.checkpoint.Checkpoint;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.message.Progress;

/** Whatever is changed in a journal is found, and the first record that does not hold is named. */
class TamperingTest {

	private static final int RECORDS = 8;

	@TempDir
	Path folder;

	private List<Head> heads = List.of();
	private byte[] whole = new byte[0];

	@BeforeEach
	void fill() throws Exception {
		heads = Samples.fill(folder, RECORDS);
		whole = Samples.bytes(folder);
	}

	private Verdict verdictOf(byte[] bytes, Checkpoint... held) throws Exception {
		Files.write(Samples.file(folder), bytes);
		return new Verifier(folder, List.of(held)).verify(Progress.NONE);
	}

	private byte[] frame(int record) {
		return Arrays.copyOfRange(whole, (int) heads.get(record - 1).position(), (int) heads.get(record).position());
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			out.writeBytes(part);
		}
		return out.toByteArray();
	}

	private byte[] records(int... order) {
		byte[][] parts = new byte[order.length][];
		for (int i = 0; i < order.length; i++) {
			parts[i] = frame(order[i]);
		}
		return join(parts);
	}

	private Checkpoint checkpoint(int record) {
		return new Checkpoint("test", record, heads.get(record).tree().root());
	}

	@Test
	void untouchedItIsConsistentButNeverOk() throws Exception {
		Verdict verdict = assertInstanceOf(Verdict.ConsistentNotAnchored.class, verdictOf(whole));
		assertEquals(RECORDS, verdict.records());
		assertTrue(verdict.sentence(Locale.ENGLISH).contains("consistent, not anchored"));
		assertTrue(verdict.sentence(Locale.CHINA).contains("未锚定"));
		assertEquals(new Verdict.IntactAnchored(RECORDS, 5, 0), verdictOf(whole, checkpoint(2), checkpoint(5)));
	}

	@Test
	void everyChangedByteIsFoundAtItsRecord() throws Exception {
		for (int record = 1; record <= RECORDS; record++) {
			for (int at = (int) heads.get(record - 1).position(); at < heads.get(record).position(); at++) {
				byte[] changed = whole.clone();
				changed[at] ^= 1 << at % 8;
				Verdict verdict = verdictOf(changed);
				if (record == RECORDS && verdict instanceof Verdict.CutTail) {
					assertEquals(RECORDS - 1, verdict.records(), "byte " + at);
				} else {
					assertEquals(new Broken(record - 1, record, Cause.BYTES), verdict, "byte " + at);
				}
			}
		}
	}

	@Test
	void aShortLastRecordIsATailAtEveryLength() throws Exception {
		long start = heads.get(RECORDS - 1).position();
		for (int length = (int) start + 1; length < whole.length; length++) {
			assertEquals(new Verdict.CutTail(RECORDS - 1, 0, length - start), verdictOf(Arrays.copyOf(whole, length)));
		}
	}

	@Test
	void removedInsertedSwappedAndDoubledRecordsAreFound() throws Exception {
		assertEquals(new Broken(2, 3, Cause.ORDER), verdictOf(records(1, 2, 4, 5, 6, 7, 8)));
		assertEquals(new Broken(2, 3, Cause.ORDER), verdictOf(records(1, 2, 4, 3, 5, 6, 7, 8)));
		assertEquals(new Broken(2, 3, Cause.ORDER), verdictOf(records(1, 2, 3, 3, 4, 5, 6, 7, 8)));
		assertEquals(new Broken(0, 1, Cause.ORDER), verdictOf(records(2, 3, 4, 5, 6, 7, 8)));
	}

	@Test
	void aRecordWrittenAnewWithItsOwnHashIsNamed() throws Exception {
		for (int k = 1; k < RECORDS; k++) {
			byte[] anew = rewritten(k, heads.get(k - 1).hash());
			Verdict verdict = verdictOf(join(before(k), anew, behind(k)));
			assertEquals(new Broken(k - 1, k, Cause.LINK), verdict);
		}
		assertEquals(new Broken(3, 4, Cause.LINK), verdictOf(join(before(4), rewritten(4, Hash.NONE), behind(4))));
	}

	@Test
	void aChainMadeAnewIsFoundByACheckpointOnly() throws Exception {
		byte[] forged = rechained(4);
		assertInstanceOf(Verdict.ConsistentNotAnchored.class, verdictOf(forged));
		assertEquals(new Broken(3, 4, Cause.CHECKPOINT), verdictOf(forged, checkpoint(3), checkpoint(6)));
		assertEquals(new Broken(0, 1, Cause.CHECKPOINT), verdictOf(forged, checkpoint(RECORDS)));
		assertEquals(new Verdict.IntactAnchored(RECORDS, 3, 0), verdictOf(forged, checkpoint(3)));
	}

	@Test
	void recordsThatACheckpointKnowsAndTheFileLacksAreMissed() throws Exception {
		assertEquals(new Broken(5, 6, Cause.MISSING), verdictOf(records(1, 2, 3, 4, 5), checkpoint(7)));
		Files.delete(Samples.file(folder));
		assertEquals(new Broken(0, 1, Cause.MISSING), new Verifier(folder, List.of(checkpoint(7))).verify(Progress.NONE));
	}

	@Test
	void aClockThatWentBackIsTold(@TempDir Path other) throws Exception {
		try (Journal journal = Journal.open(other, Head.START, FaultPoint.NONE)) {
			for (int second : new int[]{ 5, 6, 2, 3, 1 }) {
				journal.append(Samples.sealer().seal(Samples.draft(second)), Instant.ofEpochSecond(second));
			}
		}
		assertEquals(new Verdict.ConsistentNotAnchored(5, 2), Samples.verify(other));
		assertTrue(Samples.verify(other).sentence(Locale.ENGLISH).contains("clock went back 2 times"));
	}

	private byte[] before(int k) {
		return Arrays.copyOf(whole, (int) heads.get(k - 1).position());
	}

	private byte[] behind(int k) {
		return Arrays.copyOfRange(whole, (int) heads.get(k).position(), whole.length);
	}

	private byte[] rewritten(int k, Hash previous) {
		byte[] body = JournalRecord.body(k, Samples.TIME.plusSeconds(k), 0, previous, Samples.sealer().seal(Samples.draft(k + 1)));
		return Frame.of(0, body).bytes().array();
	}

	private byte[] rechained(int from) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(before(from));
		Hash previous = heads.get(from - 1).hash();
		for (int k = from; k <= RECORDS; k++) {
			byte[] body = JournalRecord.body(k, Samples.TIME.plusSeconds(k), 0, previous, Samples.sealer().seal(Samples.draft(k + 1)));
			out.writeBytes(Frame.of(0, body).bytes().array());
			previous = Hash.leaf(body);
		}
		return out.toByteArray();
	}
}
