// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.checkpoint.Checkpoint;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/**
 * Verifies a journal from its bytes alone: no key, no database, no workbench.
 *
 * <p>It recomputes each hash, follows the chain, builds the tree and compares it with the checkpoints that were held elsewhere. For a break it names
 * the first record that nothing vouches for any more.
 */
public final class Verifier {

	private final Path folder;
	private final Deque<Checkpoint> held;
	private long anchored;
	private long clockSteps;

	/**
	 * @param folder the journal's folder
	 * @param held checkpoints of this journal whose signatures were already checked
	 */
	public Verifier(Path folder, List<Checkpoint> held) {
		this.folder = folder;
		this.held = new ArrayDeque<>(held.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList());
	}

	/**
	 * Reads the whole journal once.
	 *
	 * @param progress told of bytes
	 * @return the verdict; where the person cancels, that of the part read so far cannot be given and the failure says so
	 * @throws Failure ZH-1003 where the file cannot be read, ZH-1008 where the person cancelled
	 */
	public Verdict verify(Progress progress) throws Failure {
		if (!Journal.exists(folder)) {
			return held.isEmpty() ? new Verdict.ConsistentNotAnchored(0, 0) : new Verdict.Broken(0, 1, Verdict.Cause.MISSING);
		}
		try (FileChannel channel = FileChannel.open(JournalFile.in(folder), StandardOpenOption.READ)) {
			return verify(new FrameFile(channel), progress);
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", folder); //$NON-NLS-1$
		}
	}

	private Verdict verify(FrameFile file, Progress progress) throws IOException, Failure {
		Walk walk = new Walk(file, Head.START);
		JournalRecord before = null;
		for (JournalRecord record = walk.next(); record != null; record = walk.next()) {
			if (before != null && record.time().isBefore(before.time())) {
				clockSteps++;
			}
			before = record;
			Verdict refuted = anchor(walk.head());
			if (refuted != null) {
				return refuted;
			}
			if (progress.cancelled()) {
				throw new Failure(Journal.class, "ZH-1008", Long.toString(record.sequence())); //$NON-NLS-1$
			}
			progress.at(record.end(), file.size());
		}
		return verdict(walk, before);
	}

	private @Nullable Verdict anchor(Head head) {
		for (Checkpoint next = held.peek(); next != null && next.size() <= head.sequence(); next = held.peek()) {
			if (next.size() > 0 && !next.root().equals(head.tree().root())) {
				return new Verdict.Broken(anchored, anchored + 1, Verdict.Cause.CHECKPOINT);
			}
			anchored = next.size();
			held.remove();
		}
		return null;
	}

	private Verdict verdict(Walk walk, @Nullable JournalRecord last) throws IOException {
		long records = walk.head().sequence();
		if (walk.tail() instanceof Tail.Damaged damaged) {
			return broken(walk, damaged, last);
		}
		if (!held.isEmpty()) {
			return new Verdict.Broken(records, records + 1, Verdict.Cause.MISSING);
		}
		if (walk.tail() instanceof Tail.Torn torn) {
			return new Verdict.CutTail(records, anchored, torn.bytes());
		}
		return anchored > 0 ? new Verdict.IntactAnchored(records, anchored, clockSteps) : new Verdict.ConsistentNotAnchored(records, clockSteps);
	}

	private Verdict broken(Walk walk, Tail.Damaged damaged, @Nullable JournalRecord last) throws IOException {
		long expected = damaged.sequence();
		JournalRecord found = walk.sound(damaged.position());
		if (found == null) {
			return new Verdict.Broken(expected - 1, expected, Verdict.Cause.BYTES);
		}
		if (found.sequence() != expected) {
			long first = Math.max(1, Math.min(expected, found.sequence()));
			return new Verdict.Broken(first - 1, first, Verdict.Cause.ORDER);
		}
		boolean changedHere = last == null || disowned(walk, found);
		long first = changedHere ? expected : expected - 1;
		return new Verdict.Broken(first - 1, first, Verdict.Cause.LINK);
	}

	/** A link is broken: the record before was changed, unless the record behind disowns this one, which then was changed itself. */
	private static boolean disowned(Walk walk, JournalRecord found) throws IOException {
		JournalRecord next = walk.sound(found.end());
		return next != null && next.sequence() == found.sequence() + 1 && !next.previous().equals(found.hash());
	}
}
