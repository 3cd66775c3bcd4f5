// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import javax.crypto.SecretKey;

import org.zhiheng.registry.DerivedFiles;

/**
 * Derived files of a workspace, enciphered in pieces under a key of their own; only their owner may read them.
 */
final class SealedDerived implements DerivedFiles {

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

	/** One writer at a time: the second waits, and its content stays. */
	@Override
	public synchronized void keep(String name, Content content) throws IOException {
		file(name).write(content);
	}

	@Override
	public Optional<Pieces> open(String name) throws IOException {
		Path kept = file(name).path();
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

	private SealedFile file(String name) {
		if (!name.matches("[A-Za-z0-9-]+")) { //$NON-NLS-1$
			throw new IllegalArgumentException(name);
		}
		return new SealedFile(folder, name, key);
	}
}
