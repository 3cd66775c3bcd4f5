// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.DerivedFiles;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Reads populations of one registry, and keeps them as snapshots so that the next reading is quick.
 *
 * <p>A snapshot is only ever a shortcut. One that cannot be read, belongs to other policies, or whose journal record is not in this journal (as
 * after a backup was restored) is left aside, and all applications are read.
 */
public final class Populations {

	/** The name of the snapshot among derived files. */
	static final String NAME = "population";

	/** Where more than one application in so many has changed beside its own row, all are read: that is quicker than finding each. */
	private static final int ONE_IN = 10;

	/** Rows that must have changed for a snapshot to be worth writing again. */
	private static final int MANY = 5_000;

	private final Registry registry;
	private final RegionTree regions;
	private final String policyVersion;

	/**
	 * @param registry the applications
	 * @param regions to which prefecture places belong, and what notices say of acts
	 * @param policyVersion the version in force
	 */
	public Populations(Registry registry, RegionTree regions, String policyVersion) {
		this.registry = registry;
		this.regions = regions;
		this.policyVersion = policyVersion;
	}

	private record Opened(@Nullable Population population, Origin otherwise) {}

	/**
	 * Reads the population as the registry stands.
	 *
	 * @param progress applications read
	 * @return the population; {@link Population#origin()} tells how it came about
	 * @throws Failure where the registry cannot be read, or ZH-4021 when cancelled
	 */
	public Population read(Progress progress) throws Failure {
		Optional<DerivedFiles> files = registry.derived();
		if (files.isEmpty()) {
			return all(progress);
		}
		Opened opened = open(files.get());
		Population known = opened.population();
		if (known == null) {
			Population all = all(progress).from(opened.otherwise());
			keep(files.get(), all);
			return all;
		}
		return known.snapshot().sequence() == registry.sequence() ? known : refresh(known, files.get(), progress);
	}

	/**
	 * Brings a population up to date, reading only what came after it.
	 *
	 * @param before of the same registry and policies
	 * @param progress applications read
	 * @return the population as the registry stands
	 * @throws Failure as for {@link #read}
	 */
	public Population refresh(Population before, Progress progress) throws Failure {
		Optional<DerivedFiles> files = registry.derived();
		return files.isEmpty() || !before.snapshot().policyVersion().equals(policyVersion) ? read(progress) : refresh(before, files.get(), progress);
	}

	private Population refresh(Population before, DerivedFiles files, Progress progress) throws Failure {
		long sequence = registry.sequence();
		long since = before.snapshot().sequence();
		HeldBeside beside = new HeldBeside(registry, regions);
		Set<String> touched = beside.handledSince(since);
		if (beside.holdsRevocations() != before.holdsRevocations() || touched.size() * (long) ONE_IN > before.size()) {
			Population all = all(progress);
			keep(files, all);
			return all;
		}
		PopulationBuilder builder = builder(beside).startFrom(before);
		Catching catching = new Catching(beside, builder, touched);
		registry.scanSince(since, catching, progress);
		refuseHalf(progress);
		if (catching.any() || beside.recordedSince(since)) {
			catching.with(beside.recorded()); // which title a record is about depends on all applications of its person
		}
		catching.end(registry);
		Population now = builder.added() == 0 ? before.at(Math.max(sequence, before.snapshot().sequence()))
			: builder.build(sequence, policyVersion, registry.demo());
		if (builder.added() >= MANY || builder.added() * 100L >= before.size()) {
			keep(files, now);
		}
		return now.from(Origin.CAUGHT_UP);
	}

	private Population all(Progress progress) throws Failure {
		long sequence = registry.sequence();
		PopulationBuilder builder = builder(new HeldBeside(registry, regions).all(progress));
		registry.scan(Filter.ALL, builder, progress);
		refuseHalf(progress);
		return builder.build(sequence, policyVersion, registry.demo());
	}

	private PopulationBuilder builder(Beside beside) {
		return new PopulationBuilder(regions, Vocabulary.standard(), registry::pseudonym, beside);
	}

	private static void refuseHalf(Progress progress) throws Failure {
		if (progress.cancelled()) {
			throw new Failure(Population.class, "ZH-4021");
		}
	}

	private Opened open(DerivedFiles files) throws Failure {
		try {
			Optional<DerivedFiles.Pieces> pieces = files.open(NAME);
			return pieces.isEmpty() ? new Opened(null, Origin.READ) : open(pieces.get());
		} catch (IOException e) {
			return new Opened(null, Origin.DAMAGED); // whatever is wrong with it, all applications can be read
		}
	}

	private Opened open(DerivedFiles.Pieces pieces) throws Failure, IOException {
		try (pieces) {
			SnapshotFile.Stored stored = SnapshotFile.read(pieces);
			Snapshot snapshot = stored.population().snapshot();
			boolean fits = snapshot.policyVersion().equals(policyVersion) && stored.record().equals(record(snapshot.sequence()));
			return fits ? new Opened(stored.population(), Origin.REOPENED) : new Opened(null, Origin.STALE);
		}
	}

	/** A snapshot that cannot be written costs the next reader time and nobody a number. */
	private void keep(DerivedFiles files, Population population) throws Failure {
		if (registry.readOnly()) {
			return;
		}
		String record = record(population.snapshot().sequence());
		try {
			files.keep(NAME, out -> SnapshotFile.write(out, population, record));
		} catch (IOException e) {
			return;
		}
	}

	/** The digest of a journal record: two journals that hold it are the same up to it. */
	private String record(long sequence) throws Failure {
		if (sequence <= 0) {
			return "";
		}
		List<AuditEntry> entries = registry.trail().page(AuditTrail.Question.ALL, false, sequence - 1, 1);
		return entries.isEmpty() ? "none" : entries.get(0).digest();
	}
}
