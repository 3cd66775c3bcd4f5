// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;

/**
 * The keys of people, one fixed slot each, so that a key can be overwritten where it lies: erasing the key erases the person.
 *
 * <p>A slot is pseudonym(16) nonce(12) key(32) tag(16) and four zero bytes. The key is wrapped by AES-256-GCM under a key of the workspace, with
 * slot number and pseudonym as associated data. A slot of zeros holds nobody.
 */
final class Vault implements AutoCloseable {

	private static final int NONCE = 12;
	private static final int KEY = 32;
	private static final int TAG = 16;
	private static final int SLOT = 80;

	/** The slot that holds nobody. */
	static final byte[] NOBODY = new byte[SLOT];

	private final Path path;
	private final FileChannel channel;
	private final SecretKey wrapping;
	private final SecureRandom random;

	Vault(Path path, SecretKey wrapping, SecureRandom random) throws Failure {
		this.path = path;
		this.wrapping = wrapping;
		this.random = random;
		try {
			OwnerOnly.folder(path.resolveSibling("")); //$NON-NLS-1$
			channel = OwnerOnly.open(path);
		} catch (IOException e) {
			throw new Failure(e, Vault.class, "ZH-1115", path); //$NON-NLS-1$
		}
	}

	/** The bytes of a slot; may be called from several threads. */
	byte[] slot(long number, Pseudonym pseudonym, byte[] key) {
		byte[] slot = Arrays.copyOf(pseudonym.bytes(), SLOT);
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		System.arraycopy(nonce, 0, slot, Pseudonym.LENGTH, NONCE);
		try {
			cipher(Cipher.ENCRYPT_MODE, nonce, number, pseudonym).doFinal(key, 0, KEY, slot, Pseudonym.LENGTH + NONCE);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has AES-GCM
		}
		return slot;
	}

	/** Writes slots that follow each other, and forces them. */
	void write(long first, ByteBuffer slots) throws Failure {
		try {
			OwnerOnly.writeFully(channel, slots, first * SLOT);
			channel.force(true);
		} catch (IOException e) {
			throw new Failure(e, Vault.class, "ZH-1115", path); //$NON-NLS-1$
		}
	}

	/** A person's key, or null where it was erased. */
	@Nullable
	SecretKey key(long number, Pseudonym pseudonym) throws Failure {
		byte[] slot = read(number);
		if (!Arrays.equals(slot, 0, Pseudonym.LENGTH, pseudonym.bytes(), 0, Pseudonym.LENGTH)) {
			return null;
		}
		byte[] nonce = Arrays.copyOfRange(slot, Pseudonym.LENGTH, Pseudonym.LENGTH + NONCE);
		try {
			byte[] key = cipher(Cipher.DECRYPT_MODE, nonce, number, pseudonym).doFinal(slot, Pseudonym.LENGTH + NONCE, KEY + TAG);
			return new SecretKeySpec(key, "AES"); //$NON-NLS-1$
		} catch (GeneralSecurityException e) {
			throw new Failure(e, Vault.class, "ZH-1115", path); //$NON-NLS-1$
		}
	}

	/** Overwrites a slot with zeros and forces it. */
	void erase(long number) throws Failure {
		write(number, ByteBuffer.wrap(NOBODY));
	}

	/** Whether a slot holds nobody. */
	boolean empty(long number) throws Failure {
		return Arrays.equals(read(number), NOBODY);
	}

	private byte[] read(long number) throws Failure {
		ByteBuffer slot = ByteBuffer.allocate(SLOT);
		try {
			while (slot.hasRemaining() && channel.read(slot, number * SLOT + slot.position()) >= 0) {
				// reads on until the slot is full or the file ends
			}
		} catch (IOException e) {
			throw new Failure(e, Vault.class, "ZH-1115", path); //$NON-NLS-1$
		}
		return slot.array();
	}

	private Cipher cipher(int mode, byte[] nonce, long number, Pseudonym pseudonym) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
		cipher.init(mode, wrapping, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
		cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + Pseudonym.LENGTH).putLong(number).put(pseudonym.bytes()).array());
		return cipher;
	}

	static ByteBuffer slots(int count) {
		return ByteBuffer.allocate(count * SLOT);
	}

	@Override
	public void close() throws Failure {
		try {
			channel.close();
		} catch (IOException e) {
			throw new Failure(e, Vault.class, "ZH-1115", path); //$NON-NLS-1$
		}
	}
}
