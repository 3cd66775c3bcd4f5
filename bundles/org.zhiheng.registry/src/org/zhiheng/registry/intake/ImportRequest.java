// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.TableKind;

/**
 * What is to be imported, and how.
 *
 * @param file a .csv or .xlsx file
 * @param table which kind of table is read of it, or null where each table tells itself
 * @param template headings mapped by hand, or {@link MappingTemplate#NONE}
 * @param rejectFile where rejected rows are written, or null where they are only counted
 * @param dryRun whether nothing is kept; a reject file is written all the same if one is asked for
 * @param locale language of reasons and remedies
 */
public record ImportRequest(Path file, @Nullable TableKind table, MappingTemplate template, @Nullable Path rejectFile, boolean dryRun,
	Locale locale) {

	/** Imports what the file is recognised to hold. */
	public ImportRequest(Path file, MappingTemplate template, @Nullable Path rejectFile, boolean dryRun, Locale locale) {
		this(file, null, template, rejectFile, dryRun, locale);
	}

	/** Imports a file with the names of its own headings. */
	public static ImportRequest of(Path file, @Nullable Path rejectFile) {
		return new ImportRequest(file, MappingTemplate.NONE, rejectFile, false, Locale.SIMPLIFIED_CHINESE);
	}

	/** The same, keeping nothing. */
	public ImportRequest dry() {
		return new ImportRequest(file, table, template, rejectFile, true, locale);
	}

	/** The same, reading tables of one kind alone. */
	public ImportRequest as(@Nullable TableKind kind) {
		return new ImportRequest(file, kind, template, rejectFile, dryRun, locale);
	}
}
