// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.TableKind;

/**
 * The files of rejected rows, one for each kind of table, because each must import as it is. The first kind of a file has the name that was asked for, any
 * other its own name behind it.
 */
final class RejectFiles {

	private final Map<TableKind, RejectFile> files = new EnumMap<>(TableKind.class);

	/**
	 * @param target where the rejected rows of the first kind will lie
	 * @param tables the tables read, the first kind first
	 * @param phrases language of reasons and remedies
	 */
	RejectFiles(Path target, List<Mapping> tables, Phrases phrases) {
		for (Mapping table : tables) {
			TableKind kind = table.kind();
			if (!files.containsKey(kind)) {
				Path own = files.isEmpty() ? target : target.resolveSibling(named(String.valueOf(target.getFileName()), kind));
				files.put(kind, new RejectFile(own, kind, tables, phrases));
			}
		}
	}

	private static String named(String name, TableKind kind) {
		int dot = name.lastIndexOf('.');
		int end = dot <= 0 ? name.length() : dot;
		return name.substring(0, end) + '-' + kind.heading() + name.substring(end);
	}

	/** Adds a row. */
	void add(TableKind kind, RejectedRow row) throws Failure {
		@Nullable
		RejectFile file = files.get(kind);
		if (file != null) {
			file.add(row);
		}
	}

	/**
	 * Finishes the files.
	 *
	 * @return what is to be journalled of each that there is
	 * @throws Failure where one cannot be written
	 */
	Map<Path, String> finish() throws Failure {
		Map<Path, String> written = new LinkedHashMap<>();
		for (RejectFile file : files.values()) {
			@Nullable
			String digest = file.finish();
			if (digest != null) {
				written.put(file.target(), "personal data; rows=" + file.rows() + " sha256:" + digest); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return written;
	}

	/** Throws unfinished files away. */
	void discard() throws Failure {
		for (RejectFile file : files.values()) {
			file.discard();
		}
	}
}
