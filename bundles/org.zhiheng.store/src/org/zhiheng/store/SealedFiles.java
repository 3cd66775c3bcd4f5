// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.crypto.SecretKey;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.ReceivedFiles;

/**
 * Files as they were received, deflated and enciphered under a key of the workspace, named by their digest.
 */
final class SealedFiles implements ReceivedFiles {

	private final Path folder;
	private final SecretKey key;

	SealedFiles(Path folder, SecretKey key) {
		this.folder = folder;
		this.key = key;
	}

	/** The file is not the one whose digest was taken. */
	private static final class Changed extends IOException {

		private static final long serialVersionUID = 1L;
	}

	@Override
	public synchronized Path keep(Path file, String sha256) throws Failure {
		if (!sha256.matches("[0-9a-f]{64}")) { //$NON-NLS-1$
			throw new IllegalArgumentException("no SHA-256 in lower-case hex"); //$NON-NLS-1$
		}
		SealedFile kept = new SealedFile(folder, sha256, key);
		try {
			if (!Files.exists(kept.path())) {
				kept.write(out -> copy(file, out, sha256));
			}
			return kept.path();
		} catch (Changed e) {
			throw new Failure(e, SealedFiles.class, "ZH-1120", file.getFileName()); //$NON-NLS-1$
		} catch (IOException e) {
			throw new Failure(e, SealedFiles.class, "ZH-1114", folder); //$NON-NLS-1$
		}
	}

	private static void copy(Path file, OutputStream out, String sha256) throws IOException {
		MessageDigest digest = sha256();
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, 1 << 16);
			in.transferTo(deflated);
			deflated.finish();
		} finally {
			deflater.end();
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
			throw new Changed();
		}
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
