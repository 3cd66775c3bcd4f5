// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Goes through the journal record by record, checking form, hash, number and link, and says how it ends.
 */
final class Walk {

	private static final int SCAN = 1 << 16;

	private final FrameFile file;
	private Head head;
	private Tail tail = new Tail.Whole();

	Walk(FrameFile file, Head from) {
		this.file = file;
		this.head = from;
	}

	/** The place behind the last good record. */
	Head head() {
		return head;
	}

	/** How the journal ends; meaningful once {@link #next()} gave null. */
	Tail tail() {
		return tail;
	}

	/** The next record that holds, or null at the end, whatever kind of end it is. */
	@Nullable
	JournalRecord next() throws IOException {
		long position = head.position();
		if (position == file.size()) {
			return null;
		}
		JournalRecord record = sound(position);
		if (record == null) {
			tail = torn(position) ? new Tail.Torn(position, file.size() - position) : new Tail.Damaged(head.sequence() + 1, position);
			return null;
		}
		if (record.sequence() != head.sequence() + 1 || !record.previous().equals(head.hash())) {
			tail = new Tail.Damaged(head.sequence() + 1, position);
			return null;
		}
		head = head.after(record);
		return record;
	}

	/** The record at a place if its form and hash hold, whatever its number and link are. */
	@Nullable
	JournalRecord sound(long position) throws IOException {
		Frame frame = file.at(position);
		if (frame == null || !frame.holds()) {
			return null;
		}
		try {
			return JournalRecord.of(frame);
		} catch (Malformed e) {
			return null; // a bad record is an answer here, not an error
		}
	}

	/** One writer forces each record before the next: behind a torn one nothing can follow. */
	private boolean torn(long position) throws IOException {
		int claimed = file.lengthAt(position);
		boolean reachesEnd = claimed < 0 || position + Frame.AROUND + claimed >= file.size() || zeros(position + Frame.AROUND + claimed);
		return reachesEnd && !soundAfter(position + 1);
	}

	private boolean zeros(long position) throws IOException {
		for (long at = position; at < file.size(); at++) {
			if (file.read(at, 1)[0] != 0) {
				return false;
			}
		}
		return true;
	}

	private boolean soundAfter(long from) throws IOException {
		byte[] magic = new FieldWriter().small(JournalRecord.MAGIC).bytes();
		long last = file.size() - magic.length;
		for (long at = from + Integer.BYTES; at <= last; at += SCAN) {
			byte[] part = file.read(at, (int) Math.min(SCAN + magic.length - 1L, file.size() - at));
			for (int i = 0; i + magic.length <= part.length; i++) {
				if (part[i] == magic[0] && part[i + 1] == magic[1] && part[i + 2] == magic[2] && part[i + 3] == magic[3]
					&& sound(at + i - Integer.BYTES) != null) {
					return true;
				}
			}
		}
		return false;
	}
}
