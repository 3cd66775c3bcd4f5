// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.zhiheng.journal.Journal;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.message.Failure;

/**
 * What the journal looked like at a moment: its origin, how many records it had, and the root over them (C2SP tlog-checkpoint).
 *
 * @param origin the journal's name, {@code zhiheng/} and the workspace's id
 * @param size how many records the root covers
 * @param root the tree's root
 */
public record Checkpoint(String origin, long size, Hash root) {

	/** The text that is signed: three lines. */
	String body() {
		return origin + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root.bytes()) + '\n';
	}

	/**
	 * Reads a signed checkpoint and checks its signature.
	 *
	 * @param note the text as it was written
	 * @param key the public key of the journal's owner
	 * @return the checkpoint
	 * @throws Failure ZH-1005 where the text is no checkpoint, ZH-1007 where the signature is not by this key
	 */
	public static Checkpoint open(String note, VerifierKey key) throws Failure {
		int split = note.indexOf("\n\n"); //$NON-NLS-1$
		if (split < 0) {
			throw unreadable();
		}
		String body = note.substring(0, split + 1);
		if (!signed(note.substring(split + 2), body.getBytes(StandardCharsets.UTF_8), key)) {
			throw new Failure(Journal.class, "ZH-1007", key.name()); //$NON-NLS-1$
		}
		return parse(body);
	}

	private static boolean signed(String lines, byte[] body, VerifierKey key) {
		return lines.lines().anyMatch(line -> key.confirms(line, body));
	}

	private static Checkpoint parse(String body) throws Failure {
		String[] lines = body.split("\n", -1); //$NON-NLS-1$
		if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) { //$NON-NLS-1$
			throw unreadable();
		}
		try {
			return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(CanonicalBase64.decode(lines[2])));
		} catch (IllegalArgumentException e) {
			throw new Failure(e, Journal.class, "ZH-1005"); //$NON-NLS-1$
		}
	}

	private static Failure unreadable() {
		return new Failure(Journal.class, "ZH-1005"); //$NON-NLS-1$
	}
}
