// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param file a .csv or .xlsx file
 * @param template headings mapped by hand, or {@link MappingTemplate#NONE}
 * @param rejectFile where rejected rows are written, or null where they are only counted
 * @param dryRun whether nothing is kept; a reject file is written all the same if one is asked for
 * @param locale language of reasons and remedies
 */
public record ImportRequest(Path file, MappingTemplate template, @Nullable Path rejectFile, boolean dryRun, Locale locale) {

	/** Imports a file with the names of its own headings. */
	public static ImportRequest of(Path file, @Nullable Path rejectFile) {
		return new ImportRequest(file, MappingTemplate.NONE, rejectFile, false, Locale.SIMPLIFIED_CHINESE);
	}

	/** The same, keeping nothing. */
	public ImportRequest dry() {
		return new ImportRequest(file, template, rejectFile, true, locale);
	}
}
