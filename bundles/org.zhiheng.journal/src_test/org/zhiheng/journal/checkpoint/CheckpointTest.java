// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.message.Failure;

/** Checkpoints are the text of C2SP, and only the key that signed one opens it. */
class CheckpointTest {

	@TempDir
	Path folder;

	private SignerKey key;
	private final Checkpoint checkpoint = new Checkpoint("zhiheng/1", 42, Hash.leaf(new byte[]{ 1 }));

	@BeforeEach
	void make() throws Failure {
		key = SignerKey.create(folder.resolve("a.signer"), "zhiheng/1");
	}

	@Test
	void theTextIsThreeLinesABlankOneAndASignature() throws Failure {
		String[] lines = key.sign(checkpoint).split("\n", -1);
		assertEquals(6, lines.length);
		assertEquals("zhiheng/1", lines[0]);
		assertEquals("42", lines[1]);
		assertEquals(44, lines[2].length());
		assertEquals("", lines[3]);
		assertTrue(lines[4].startsWith("\u2014 zhiheng/1 "));
		assertEquals("", lines[5]);
	}

	@Test
	void itOpensAgainWithThePublicKeyAlone() throws Failure {
		VerifierKey known = VerifierKey.parse(key.verifier().text());
		assertEquals(checkpoint, Checkpoint.open(key.sign(checkpoint), known));
		assertEquals(checkpoint, Checkpoint.open(SignerKey.read(folder.resolve("a.signer")).sign(checkpoint), known));
	}

	@Test
	void aChangedTextOrAnotherKeyIsRefused() throws Failure {
		String note = key.sign(checkpoint);
		VerifierKey other = SignerKey.create(folder.resolve("b.signer"), "zhiheng/1").verifier();
		assertEquals("ZH-1007", assertThrows(Failure.class, () -> Checkpoint.open(note, other)).code());
		assertEquals("ZH-1007", assertThrows(Failure.class, () -> Checkpoint.open(note.replace("42", "41"), key.verifier())).code());
		assertEquals("ZH-1005", assertThrows(Failure.class, () -> Checkpoint.open("no checkpoint", key.verifier())).code());
		for (int at = 0; at < note.length() - 1; at++) {
			String changed = note.substring(0, at) + (char) (note.charAt(at) ^ 1) + note.substring(at + 1);
			assertThrows(Failure.class, () -> Checkpoint.open(changed, key.verifier()));
		}
	}

	@Test
	void aPublishedKeyIsRead() throws Failure {
		VerifierKey known = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
		assertEquals("sum.golang.org", known.name());
		assertEquals("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", known.text());
		assertThrows(Failure.class, () -> VerifierKey.parse("sum.golang.org+033de0af+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"));
	}

	@Test
	void theSignatureIsThatOfRfc8032() throws Exception {
		HexFormat hex = HexFormat.of();
		byte[] seed = hex.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
		Signature signer = Signature.getInstance("Ed25519");
		signer.initSign(Ed25519.privateKey(seed));
		byte[] signature = signer.sign();
		signer.initVerify(Ed25519.publicKey(hex.parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));
		signer.update(new byte[0]);
		assertTrue(signer.verify(signature));
		assertEquals("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
			+ "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
			hex.formatHex(signature));
	}

	@Test
	void theKeyFileIsTheOwnersAndSaysNothingInFailures() throws Exception {
		String text = Files.readString(folder.resolve("a.signer"), StandardCharsets.US_ASCII);
		String seed = text.substring(0, text.indexOf('\n'));
		Files.writeString(folder.resolve("c.signer"), seed + "\nnonsense\n");
		Failure failure = assertThrows(Failure.class, () -> SignerKey.read(folder.resolve("c.signer")));
		assertEquals("ZH-1006", failure.code());
		assertFalse(failure.sentence(Locale.ENGLISH).contains(seed));
	}
}
