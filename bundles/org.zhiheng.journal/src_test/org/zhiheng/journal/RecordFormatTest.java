// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;

import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.message.Failure;

/** The frozen format: one encoding for each value, and the same one for ever. */
class RecordFormatTest {

	/** A source of nonces that can be foretold, for the golden record only. */
	private static final class Counting extends SecureRandom {
		private static final long serialVersionUID = 1L;
		private byte next;

		@Override
		public void nextBytes(byte[] bytes) {
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = next++;
			}
		}
	}

	private static byte[] golden() {
		Sealer sealer = new Sealer("journal-1", new SecretKeySpec(new byte[32], "AES"), new Counting());
		Statement statement = new Statement("张三", false, "administrator", "policy.publish", "policy/HT25", "李四", "HT25@2");
		Draft draft = new Draft(statement, new Words("旧", "新", "年度更新", null), new byte[]{ 1, 2, 3 });
		return JournalRecord.body(7, Samples.TIME, 42, Hash.leaf(new byte[0]), sealer.seal(draft));
	}

	@Test
	void theGoldenRecordNeverChanges() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			for (String each : new String[]{ "zh-CN", "en-US", "tr-TR" }) {
				Locale.setDefault(Locale.forLanguageTag(each));
				for (String id : new String[]{ "Asia/Urumqi", "UTC", "America/New_York" }) {
					TimeZone.setDefault(TimeZone.getTimeZone(id));
					byte[] body = golden();
					assertEquals("5a484a010000000000000007000000006863958007", HexFormat.of().formatHex(body, 0, 21));
					assertEquals(GOLDEN, Hash.leaf(body).toString());
				}
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	private static final String GOLDEN = "e2fe0488a867b429707343fcc35b542ebb3459cdb2e04deca84dfd571d7ebd7a";

	@Test
	void whatIsWrittenIsReadAgain() throws Exception {
		Sealer sealer = Samples.sealer();
		for (int i = 0; i < 50; i++) {
			Draft draft = Samples.draft(i);
			Frame frame = Frame.of(100, JournalRecord.body(i, Samples.TIME, -i, Hash.NONE, sealer.seal(draft)));
			JournalRecord record = JournalRecord.of(frame);
			assertEquals(draft.statement(), record.statement());
			assertEquals(draft.words(), sealer.words(record));
			assertArrayEquals(draft.payload(), sealer.payload(record));
			assertEquals(i, record.sequence());
			assertEquals(Samples.TIME, record.time());
			assertEquals("journal-1", record.keyId());
		}
	}

	@Test
	void differentStatementsHaveDifferentBytes() {
		Map<String, Statement> seen = new HashMap<>();
		Random random = new Random(5);
		String[] texts = { "", "a", "b", "ab", "ba", "\0", "\0\0", "aa", "\u0001", "职", "职衡" };
		for (int i = 0; i < 200_000; i++) {
			Statement one = new Statement(pick(random, texts), random.nextBoolean(), pick(random, texts), pick(random, texts), pick(random, texts),
				random.nextBoolean() ? null : pick(random, texts), random.nextBoolean() ? null : pick(random, texts));
			Statement other = seen.putIfAbsent(HexFormat.of().formatHex(one.toBytes(pick(random, "k", "kk"))), one);
			if (other != null) {
				assertEquals(other, one);
			}
		}
	}

	private static String pick(Random random, String... texts) {
		return texts[random.nextInt(texts.length)];
	}

	@Test
	void bytesBeyondTheEndAreRefused() {
		byte[] body = golden();
		byte[] longer = Arrays.copyOf(body, body.length + 1);
		assertThrows(Malformed.class, () -> JournalRecord.of(Frame.of(0, longer)));
		for (int length = 0; length < body.length; length++) {
			byte[] shorter = Arrays.copyOf(body, length);
			assertThrows(Malformed.class, () -> JournalRecord.of(Frame.of(0, shorter)));
		}
	}

	@Test
	void halfASurrogatePairIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Words("\ud800", null, null, null).toBytes());
	}

	@Test
	void aFlagThatIsNeitherIsRefused() {
		assertThrows(Malformed.class, () -> Words.of(new byte[]{ 2, 0, 0, 0 }));
		assertThrows(Malformed.class, () -> Words.of(new byte[]{ 1, 0, 0, 0, 1, (byte) 0xFF, 0, 0, 0 }));
	}

	@Test
	void sealedPartsDifferEachTimeAndOpenOnlyInTheirPlace() throws Exception {
		Sealer sealer = Samples.sealer();
		JournalRecord one = record(sealer, Samples.draft(4));
		JournalRecord two = record(sealer, Samples.draft(4));
		assertNotEquals(one.hash(), two.hash());
		Sealer other = new Sealer("journal-1", new SecretKeySpec(new byte[16], "AES"), new SecureRandom());
		assertEquals("ZH-1004", assertThrows(Failure.class, () -> other.words(one)).code());
		byte[] body = JournalRecord.body(1, Samples.TIME, 0, Hash.NONE,
			new SealedDraft(Samples.draft(5).statement().toBytes("journal-1"), one.sealedWords(), one.sealedPayload()));
		JournalRecord moved = JournalRecord.of(Frame.of(0, body));
		assertThrows(Failure.class, () -> sealer.words(moved));
		JournalRecord swapped = JournalRecord.of(Frame.of(0, JournalRecord.body(1, Samples.TIME, 0, Hash.NONE,
			new SealedDraft(one.statementBytes(), one.sealedPayload(), one.sealedWords()))));
		assertThrows(Failure.class, () -> sealer.words(swapped));
	}

	private static JournalRecord record(Sealer sealer, Draft draft) throws Malformed {
		return JournalRecord.of(Frame.of(0, JournalRecord.body(1, Samples.TIME, 0, Hash.NONE, sealer.seal(draft))));
	}

	@Test
	void wordsTellNothingInLogs() {
		assertEquals("Words[before=true, after=false, reason=true]", new Words("secret", null, "why", null).toString());
	}
}
