// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.IntakeResult;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Submission;

/**
 * Keeps a population in a workspace that is marked as demonstration, batch after batch.
 */
public final class DemoKeeping {

	/** The action under which the journal knows a kept population. */
	public static final String ACTION = "demo";

	private DemoKeeping() {
	}

	/**
	 * What was kept.
	 *
	 * @param applications made
	 * @param imported of them new or changed
	 * @param unchanged of them known before, as when the same population is kept twice
	 * @param persons people who made them
	 * @param handling rows of handling
	 * @param records records of registers
	 * @param truth what was planted in them
	 */
	public record Result(long applications, long imported, long unchanged, long persons, long handling, long records, Truth truth) {}

	/**
	 * Keeps applications of a population.
	 *
	 * @param registry of a workspace marked as demonstration
	 * @param population who
	 * @param applications how many; at least 0
	 * @param why who asks for it; the action becomes {@link #ACTION}
	 * @param progress applications kept; when cancelled what was kept stays
	 * @return what was kept
	 * @throws Failure 6001 where the workspace holds real people; else why a batch was not kept, the batches before it stay
	 */
	public static Result keep(Registry registry, DemoPopulation population, long applications, Provenance why, Progress progress) throws Failure {
		if (!registry.demo()) {
			throw new Failure(DemoKeeping.class, "ZH-6001");
		}
		Provenance demo = why.doing(ACTION, why.reason());
		TruthTally tally = new TruthTally();
		Iterator<Submission> people = population.stream(applications, tally).iterator();
		DemoSides sides = new DemoSides(registry.sides(), population, demo);
		long imported = 0;
		long done = 0;
		while (people.hasNext() && !progress.cancelled()) {
			progress.at(done, applications);
			List<Submission> batch = new ArrayList<>(Registry.BATCH);
			while (batch.size() < Registry.BATCH && people.hasNext()) {
				batch.add(people.next());
			}
			IntakeResult kept = registry.keep(batch, demo);
			imported += kept.imported();
			sides.about(batch);
			done += batch.size();
		}
		sides.end();
		progress.at(done, applications);
		return new Result(done, imported, done - imported, tally.persons(), sides.handling(), sides.records(), population.truth(tally));
	}
}
