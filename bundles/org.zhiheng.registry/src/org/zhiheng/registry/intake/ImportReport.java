// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an import did. Always: read = imported + unchanged + rejected + duplicates.
 *
 * @param read rows read; of a cancelled import those of the batches that were kept
 * @param imported new applications and new revisions
 * @param unchanged rows that the registry had already
 * @param rejected rows that could not be read
 * @param duplicates rows that stood in the file before with the same values
 * @param rejectFile the file of rejected rows, or null where there is none
 * @param unknownColumns headings that are not read
 * @param hiddenSheets sheets that are not read because they are hidden
 * @param cancelled whether somebody stopped it; whole batches stay kept
 * @param sha256 digest of the file as received, lower-case hex
 * @param samples the first rejected rows in words, identities masked
 */
public record ImportReport(long read, long imported, long unchanged, long rejected, long duplicates, @Nullable Path rejectFile,
	List<String> unknownColumns, List<String> hiddenSheets, boolean cancelled, String sha256, List<Rejection> samples) {

	/** How many rejected rows are told in words. */
	public static final int SAMPLES = 200;

	public ImportReport {
		unknownColumns = List.copyOf(unknownColumns);
		hiddenSheets = List.copyOf(hiddenSheets);
		samples = List.copyOf(samples);
		if (read != imported + unchanged + rejected + duplicates) {
			throw new IllegalArgumentException("The counts of an import do not add up"); //$NON-NLS-1$
		}
	}
}
