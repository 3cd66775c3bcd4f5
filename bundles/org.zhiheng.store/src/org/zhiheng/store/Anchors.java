// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.zhiheng.journal.Head;
import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.journal.checkpoint.Checkpoint;
import org.zhiheng.journal.checkpoint.SignerKey;
import org.zhiheng.journal.checkpoint.VerifierKey;
import org.zhiheng.message.Failure;

/**
 * Checkpoints of a workspace: the newest is kept beside its keys, outside the workspace, so that a journal cut or replaced as a whole is noticed on
 * this machine. Only one that somebody else holds anchors the journal.
 */
final class Anchors {

	/** A checkpoint is renewed at the latest after so many records. */
	static final long EVERY = 1_000;

	private final WorkspaceKeys keys;
	private final String origin;

	Anchors(WorkspaceKeys keys, String id) {
		this.keys = keys;
		this.origin = "zhiheng/" + id; //$NON-NLS-1$
	}

	/** Makes the signing key of a new workspace. */
	void create() throws Failure {
		SignerKey.create(keys.signer(), origin);
	}

	/** A signed checkpoint of a place in the journal. */
	String sign(Head head) throws Failure {
		return SignerKey.read(keys.signer()).sign(new Checkpoint(origin, head.sequence(), head.tree().root()));
	}

	/** Keeps a checkpoint of a place if it is newer than the kept one. */
	void renew(Head head) throws Failure {
		if (head.sequence() <= knownSize()) {
			return;
		}
		try {
			OwnerOnly.write(keys.checkpoint(), sign(head).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new Failure(e, Anchors.class, "ZH-1117", keys.checkpoint()); //$NON-NLS-1$
		}
	}

	/** How many records the kept checkpoint knows of; its signature is not checked, opening must be fast. */
	long knownSize() {
		try {
			List<String> lines = Files.exists(keys.checkpoint()) ? Files.readAllLines(keys.checkpoint()) : List.of();
			return lines.size() > 1 && origin.equals(lines.get(0)) ? Long.parseLong(lines.get(1)) : 0;
		} catch (IOException | NumberFormatException e) {
			return 0; // an unreadable checkpoint vouches for nothing
		}
	}

	/** The kept checkpoint, checked; none where there is none. */
	List<Checkpoint> kept() throws Failure {
		return Files.exists(keys.checkpoint()) ? open(List.of(keys.checkpoint())) : List.of();
	}

	/** Checkpoints that were taken away and brought back, checked. */
	List<Checkpoint> open(List<Path> files) throws Failure {
		VerifierKey key = SignerKey.read(keys.signer()).verifier();
		List<Checkpoint> checkpoints = new ArrayList<>();
		for (Path file : files) {
			try {
				Checkpoint checkpoint = Checkpoint.open(Files.readString(file), key);
				if (!checkpoint.origin().equals(origin)) {
					throw new Failure(Anchors.class, "ZH-1119", file); //$NON-NLS-1$
				}
				checkpoints.add(checkpoint);
			} catch (IOException e) {
				throw new Failure(e, Anchors.class, "ZH-1119", file); //$NON-NLS-1$
			}
		}
		return checkpoints;
	}
}
