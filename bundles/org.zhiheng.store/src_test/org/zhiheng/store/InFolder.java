// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.Locale;

import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Verification;

/** A folder with a workspace and its keys, whose files are at hand while it is closed. */
abstract class InFolder {

	@TempDir
	Path folder;

	final Path in(String first, String... more) {
		return folder.resolve("ws").resolve(Path.of(first, more));
	}

	/** Verifies the closed workspace. */
	final Verification verify() throws Failure {
		return Fixture.workspaces(folder.resolve("keys")).verify(folder.resolve("ws"), Locale.ENGLISH);
	}

	/** Changes a row of the closed workspace's database behind the journal's back. */
	final void execute(String sql) throws Exception {
		WorkspaceFolder workspace = WorkspaceFolder.read(folder.resolve("ws"));
		Database database = new Database(workspace, WorkspaceKeys.read(folder.resolve("keys"), workspace.id()).database());
		database.open();
		try (PreparedStatement statement = database.prepare(sql)) {
			assertEquals(1, statement.executeUpdate());
		}
		database.commit();
		database.close();
	}
}
