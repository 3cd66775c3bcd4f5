// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.intake.tables.TableFile;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * Counts what became of the rows, batch by batch.
 */
final class Tally {

	private final Phrases phrases;
	private final List<Rejection> samples = new ArrayList<>();
	private long imported;
	private long unchanged;
	private long rejected;
	private long duplicates;

	Tally(Phrases phrases) {
		this.phrases = Phrases.of(Trouble.class, phrases.locale());
	}

	void count(Batch batch, IntakeResult result) {
		int fresh = result.imported();
		imported += fresh;
		unchanged += batch.submissions().size() - fresh;
		rejected += batch.rejected().size();
		duplicates += batch.duplicates();
		for (int i = 0; i < batch.rejected().size() && samples.size() < ImportReport.SAMPLES; i++) {
			samples.add(batch.rejected().get(i).describe(phrases));
		}
	}

	long read() {
		return imported + unchanged + rejected + duplicates;
	}

	/** Rows that are in the registry now. */
	long kept() {
		return imported + unchanged;
	}

	ImportReport report(TableFile file, List<Mapping> tables, boolean cancelled, @Nullable Path rejectFile) {
		Set<String> unknown = new LinkedHashSet<>();
		tables.forEach(table -> unknown.addAll(table.unknown()));
		return new ImportReport(read(), imported, unchanged, rejected, duplicates, rejectFile, List.copyOf(unknown), file.hidden(), cancelled,
			file.sha256(), samples);
	}
}
