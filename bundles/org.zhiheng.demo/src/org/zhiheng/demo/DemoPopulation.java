// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Submission;

/**
 * A population of made-up applicants. It is a pure function of ground, seed and years: the same on every machine, in every language, time zone and
 * number of threads; a longer one begins with the shorter one.
 *
 * <p>People come one after the other, each with all applications of the years.
 */
public final class DemoPopulation {

	/** Applications where no number is given. */
	public static final int USUAL = 60_000;

	private final long seed;
	private final DemoGround ground;
	private final Years years;
	private final PassModel model;

	/**
	 * @param ground regions, series, fees and campaigns
	 * @param seed any number
	 * @param years in which people apply
	 */
	public DemoPopulation(DemoGround ground, long seed, Years years) {
		this.ground = ground;
		this.seed = seed;
		this.years = years;
		this.model = new PassModel(seed, ground, years);
	}

	/**
	 * The first applications of the population, made while they are taken.
	 *
	 * @param applications how many
	 * @return an ordered stream
	 */
	public Stream<Submission> stream(long applications) {
		return stream(applications, new TruthTally());
	}

	/** The same, adding up what was planted. */
	Stream<Submission> stream(long applications, TruthTally tally) {
		Spliterator<Submission> source = Spliterators.spliterator(new Lives(tally), applications, Spliterator.ORDERED | Spliterator.NONNULL);
		return StreamSupport.stream(source, false).limit(applications);
	}

	/** What is planted in the first applications of the population. */
	public Truth truth(long applications) {
		TruthTally tally = new TruthTally();
		Iterator<Submission> all = new Lives(tally);
		for (long i = 0; i < applications; i++) {
			all.next();
		}
		return truth(tally);
	}

	Truth truth(TruthTally tally) {
		return tally.truth(seed, years, ground, model);
	}

	/** Who handled the applications. */
	Offices offices() {
		return new Offices(seed, ground);
	}

	/** What stands about the people in registers. */
	Registers registers() {
		return new Registers(seed);
	}

	/** How people pass. */
	public PassModel model() {
		return model;
	}

	/** Walks through people and their years; never ends. */
	private final class Lives implements Iterator<Submission> {

		private final TruthTally tally;
		private final Births births = new Births(seed, ground, years);
		private final Registers registers = registers();
		private final RowWriter writer = new RowWriter(seed, ground);
		private final Map<String, Integer> serials = new HashMap<>();
		private final Deque<Pending> pending = new ArrayDeque<>();
		private long person;

		Lives(TruthTally tally) {
			this.tally = tally;
		}

		@Override
		public boolean hasNext() {
			return true;
		}

		@Override
		public Submission next() {
			if (pending.isEmpty()) {
				Births.Born born = births.person(person++);
				tally.person();
				return apply(born.person(), born.claim(), true);
			}
			Pending due = pending.remove();
			return apply(due.person(), due.claim(), false);
		}

		private Submission apply(Person who, Claim claim, boolean alone) {
			String region = who.prefecture().code();
			int serial = Objects.requireNonNull(serials.merge(DemoGround.key(claim.year(), region), 1, Integer::sum));
			ApplicationRow.Builder row = writer.row(who, claim, String.format(Locale.ROOT, "YS%d-%s-%06d", claim.year(), region, serial));
			double probability = model.probability(claim.route(), region, who.offer().name(), claim.level(), claim.year(), claim.first(),
				who.ability());
			Dice dice = new Dice(seed, "course of " + claim.year(), who.number());
			Fate fate = new Course(ground, who, claim, probability, dice, row).run(serial);
			tally.add(region, fate, claim.route(), claim.year());
			@Nullable
			Claim next = claim.next(dice, fate, who.offer(), years.last());
			if (next != null) {
				pending.add(new Pending(who, next));
			}
			Submission made = new Submission(row.build(), who.identity());
			registers.entry(made, alone).ifPresent(entry -> tally.record(entry.planted()));
			return made;
		}
	}

	private record Pending(Person person, Claim claim) {}
}
