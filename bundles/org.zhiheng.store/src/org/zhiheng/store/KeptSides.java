// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.zhiheng.journal.Draft;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.TableKind;

/** The tables beside that of applications of one open workspace. */
final class KeptSides implements SideTables {

	private final Store store;
	private final OwnerThread owner;
	private final BiFunction<Provenance, String, Draft> drafts;

	/**
	 * @param store the open workspace
	 * @param owner its thread
	 * @param drafts words a batch for the journal: why, and what it holds
	 */
	KeptSides(Store store, OwnerThread owner, BiFunction<Provenance, String, Draft> drafts) {
		this.store = store;
		this.owner = owner;
		this.drafts = drafts;
	}

	private static void check(List<SideSubmission> batch) {
		if (batch.size() > Registry.BATCH || batch.stream().map(each -> each.row().table()).distinct().count() > 1) {
			throw new IllegalArgumentException("at most " + Registry.BATCH + " rows of one table at once"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public SideResult keep(List<SideSubmission> batch, Provenance why) throws Failure {
		check(batch);
		return owner.call(() -> {
			if (batch.isEmpty()) {
				return new SideResult(List.of(), store.applied(), 0);
			}
			SideIntake.Plan plan = store.sideIntake().plan(batch);
			if (plan.entries().length == 0) {
				return new SideResult(plan.outcomes(), store.applied(), plan.waiting());
			}
			Draft draft = drafts.apply(why, plan.table().key() + '/' + plan.entries().length);
			Recording recording = store.write(new SideChange(draft, store.sealer(), plan));
			return new SideResult(plan.outcomes(), recording.sequence(), plan.waiting());
		});
	}

	@Override
	public SideResult preview(List<SideSubmission> batch) throws Failure {
		check(batch);
		return owner.call(() -> {
			if (batch.isEmpty()) {
				return new SideResult(List.of(), store.applied(), 0);
			}
			SideIntake.Plan plan = store.sideIntake().plan(batch);
			return new SideResult(plan.outcomes(), store.applied(), plan.waiting());
		});
	}

	@Override
	public long count(TableKind table) throws Failure {
		return owner.call(() -> Long.valueOf(store.sides().count(table)));
	}

	@Override
	public List<KeptSideRow> about(TableKind table, Collection<String> about) throws Failure {
		return owner.call(() -> {
			List<KeptSideRow> rows = new ArrayList<>();
			for (Located each : store.sides().find(table, about)) {
				rows.add(store.sides().kept(table, each));
			}
			return rows;
		});
	}

	@Override
	public void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) throws Failure {
		owner.call(() -> {
			store.sides().scan(table, sequence, each, progress);
			return Boolean.TRUE;
		});
	}
}
