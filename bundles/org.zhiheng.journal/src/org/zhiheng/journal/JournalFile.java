// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import org.zhiheng.journal.FaultPoint.Moment;

/**
 * The bytes of the journal on disk: appends a frame whole and forced, or not at all, and cuts a torn tail keeping what it cuts.
 */
final class JournalFile {

	private static final String NAME = "journal-000001.zhj"; //$NON-NLS-1$

	private final Path path;
	private final FileChannel channel;
	private final FaultPoint fault;

	JournalFile(Path folder, FaultPoint fault) throws IOException {
		this.path = in(folder);
		this.fault = fault;
		OwnerOnly.folder(folder);
		this.channel = OwnerOnly.open(path);
	}

	/** The file within a journal's folder. */
	static Path in(Path folder) {
		return folder.resolve(NAME);
	}

	Path path() {
		return path;
	}

	/** A reader with a window of its own. */
	FrameFile frames() {
		return new FrameFile(channel);
	}

	/** Writes a frame and forces it; where that fails the file is as long as before. */
	void append(Frame frame) throws IOException {
		try {
			write(frame);
		} catch (IOException e) {
			takeBack(frame.position(), e);
			throw e;
		}
		fault.at(Moment.AFTER_FORCE);
	}

	private void write(Frame frame) throws IOException {
		ByteBuffer bytes = frame.bytes();
		int half = bytes.limit() / 2;
		OwnerOnly.writeFully(channel, bytes.duplicate().limit(half), frame.position());
		fault.at(Moment.HALF_RECORD);
		OwnerOnly.writeFully(channel, bytes.position(half), frame.position() + half);
		channel.force(true);
	}

	private void takeBack(long position, IOException cause) {
		try {
			channel.truncate(position);
			channel.force(true);
		} catch (IOException e) {
			cause.addSuppressed(e); // the next opening finds a torn tail and cuts it
		}
	}

	/** Cuts everything from a place on and keeps it in a file beside. */
	Path cut(long position) throws IOException {
		Path kept = path.resolveSibling(NAME + ".cut-" + position); //$NON-NLS-1$
		byte[] bytes = frames().read(position, Math.toIntExact(channel.size() - position));
		OwnerOnly.write(kept, bytes);
		channel.truncate(position);
		channel.force(true);
		return kept;
	}

	void close() throws IOException {
		channel.close();
	}
}
