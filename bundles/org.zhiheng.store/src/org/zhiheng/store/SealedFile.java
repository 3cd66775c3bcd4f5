// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

import javax.crypto.SecretKey;

import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.registry.DerivedFiles.Content;

/**
 * An enciphered file of a workspace. It is written beside its place, forced to disk and moved there whole, so that whoever opens it sees the old
 * content or the new one, never half of one. Two writers at once would write the same file beside: whoever owns the folder lets one in at a time.
 */
final class SealedFile {

	private static final String ENDING = ".sealed"; //$NON-NLS-1$

	private final Path kept;
	private final SecretKey key;

	/**
	 * @param folder where it lies
	 * @param name its name without an ending
	 * @param key seals it
	 */
	SealedFile(Path folder, String name, SecretKey key) {
		this.kept = folder.resolve(name + ENDING);
		this.key = key;
	}

	/** Where it lies. */
	Path path() {
		return kept;
	}

	/** Writes a content; where that fails for whatever reason, the old content stands and nothing is left beside it. */
	void write(Content content) throws IOException {
		OwnerOnly.folder(kept.getParent());
		Path beside = kept.resolveSibling(kept.getFileName() + ".new"); //$NON-NLS-1$
		boolean moved = false;
		try {
			seal(beside, content);
			Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			moved = true;
		} finally {
			if (!moved) {
				Files.deleteIfExists(beside);
			}
		}
	}

	private void seal(Path beside, Content content) throws IOException {
		try (FileChannel channel = OwnerOnly.open(beside)) {
			channel.truncate(0); // a process that was killed may have left its beginning
			OutputStream stay = new StayOpen(Channels.newOutputStream(channel));
			try (OutputStream out = new SealingStream(stay, key, new SecureRandom())) {
				content.writeTo(out);
			}
			channel.force(true);
		}
	}

	/** The channel must outlive the stream, for it is forced to disk after the last piece. */
	private static final class StayOpen extends FilterOutputStream {

		StayOpen(OutputStream out) {
			super(out);
		}

		@Override
		@org.eclipse.jdt.annotation.NonNullByDefault({})
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
