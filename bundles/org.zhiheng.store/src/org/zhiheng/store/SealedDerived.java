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
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.SecretKey;

import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.registry.DerivedFiles;

/**
 * Derived files of a workspace, enciphered in pieces under a key of their own; only their owner may read them.
 */
final class SealedDerived implements DerivedFiles {

	private static final String ENDING = ".sealed"; //$NON-NLS-1$

	private final Path folder;
	private final SecretKey key;

	/**
	 * @param folder where they lie
	 * @param key seals them
	 */
	SealedDerived(Path folder, SecretKey key) {
		this.folder = folder;
		this.key = key;
	}

	@Override
	public void keep(String name, Content content) throws IOException {
		Path kept = file(name);
		Path beside = kept.resolveSibling(kept.getFileName() + ".new"); //$NON-NLS-1$
		OwnerOnly.folder(folder);
		try (FileChannel channel = OwnerOnly.open(beside)) {
			channel.truncate(0);
			OutputStream stay = new StayOpen(Channels.newOutputStream(channel));
			try (OutputStream out = new SealingStream(stay, key, new SecureRandom())) {
				content.writeTo(out);
			}
			channel.force(true);
		} catch (IOException e) {
			Files.deleteIfExists(beside);
			throw e;
		}
		Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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

	@Override
	public Optional<Pieces> open(String name) throws IOException {
		Path kept = file(name);
		if (!Files.exists(kept)) {
			return Optional.empty();
		}
		FileChannel channel = FileChannel.open(kept, StandardOpenOption.READ);
		try {
			return Optional.of(new SealedPieces(channel, key));
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	private Path file(String name) {
		if (!name.matches("[A-Za-z0-9-]+")) { //$NON-NLS-1$
			throw new IllegalArgumentException(name);
		}
		return folder.resolve(name + ENDING);
	}
}
