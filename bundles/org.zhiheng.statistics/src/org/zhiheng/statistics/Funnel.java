// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.message.Failure;

/**
 * How many applications reached each step: 申报 → 受理 → 缴费 → 答辩 → 参评 → 通过 → 确认 → 撤销.
 *
 * <p>Steps are read literally and need not fall from one to the next: not everybody has to defend, and contradictions stay visible.
 *
 * @param question by what and of whom; its rate plays no part
 * @param snapshot what was counted
 * @param cells those that hold applications, the first dimension changing slowest
 */
public record Funnel(Question question, Snapshot snapshot, List<FunnelCell> cells) {

	/**
	 * One cell of a funnel.
	 *
	 * @param key one code for each dimension broken down by
	 * @param reached applications by step; {@link Step#STANDING} only where revocations are held
	 * @param sets applications by the set of steps that they reached, as bits of {@link Step}
	 */
	public record FunnelCell(List<String> key, Map<Step, Long> reached, Map<Integer, Long> sets) {

		public FunnelCell {
			key = List.copyOf(key);
			reached = Map.copyOf(reached);
			sets = Map.copyOf(sets);
		}

		/** Confirmed and revoked since, empty where no revocations are held. */
		public Optional<Long> revoked() {
			return Optional.ofNullable(reached.get(Step.STANDING)).map(standing -> reached.getOrDefault(Step.CONFIRMED, 0L) - standing);
		}

		/** A rate of two steps, counting in its numerator only what also reached the denominator. */
		public Rate rate(RateDefinition definition) {
			long of = with(definition.denominator().bit());
			return new Rate(definition, with(definition.denominator().bit() | definition.numerator().bit()), of);
		}

		/** Applications that reached a step and none after it. */
		public long ended(Step step) {
			int bit = step.bit();
			return sets.entrySet().stream().filter(each -> Integer.highestOneBit(each.getKey()) == bit).mapToLong(Map.Entry::getValue).sum();
		}

		private long with(int bits) {
			return sets.entrySet().stream().filter(each -> (each.getKey() & bits) == bits).mapToLong(Map.Entry::getValue).sum();
		}
	}

	public Funnel {
		cells = List.copyOf(cells);
	}

	static Funnel of(Population population, Question question) throws Failure {
		int[] sets = population.stepSets();
		Layout layout = new Layout(population, question, Math.max(1, sets.length));
		int[] slots = java.util.stream.IntStream.range(0, sets.length).toArray();
		List<Pass.Mapped> columns = new ArrayList<>(layout.columns());
		columns.add(new Pass.Mapped(population.steps(), slots));
		Tally tally = Tally.count(new Pass(population.size(), columns), layout.slots());
		List<FunnelCell> cells = new ArrayList<>();
		RateCount.each(layout, tally, (cell, counts) -> cells.add(cell(layout.key(cell), sets, counts, population.holdsRevocations())));
		return new Funnel(question, population.snapshot(), cells);
	}

	private static FunnelCell cell(List<String> key, int[] sets, long[] counts, boolean revocations) {
		Map<Step, Long> reached = new EnumMap<>(Step.class);
		Map<Integer, Long> bySet = new java.util.HashMap<>();
		for (int i = 0; i < sets.length; i++) {
			if (counts[i] > 0) {
				bySet.merge(sets[i], counts[i], Long::sum);
			}
			for (Step step : Step.values()) {
				if ((sets[i] & step.bit()) == step.bit()) {
					reached.merge(step, counts[i], Long::sum);
				}
			}
		}
		if (!revocations) {
			reached.remove(Step.STANDING);
		}
		return new FunnelCell(key, reached, bySet);
	}
}
