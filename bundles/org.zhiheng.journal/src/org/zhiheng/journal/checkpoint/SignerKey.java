// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.zhiheng.journal.Journal;
import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;

/**
 * The private key that signs a journal's checkpoints. Its file lies in the user's key folder, never in the workspace: the first line is the seed, the
 * second the public key in text form.
 */
public final class SignerKey {

	private static final String SIGNED = "\u2014 "; //$NON-NLS-1$

	private final byte[] seed;
	private final VerifierKey verifier;
	private final byte[] hash;

	private SignerKey(byte[] seed, VerifierKey verifier, byte[] hash) {
		this.seed = seed;
		this.verifier = verifier;
		this.hash = hash;
	}

	/**
	 * Makes a new key and writes its file.
	 *
	 * @param file where; must not stand yet
	 * @param name the name signatures carry: letters, digits, {@code / . -}
	 * @return the key
	 * @throws Failure ZH-1006 where the file cannot be written
	 */
	public static SignerKey create(Path file, String name) throws Failure {
		try {
			KeyPair pair = KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
			byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
			VerifierKey verifier = new VerifierKey(name, Ed25519.raw((EdECPublicKey) pair.getPublic()));
			String text = Base64.getEncoder().encodeToString(seed) + '\n' + verifier.text() + '\n';
			OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
			return read(file);
		} catch (GeneralSecurityException | IOException e) {
			throw new Failure(e, Journal.class, "ZH-1006"); //$NON-NLS-1$
		}
	}

	/**
	 * Reads a key's file.
	 *
	 * @param file where it lies
	 * @return the key
	 * @throws Failure ZH-1006 where it cannot be read
	 */
	public static SignerKey read(Path file) throws Failure {
		try {
			List<String> lines = Files.readAllLines(file);
			if (lines.size() < 2) {
				throw new Failure(Journal.class, "ZH-1006"); //$NON-NLS-1$
			}
			VerifierKey verifier = VerifierKey.parse(lines.get(1));
			String[] parts = lines.get(1).split("\\+", 3); //$NON-NLS-1$
			byte[] marked = Base64.getDecoder().decode(parts[2]);
			byte[] hash = Ed25519.keyHash(verifier.name(), Arrays.copyOfRange(marked, 1, marked.length));
			return new SignerKey(Base64.getDecoder().decode(lines.get(0)), verifier, hash);
		} catch (IllegalArgumentException | IOException e) {
			throw new Failure(e, Journal.class, "ZH-1006"); //$NON-NLS-1$
		}
	}

	/** The public key that goes with this one. */
	public VerifierKey verifier() {
		return verifier;
	}

	/**
	 * Signs a checkpoint.
	 *
	 * @param checkpoint what is to be signed
	 * @return the note: three lines, a blank one, the signature
	 */
	public String sign(Checkpoint checkpoint) {
		String body = checkpoint.body();
		try {
			Signature signer = Signature.getInstance(Ed25519.NAME);
			signer.initSign(Ed25519.privateKey(seed));
			signer.update(body.getBytes(StandardCharsets.UTF_8));
			byte[] signature = signer.sign();
			byte[] marked = Arrays.copyOf(hash, hash.length + signature.length);
			System.arraycopy(signature, 0, marked, hash.length, signature.length);
			return body + '\n' + SIGNED + verifier.name() + ' ' + Base64.getEncoder().encodeToString(marked) + '\n';
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // Ed25519 is part of every JDK since 15
		}
	}
}
