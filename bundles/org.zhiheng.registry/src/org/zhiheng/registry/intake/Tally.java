// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.zhiheng.message.Phrases;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.TableFile;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * Counts what became of the rows, batch by batch.
 */
final class Tally {

	private final Phrases phrases;
	private final List<Rejection> samples = new ArrayList<>();
	private final Map<TableKind, TableCount> counts = new EnumMap<>(TableKind.class);

	Tally(Phrases phrases) {
		this.phrases = Phrases.of(Trouble.class, phrases.locale());
	}

	void count(Batch batch, List<Outcome> outcomes, long waiting) {
		long fresh = outcomes.stream().filter(each -> each == Outcome.IMPORTED).count();
		TableCount count = new TableCount(batch.kind(), batch.read(), fresh, batch.accepted() - fresh, batch.rejected().size(), batch.duplicates(),
			waiting);
		counts.merge(batch.kind(), count, TableCount::plus);
		for (int i = 0; i < batch.rejected().size() && samples.size() < ImportReport.SAMPLES; i++) {
			samples.add(batch.rejected().get(i).describe(phrases));
		}
	}

	long read() {
		return counts.values().stream().mapToLong(TableCount::read).sum();
	}

	/** Rows that are in the registry now. */
	long kept() {
		return counts.values().stream().mapToLong(each -> each.imported() + each.unchanged()).sum();
	}

	ImportReport report(TableFile file, List<Mapping> tables, boolean cancelled, List<Path> rejectFiles) {
		Set<String> unknown = new LinkedHashSet<>();
		tables.forEach(table -> unknown.addAll(table.unknown()));
		List<TableCount> each = tables.stream().map(Mapping::kind).distinct()
			.map(kind -> Objects.requireNonNull(counts.getOrDefault(kind, TableCount.none(kind)))).toList();
		return new ImportReport(each, rejectFiles, List.copyOf(unknown), file.hidden(), cancelled, file.sha256(), samples);
	}
}
