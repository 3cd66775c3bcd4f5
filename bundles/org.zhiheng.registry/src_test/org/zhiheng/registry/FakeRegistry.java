// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/** A registry in memory that keeps the promises of the port as far as tests need them. */
public final class FakeRegistry implements Registry {

	public final TreeMap<String, Submission> held = new TreeMap<>();
	public final List<Integer> batches = new ArrayList<>();
	public final List<Provenance> reasons = new ArrayList<>();
	public final List<Change> changes = new ArrayList<>();
	public final List<String> received = new ArrayList<>();
	public final List<Thread> keepers = new ArrayList<>();
	private final FakeSides sides = new FakeSides(this);
	private final boolean demo;
	private int failAt = Integer.MAX_VALUE;

	public FakeRegistry(boolean demo) {
		this.demo = demo;
	}

	/** Lets the batch of this number fail, from 0. */
	public void failAt(int batch) {
		failAt = batch;
	}

	@Override
	public boolean demo() {
		return demo;
	}

	@Override
	public IntakeResult keep(List<Submission> batch, Provenance why) throws Failure {
		if (batches.size() >= failAt) {
			throw new Failure(FakeRegistry.class, "ZH-2199");
		}
		if (batch.size() > BATCH || batch.stream().map(each -> each.row().number()).distinct().count() != batch.size()) {
			throw new IllegalArgumentException("batch");
		}
		IntakeResult result = preview(batch);
		batch.forEach(each -> held.put(each.row().number(), each));
		batches.add(batch.size());
		reasons.add(why);
		keepers.add(Thread.currentThread());
		return result;
	}

	@Override
	public IntakeResult preview(List<Submission> batch) {
		return new IntakeResult(batch.stream()
			.map(each -> each.equals(held.get(each.row().number())) ? IntakeResult.Outcome.UNCHANGED : IntakeResult.Outcome.IMPORTED).toList(),
			sequence());
	}

	@Override
	public Optional<Kept> find(String number) {
		return Optional.ofNullable(held.get(number)).map(each -> new Kept(each.row(), pseudonym(each.identity().idNumber()), 1, 1));
	}

	@Override
	public List<Kept> page(Filter filter, long offset, int limit) {
		return held.keySet().stream().map(number -> find(number).orElseThrow()).filter(kept -> filter.test(kept.row())).skip(offset)
			.limit(limit).toList();
	}

	@Override
	public long count(Filter filter) {
		return held.values().stream().filter(each -> filter.test(each.row())).count();
	}

	@Override
	public void scan(Consumer<? super Kept> each, Progress progress) {
		held.keySet().forEach(number -> each.accept(find(number).orElseThrow()));
	}

	@Override
	public Identity identity(String number, Provenance why) {
		return held.get(number).identity();
	}

	@Override
	public void erase(String pseudonym, Provenance why) {
		held.values().removeIf(each -> pseudonym(each.identity().idNumber()).equals(pseudonym));
	}

	@Override
	public SideTables sides() {
		return sides;
	}

	@Override
	public long sequence() {
		return batches.size();
	}

	@Override
	public AuditTrail trail() {
		return new AuditTrail() {

			@Override
			public List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) {
				return List.of();
			}

			@Override
			public long count(Question question) {
				return 0;
			}
		};
	}

	@Override
	public Recording record(Change change) {
		changes.add(change);
		return new Recording(sequence(), Instant.EPOCH);
	}

	@Override
	public String pseudonym(String idNumber) {
		return "P" + Map.of("n", idNumber).hashCode();
	}

	@Override
	public ReceivedFiles received() {
		return (Path file, String sha256) -> {
			received.add(sha256);
			return file;
		};
	}

	@Override
	public void close() {
		// nothing is open
	}
}
