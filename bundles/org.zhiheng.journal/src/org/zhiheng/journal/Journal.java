// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.FaultPoint.Moment;
import org.zhiheng.message.Failure;

/**
 * The append-only journal of one workspace. A record is forced to disk before {@link #append} returns, and is never changed after.
 *
 * <p>One thread at a time, and that thread is never interrupted: an interrupt closes a file channel.
 */
public final class Journal implements AutoCloseable {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"); //$NON-NLS-1$

	private final JournalFile file;
	private final FaultPoint fault;
	private final LongSupplier ticks;
	private Head head;
	private Tail tail;
	private boolean sure = true;
	private @Nullable JournalRecord last;

	private Journal(JournalFile file, Head from, LongSupplier ticks, FaultPoint fault) throws IOException {
		this.file = file;
		this.fault = fault;
		this.ticks = ticks;
		Walk walk = new Walk(file.frames(), from);
		for (JournalRecord next = walk.next(); next != null; next = walk.next()) {
			last = next;
		}
		this.head = walk.head();
		this.tail = walk.tail();
	}

	/**
	 * Opens the journal in a folder, making it if there is none, and reads it from a known place to its end.
	 *
	 * @param folder the journal's folder
	 * @param from a place whose record is known to be good, {@link Head#START} to read all
	 * @param fault strikes in tests
	 * @return the journal; how it ends is told by {@link #tail()}
	 * @throws Failure ZH-1003 where it cannot be read
	 */
	public static Journal open(Path folder, Head from, FaultPoint fault) throws Failure {
		try {
			return new Journal(new JournalFile(folder, fault), from, System::nanoTime, fault);
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", folder); //$NON-NLS-1$
		}
	}

	/**
	 * Whether a folder holds a journal with anything in it.
	 *
	 * @param folder the journal's folder
	 * @return whether there are records, good or bad
	 */
	public static boolean exists(Path folder) {
		Path path = JournalFile.in(folder);
		return Files.isRegularFile(path) && path.toFile().length() > 0;
	}

	/** How the journal ends. While it does not end whole nothing can be appended. */
	public Tail tail() {
		return tail;
	}

	/** The place behind the last record. */
	public Head head() {
		return head;
	}

	/** The journal's file. */
	public Path path() {
		return file.path();
	}

	/**
	 * Cuts a torn last record, keeping its bytes in a file beside.
	 *
	 * @param torn the tail that was found
	 * @return the file with the bytes that were cut
	 * @throws Failure ZH-1003 where the disk refuses
	 */
	public Path cut(Tail.Torn torn) throws Failure {
		if (!torn.equals(tail)) {
			throw new IllegalArgumentException("not this journal's tail"); //$NON-NLS-1$
		}
		try {
			Path kept = file.cut(torn.position());
			tail = new Tail.Whole();
			return kept;
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", file.path()); //$NON-NLS-1$
		}
	}

	/**
	 * Appends a record and forces it to disk. Where that fails nothing was written.
	 *
	 * @param draft what is to be recorded
	 * @param time when, by the machine's clock
	 * @return the place behind the new record
	 * @throws Failure ZH-1001 where the disk refuses, ZH-1002 where the journal is damaged
	 */
	public Head append(SealedDraft draft, Instant time) throws Failure {
		if (!(tail instanceof Tail.Whole) || !sure) {
			throw new Failure(Journal.class, "ZH-1002", file.path(), Long.toString(head.sequence() + 1)); //$NON-NLS-1$
		}
		byte[] body = JournalRecord.body(head.sequence() + 1, time, ticks.getAsLong(), head.hash(), draft);
		Frame frame = Frame.of(head.position(), body);
		try {
			JournalRecord record = JournalRecord.of(frame);
			fault.at(Moment.BEFORE_APPEND);
			file.append(frame);
			head = head.after(record);
			last = record;
			return head;
		} catch (Malformed e) {
			throw new IllegalStateException("a record that could not be read again", e); //$NON-NLS-1$
		} catch (IOException e) {
			sure = e.getSuppressed().length == 0;
			throw refused(e);
		}
	}

	private Failure refused(IOException cause) {
		long megabytes = file.path().toFile().getUsableSpace() >> 20;
		JournalRecord newest = last;
		String since = newest == null ? "-" : MOMENT.format(newest.time().atZone(ZoneId.systemDefault())); //$NON-NLS-1$
		return new Failure(cause, Journal.class, "ZH-1001", file.path(), Long.toString(megabytes), since); //$NON-NLS-1$
	}

	/**
	 * A reader that goes forward from a place.
	 *
	 * @param from a place between two records
	 * @return the reader
	 */
	public JournalReader from(Head from) {
		return new JournalReader(file, from, head.position());
	}

	/**
	 * The record at a place.
	 *
	 * @param position where it starts, as its {@link JournalRecord#position()} said
	 * @return the record
	 * @throws Failure ZH-1002 where no good record starts there
	 */
	public JournalRecord at(long position) throws Failure {
		try {
			JournalRecord record = new Walk(file.frames(), Head.START).sound(position);
			if (record == null) {
				throw new Failure(Journal.class, "ZH-1002", file.path(), "@" + position); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return record;
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", file.path()); //$NON-NLS-1$
		}
	}

	/**
	 * A page of records, newest first.
	 *
	 * @param end where the page's newest record ends: a place, or a record's {@link JournalRecord#position()} to go on from it
	 * @param limit how many records at most
	 * @return the records, fewer at the journal's beginning
	 * @throws Failure ZH-1002 where a bad record lies in the page
	 */
	public List<JournalRecord> before(long end, int limit) throws Failure {
		List<JournalRecord> page = new ArrayList<>();
		try {
			FrameFile frames = file.frames();
			for (long at = end; at > 0 && page.size() < limit; at = page.get(page.size() - 1).position()) {
				Frame frame = frames.endingAt(at);
				if (frame == null || !frame.holds()) {
					throw new Failure(Journal.class, "ZH-1002", file.path(), "@" + at); //$NON-NLS-1$ //$NON-NLS-2$
				}
				page.add(JournalRecord.of(frame));
			}
			return page;
		} catch (Malformed e) {
			throw new Failure(e, Journal.class, "ZH-1002", file.path(), "@" + end); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", file.path()); //$NON-NLS-1$
		}
	}

	/**
	 * Whether the journal goes on from a place that was remembered elsewhere.
	 *
	 * @param folder the journal's folder
	 * @param place the remembered place
	 * @return whether the record that ends there has the remembered hash
	 * @throws Failure ZH-1003 where the file cannot be read
	 */
	public static boolean reaches(Path folder, Head place) throws Failure {
		if (place.sequence() == 0) {
			return true;
		}
		if (!exists(folder)) {
			return false;
		}
		try (FileChannel channel = OwnerOnly.open(JournalFile.in(folder))) {
			Frame frame = place.position() > channel.size() ? null : new FrameFile(channel).endingAt(place.position());
			return frame != null && frame.hash().equals(place.hash()) && frame.holds();
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", folder); //$NON-NLS-1$
		}
	}

	@Override
	public void close() throws Failure {
		try {
			file.close();
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", file.path()); //$NON-NLS-1$
		}
	}
}
