// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.TableKind;

/**
 * What an import did. Always: read = imported + unchanged + rejected + duplicates.
 *
 * @param tables what became of the rows of each kind of table in the file; of a cancelled import those of the batches that were kept
 * @param rejectFiles the files of rejected rows, one for each kind of table that has any
 * @param unknownColumns headings that are not read
 * @param hiddenSheets sheets that are not read because they are hidden
 * @param cancelled whether somebody stopped it; whole batches stay kept
 * @param sha256 digest of the file as received, lower-case hex
 * @param samples the first rejected rows in words, identities masked
 */
public record ImportReport(List<TableCount> tables, List<Path> rejectFiles, List<String> unknownColumns, List<String> hiddenSheets,
	boolean cancelled, String sha256, List<Rejection> samples) {

	/** How many rejected rows are told in words. */
	public static final int SAMPLES = 200;

	public ImportReport {
		tables = List.copyOf(tables);
		rejectFiles = List.copyOf(rejectFiles);
		unknownColumns = List.copyOf(unknownColumns);
		hiddenSheets = List.copyOf(hiddenSheets);
		samples = List.copyOf(samples);
	}

	/** The report of a file of applications alone. */
	public ImportReport(long read, long imported, long unchanged, long rejected, long duplicates, @Nullable Path rejectFile,
		List<String> unknownColumns, List<String> hiddenSheets, boolean cancelled, String sha256, List<Rejection> samples) {
		this(List.of(new TableCount(TableKind.APPLICATIONS, read, imported, unchanged, rejected, duplicates, 0)),
			rejectFile == null ? List.of() : List.of(rejectFile), unknownColumns, hiddenSheets, cancelled, sha256, samples);
	}

	/** Rows read. */
	public long read() {
		return sum(TableCount::read);
	}

	/** New rows and new revisions. */
	public long imported() {
		return sum(TableCount::imported);
	}

	/** Rows that the registry had already. */
	public long unchanged() {
		return sum(TableCount::unchanged);
	}

	/** Rows that could not be read. */
	public long rejected() {
		return sum(TableCount::rejected);
	}

	/** Rows that stood in the file before with the same values. */
	public long duplicates() {
		return sum(TableCount::duplicates);
	}

	/** Rows that are kept and name an application, or a person, of whom nothing is held yet. */
	public long waiting() {
		return sum(TableCount::waiting);
	}

	private long sum(ToLongFunction<TableCount> count) {
		return tables.stream().mapToLong(count).sum();
	}

	/** The first file of rejected rows, or null where there is none. */
	public @Nullable Path rejectFile() {
		return rejectFiles.isEmpty() ? null : rejectFiles.get(0);
	}
}
