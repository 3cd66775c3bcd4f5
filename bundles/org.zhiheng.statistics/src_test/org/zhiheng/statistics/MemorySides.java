// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.zhiheng.message.Progress;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.TableKind;

/** Side tables in memory, to be filled by tests. */
final class MemorySides implements SideTables {

	private final List<KeptSideRow> rows = new ArrayList<>();

	void handled(String number, String step, String unit, String at, long sequence) {
		rows.add(new KeptSideRow(SideRow.builder(TableKind.HANDLING).set(SideColumn.HANDLING_APPLICATION, number).set(SideColumn.HANDLING_STEP, step)
			.set(SideColumn.HANDLING_UNIT, unit).set(SideColumn.HANDLING_AT, at).build(), number, 1, sequence));
	}

	void recorded(String person, String act, String decided, String register, String series, long sequence) {
		rows.add(new KeptSideRow(SideRow.builder(TableKind.INTEGRITY).set(SideColumn.INTEGRITY_ACT, act).set(SideColumn.INTEGRITY_DECIDED_ON, decided)
			.set(SideColumn.INTEGRITY_REGISTER, register).set(SideColumn.INTEGRITY_SERIES, series.isEmpty() ? null : series).build(), person, 1,
			sequence));
	}

	@Override
	public SideResult keep(List<SideSubmission> batch, Provenance why) {
		throw new IllegalStateException("tests fill it themselves");
	}

	@Override
	public SideResult preview(List<SideSubmission> batch) {
		throw new IllegalStateException("tests fill it themselves");
	}

	@Override
	public long count(TableKind table) {
		return rows.stream().filter(row -> row.row().table() == table).count();
	}

	@Override
	public List<KeptSideRow> about(TableKind table, Collection<String> about) {
		return rows.stream().filter(row -> row.row().table() == table && about.contains(row.about())).toList();
	}

	@Override
	public void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) {
		rows.stream().filter(row -> row.row().table() == table && row.journalSequence() > sequence).forEach(each);
	}
}
