// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;

import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;

/**
 * Files of the policy versions in force, for people and for other programs to read. They are copies: at each opening one that was changed by other
 * hands is written anew from the database.
 */
final class PolicyCopies {

	private final Path folder;
	private final PolicyTable table;
	private final Notices notices;

	PolicyCopies(Path folder, PolicyTable table, Notices notices) {
		this.folder = folder;
		this.table = table;
		this.notices = notices;
	}

	/** Brings the copies to what is in force; where the disk refuses, work goes on, for nothing is answered from a copy. */
	void bring() throws SQLException {
		for (PolicyVersion version : table.all()) {
			byte[] content = version.state() == State.IN_FORCE ? table.content(version.number()) : null;
			Path file = folder.resolve(version.file()).normalize();
			if (content != null && file.startsWith(folder)) {
				try {
					bring(file, content);
				} catch (IOException e) {
					notices.add("notice.copy", version.file(), String.valueOf(e.getMessage())); //$NON-NLS-1$
				}
			}
		}
	}

	private void bring(Path file, byte[] content) throws IOException {
		if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
			return;
		}
		OwnerOnly.folder(folder);
		Path beside = file.resolveSibling(file.getFileName() + ".tmp"); //$NON-NLS-1$
		OwnerOnly.write(beside, content);
		Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}
}
