// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.KeyDerivation;
import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;

/**
 * The keys of a workspace. One key of 256 random bits lies outside the workspace, in the user's key folder; everything else is derived from it.
 */
final class WorkspaceKeys {

	/** The name under which records name the key their parts are sealed with. */
	static final String JOURNAL_KEY = "journal-1"; //$NON-NLS-1$

	private static final int LENGTH = 32;
	private static final String AES = "AES"; //$NON-NLS-1$

	private final Path folder;
	private final String id;
	private final KeyDerivation derivation;

	private WorkspaceKeys(Path folder, String id, byte[] key) {
		this.folder = folder;
		this.id = id;
		this.derivation = new KeyDerivation(id.getBytes(StandardCharsets.UTF_8), key);
	}

	/**
	 * Where keys lie.
	 *
	 * @param named the folder named by the environment, or null
	 * @param home the user's home folder
	 */
	static Path folder(@Nullable String named, String home) {
		return named == null || named.isBlank() ? Path.of(home, ".zhiheng", "keys") : Path.of(named); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static WorkspaceKeys create(Path folder, String id) throws Failure {
		byte[] key = new byte[LENGTH];
		new SecureRandom().nextBytes(key);
		Path file = file(folder, id);
		try {
			OwnerOnly.folder(folder);
			OwnerOnly.write(file, (HexFormat.of().formatHex(key) + '\n').getBytes(StandardCharsets.US_ASCII));
			return new WorkspaceKeys(folder, id, key);
		} catch (IOException e) {
			throw new Failure(e, WorkspaceKeys.class, "ZH-1117", file); //$NON-NLS-1$
		}
	}

	static WorkspaceKeys read(Path folder, String id) throws Failure {
		Path file = file(folder, id);
		try {
			byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
			if (key.length != LENGTH) {
				throw new Failure(WorkspaceKeys.class, "ZH-1102", file); //$NON-NLS-1$
			}
			return new WorkspaceKeys(folder, id, key);
		} catch (IOException | IllegalArgumentException e) {
			throw new Failure(e, WorkspaceKeys.class, "ZH-1102", file); //$NON-NLS-1$
		}
	}

	private static Path file(Path folder, String id) {
		return folder.resolve(id + ".key"); //$NON-NLS-1$
	}

	/** The key file that signs checkpoints. */
	Path signer() {
		return folder.resolve(id + ".signer"); //$NON-NLS-1$
	}

	/** The newest checkpoint this machine signed. */
	Path checkpoint() {
		return folder.resolve(id + ".checkpoint"); //$NON-NLS-1$
	}

	SecretKey journal() {
		return aes(JOURNAL_KEY);
	}

	SecretKey vault() {
		return aes("vault-1"); //$NON-NLS-1$
	}

	SecretKey files() {
		return aes("files-1"); //$NON-NLS-1$
	}

	SecretKey derived() {
		return aes("derived-1"); //$NON-NLS-1$
	}

	byte[] pseudonyms() {
		return derivation.key("pseudonyms-1", LENGTH); //$NON-NLS-1$
	}

	/** 256 random bits in hexadecimal: the library's own key stretching is weak and must never see a human password. */
	String database() {
		return HexFormat.of().formatHex(derivation.key("database-1", LENGTH)); //$NON-NLS-1$
	}

	private SecretKey aes(String purpose) {
		return new SecretKeySpec(derivation.key(purpose, LENGTH), AES);
	}
}
