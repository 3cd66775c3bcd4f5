// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.zhiheng.message.Progress;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.TableKind;

/** Tables beside that of applications, as long as the test lives. */
final class MemorySides implements SideTables {

	final List<SideSubmission> held = new ArrayList<>();
	private final Predicate<String> applications;

	/** @param applications whether the application of a number is held */
	MemorySides(Predicate<String> applications) {
		this.applications = applications;
	}

	private static String about(SideSubmission one) {
		Identity person = one.identity();
		return person == null ? one.row().application() : "P" + person.idNumber().hashCode();
	}

	@Override
	public SideResult keep(List<SideSubmission> batch, Provenance why) {
		SideResult result = preview(batch);
		held.removeIf(old -> batch.stream().anyMatch(each -> each.row().sameEntry(old.row()) && about(each).equals(about(old))));
		held.addAll(batch);
		return result;
	}

	@Override
	public SideResult preview(List<SideSubmission> batch) {
		List<Outcome> outcomes = batch.stream().map(each -> held.contains(each) ? Outcome.UNCHANGED : Outcome.IMPORTED).toList();
		return new SideResult(outcomes, 1, batch.stream().filter(each -> !applications.test(about(each))).count());
	}

	@Override
	public long count(TableKind table) {
		return held.stream().filter(each -> each.row().table() == table).count();
	}

	@Override
	public List<KeptSideRow> about(TableKind table, Collection<String> about) {
		List<KeptSideRow> found = new ArrayList<>();
		scanSince(table, 0, row -> {
			if (about.contains(row.about())) {
				found.add(row);
			}
		}, Progress.NONE);
		return found;
	}

	@Override
	public void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) {
		held.stream().filter(one -> one.row().table() == table).forEach(one -> each.accept(new KeptSideRow(one.row(), about(one), 1, 1)));
	}
}
