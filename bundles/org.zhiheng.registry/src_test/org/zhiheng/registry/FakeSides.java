// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.zhiheng.message.Progress;

/** Side tables in memory that keep the promises of the port as far as tests need them. */
final class FakeSides implements SideTables {

	final List<SideSubmission> held = new ArrayList<>();
	private final FakeRegistry registry;

	FakeSides(FakeRegistry registry) {
		this.registry = registry;
	}

	private int place(SideSubmission one) {
		for (int i = 0; i < held.size(); i++) {
			SideSubmission other = held.get(i);
			if (other.row().sameEntry(one.row()) && about(other).equals(about(one))) {
				return i;
			}
		}
		return -1;
	}

	private String about(SideSubmission one) {
		Identity person = one.identity();
		return person == null ? one.row().application() : registry.pseudonym(person.idNumber());
	}

	@Override
	public SideResult keep(List<SideSubmission> batch, Provenance why) {
		SideResult result = preview(batch);
		for (SideSubmission each : batch) {
			int place = place(each);
			if (place < 0) {
				held.add(each);
			} else {
				held.set(place, each);
			}
		}
		registry.batches.add(batch.size());
		registry.reasons.add(why);
		return result;
	}

	@Override
	public SideResult preview(List<SideSubmission> batch) {
		List<IntakeResult.Outcome> outcomes = batch.stream().map(each -> {
			int place = place(each);
			return place >= 0 && Objects.equals(held.get(place), each) ? IntakeResult.Outcome.UNCHANGED : IntakeResult.Outcome.IMPORTED;
		}).toList();
		long waiting = batch.stream().filter(each -> each.identity() == null && !registry.held.containsKey(each.row().application())).count();
		return new SideResult(outcomes, registry.sequence(), waiting);
	}

	@Override
	public long count(TableKind table) {
		return held.stream().filter(each -> each.row().table() == table).count();
	}

	@Override
	public List<KeptSideRow> about(TableKind table, Collection<String> about) {
		return held.stream().filter(each -> each.row().table() == table && about.contains(about(each)))
			.map(each -> new KeptSideRow(each.row(), about(each), 1, 1)).toList();
	}

	@Override
	public void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) {
		held.stream().filter(one -> one.row().table() == table).forEach(one -> each.accept(new KeptSideRow(one.row(), about(one), 1, 1)));
	}
}
