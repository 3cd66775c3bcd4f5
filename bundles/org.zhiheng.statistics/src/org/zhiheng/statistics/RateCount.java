// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Failure;

/**
 * Counts the rate of every cell in one pass: rows are told apart by whether they reached the denominator, the numerator, both or neither.
 */
final class RateCount {

	private static final int NEITHER = 0;
	private static final int DENOMINATOR = 1;
	private static final int BOTH = 2;
	private static final int CONTRADICTORY = 3;
	private static final int CLASSES = 4;

	private final Population population;
	private final Question question;
	private final Layout layout;

	RateCount(Population population, Question question) throws Failure {
		this.population = population;
		this.question = question;
		this.layout = new Layout(population, question, CLASSES);
	}

	/** @param most cells that may hold rows; more are refused before they are made */
	Breakdown breakdown(int most) throws Failure {
		List<Cell> cells = new ArrayList<>();
		long[] contradictory = { 0 };
		Tally tally = tally();
		if (layout.cells() > most && held(tally) > most) {
			throw new Failure(RateCount.class, "ZH-4033", most);
		}
		each(layout, tally, (cell, counts) -> {
			long of = counts[DENOMINATOR] + counts[BOTH];
			contradictory[0] += counts[CONTRADICTORY];
			cells.add(new Cell(layout.key(cell), of + counts[NEITHER] + counts[CONTRADICTORY], new Rate(question.rate(), counts[BOTH], of)));
		});
		return new Breakdown(question, population.snapshot(), cells, layout.possible(), contradictory[0], layout.unknownCodes());
	}

	private static int held(Tally tally) {
		int held = 0;
		int last = -1;
		for (int slot : tally.slots()) {
			held += slot / CLASSES == last ? 0 : 1;
			last = slot / CLASSES;
		}
		return held;
	}

	/** Cells of the question, empty ones included. */
	int cells() {
		return layout.cells();
	}

	/** The codes of a dimension broken down by that the filters let through. */
	List<String> codes(Dimension dimension) {
		return layout.possible().getOrDefault(dimension, List.of());
	}

	/** The cells that hold rows, in order: number, denominator, numerator. */
	int[][] counted() {
		List<int[]> cells = new ArrayList<>();
		each(layout, tally(), (cell, counts) -> cells.add(new int[]{ cell, (int) (counts[DENOMINATOR] + counts[BOTH]), (int) counts[BOTH] }));
		return cells.toArray(new int[0][]);
	}

	private Tally tally() {
		List<Pass.Mapped> columns = new ArrayList<>(layout.columns());
		columns.add(new Pass.Mapped(population.steps(), classes()));
		return Tally.count(new Pass(population.size(), columns), layout.slots());
	}

	private int[] classes() {
		int denominator = question.rate().denominator().bit();
		int numerator = question.rate().numerator().bit();
		int[] sets = population.stepSets();
		int[] classes = new int[sets.length];
		for (int i = 0; i < sets.length; i++) {
			boolean of = (sets[i] & denominator) == denominator;
			boolean reached = (sets[i] & numerator) == numerator;
			classes[i] = of && reached ? BOTH : of ? DENOMINATOR : reached ? CONTRADICTORY : NEITHER;
		}
		return classes;
	}

	/** Takes the slots of one cell. */
	@FunctionalInterface
	interface EachCell {

		/**
		 * Takes a cell that holds rows.
		 *
		 * @param cell its number
		 * @param counts rows by slot of the cell; used again for the next
		 */
		void take(int cell, long[] counts);
	}

	/** Hands over the cells that hold rows, in order. */
	static void each(Layout layout, Tally tally, EachCell each) {
		int width = layout.cells() == 0 ? 1 : layout.slots() / layout.cells();
		long[] counts = new long[width];
		int cell = -1;
		for (int slot : tally.slots()) {
			if (slot / width != cell) {
				if (cell >= 0) {
					each.take(cell, counts);
				}
				cell = slot / width;
				java.util.Arrays.fill(counts, 0);
			}
			counts[slot % width] = tally.of(slot);
		}
		if (cell >= 0) {
			each.take(cell, counts);
		}
	}
}
