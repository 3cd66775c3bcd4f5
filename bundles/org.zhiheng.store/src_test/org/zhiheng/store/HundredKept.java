// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Verification;

/** A workspace that keeps a hundred applications, closed, with its files at hand. */
abstract class HundredKept {

	@TempDir
	Path folder;

	@BeforeEach
	void create() throws Failure {
		try (Registry registry = Fixture.create(folder)) {
			registry.keep(Fixture.submissions(0, 100), Fixture.WHY);
		}
	}

	final Path in(String first, String... more) {
		return folder.resolve("ws").resolve(Path.of(first, more));
	}

	final Path journal() {
		return in("journal", "journal-000001.zhj");
	}

	final Verification verify() throws Failure {
		return Fixture.workspaces(folder.resolve("keys")).verify(folder.resolve("ws"), Locale.ENGLISH);
	}
}
