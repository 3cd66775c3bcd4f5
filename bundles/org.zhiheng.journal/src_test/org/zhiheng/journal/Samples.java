// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.crypto.spec.SecretKeySpec;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/** Journals for tests. */
final class Samples {

	static final Instant TIME = Instant.parse("2025-07-01T08:00:00.123456789Z");

	private Samples() {
	}

	static Sealer sealer() {
		return new Sealer("journal-1", new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
	}

	static Draft draft(int i) {
		Statement statement = new Statement("actor" + i % 3, i % 2 == 0, "administrator", "action" + i % 4, "entity/" + i, i % 5 == 0 ? "boss" : null,
			i % 2 == 0 ? "HT25@1" : null);
		return new Draft(statement, new Words(i == 0 ? null : "before" + i, "after" + i, "理由" + i, null), new byte[i % 3 * 20]);
	}

	static List<Head> fill(Path folder, int records) throws Failure {
		List<Head> heads = new ArrayList<>(List.of(Head.START));
		Sealer sealer = sealer();
		try (Journal journal = Journal.open(folder, Head.START, FaultPoint.NONE)) {
			for (int i = 1; i <= records; i++) {
				heads.add(journal.append(sealer.seal(draft(i)), TIME.plusSeconds(i)));
			}
		}
		return heads;
	}

	static Path file(Path folder) {
		return JournalFile.in(folder);
	}

	static byte[] bytes(Path folder) throws Exception {
		return Files.readAllBytes(file(folder));
	}

	static Verdict verify(Path folder) throws Failure {
		return new Verifier(folder, List.of()).verify(Progress.NONE);
	}
}
