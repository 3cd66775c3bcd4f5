// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.crypto.SecretKey;

import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ReceivedFiles;

/**
 * Files as they were received, deflated and enciphered under a key of the workspace, named by their digest.
 */
final class SealedFiles implements ReceivedFiles {

	private static final String ENDING = ".sealed"; //$NON-NLS-1$

	private final Path folder;
	private final SecretKey key;

	SealedFiles(Path folder, SecretKey key) {
		this.folder = folder;
		this.key = key;
	}

	@Override
	public Path keep(Path file, String sha256) throws Failure {
		if (!sha256.matches("[0-9a-f]{64}")) { //$NON-NLS-1$
			throw new IllegalArgumentException("no SHA-256 in lower-case hex"); //$NON-NLS-1$
		}
		Path kept = folder.resolve(sha256 + ENDING);
		if (Files.exists(kept)) {
			return kept;
		}
		Path beside = folder.resolve(sha256 + ".new"); //$NON-NLS-1$
		try {
			OwnerOnly.folder(folder);
			if (!copy(file, beside).equals(sha256)) {
				Files.delete(beside);
				throw new Failure(SealedFiles.class, "ZH-1120", file.getFileName()); //$NON-NLS-1$
			}
			return Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new Failure(e, SealedFiles.class, "ZH-1114", folder); //$NON-NLS-1$
		}
	}

	private String copy(Path file, Path to) throws IOException {
		MessageDigest digest = sha256();
		try (FileChannel channel = OwnerOnly.open(to); InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			channel.truncate(0);
			Deflater deflater = new Deflater(Deflater.BEST_SPEED);
			OutputStream sealed = new SealingStream(Channels.newOutputStream(channel), key, new SecureRandom());
			try (OutputStream out = new DeflaterOutputStream(sealed, deflater, 1 << 16)) {
				in.transferTo(out);
			} finally {
				deflater.end();
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * Reads a kept file as it was received.
	 *
	 * @param kept where {@link #keep} said it lies
	 * @return its content, to be closed
	 * @throws IOException where it cannot be read; reading throws where it was changed
	 */
	InputStream open(Path kept) throws IOException {
		return new InflaterInputStream(new UnsealingStream(Files.newInputStream(kept), key));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}
}
