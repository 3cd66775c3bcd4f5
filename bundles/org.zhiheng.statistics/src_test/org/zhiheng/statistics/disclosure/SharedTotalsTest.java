// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;

/** Two tables of one report, by region and by level, attacked together by linear programming over the people behind both. */
class SharedTotalsTest {

	private static final int REGIONS = 4;
	private static final int LEVELS = 3;
	/** Who was not accepted; accepted only; reviewed and failed; passed and not confirmed; confirmed. */
	private static final int FATES = 5;
	private static final int RATES = 3;

	private final long[][][] people = new long[REGIONS][LEVELS][FATES];

	private List<Rate> rates(int region, int level) {
		long[] fates = new long[FATES];
		for (int r = 0; r < REGIONS; r++) {
			for (int l = 0; l < LEVELS; l++) {
				for (int f = 0; f < FATES; f++) {
					fates[f] += region >= 0 && r != region || level >= 0 && l != level ? 0 : people[r][l][f];
				}
			}
		}
		long passed = fates[3] + fates[4];
		long reviewed = fates[2] + passed;
		long filed = fates[0] + fates[1] + reviewed;
		return List.of(new Rate(RateDefinition.PASS, passed, reviewed), new Rate(RateDefinition.ACCEPTANCE, fates[1] + reviewed, filed),
			new Rate(RateDefinition.YIELD, fates[4], filed));
	}

	private Map<String, List<Rate>> regions() {
		Map<String, List<Rate>> groups = new LinkedHashMap<>();
		for (int r = 0; r < REGIONS; r++) {
			groups.put("r" + r, rates(r, -1));
		}
		return groups;
	}

	private Map<String, List<Rate>> levels() {
		Map<String, List<Rate>> groups = new LinkedHashMap<>();
		for (int l = 0; l < LEVELS; l++) {
			groups.put("l" + l, rates(-1, l));
		}
		return groups;
	}

	private static boolean counts(int fate, int kind) {
		return switch (kind) {
			case 0 -> fate >= 3;
			case 1 -> fate >= 2;
			case 2 -> fate >= 1;
			case 4 -> fate == 4;
			default -> true;
		};
	}

	private static long count(List<Rate> rates, int kind) {
		Rate rate = rates.get(kind / 2);
		return kind % 2 == 0 ? rate.numerator() : rate.denominator();
	}

	/** What a count of some people is, as a row over all people. */
	private static double[] row(int region, int level, int kind) {
		double[] row = new double[REGIONS * LEVELS * FATES];
		for (int r = 0; r < REGIONS; r++) {
			for (int l = 0; l < LEVELS; l++) {
				for (int f = 0; f < FATES; f++) {
					boolean in = (region < 0 || r == region) && (level < 0 || l == level) && counts(f, kind);
					row[(r * LEVELS + l) * FATES + f] = in ? 1 : 0;
				}
			}
		}
		return row;
	}

	@Test
	@DisplayName("Nobody who knows both tables narrows a small count to less than the threshold")
	void attack() {
		Random random = new Random(11);
		int hidden = 0;
		for (int round = 0; round < 60; round++) {
			for (long[][] levels : people) {
				for (long[] fates : levels) {
					for (int f = 0; f < FATES; f++) {
						fates[f] = random.nextInt(4) == 0 ? random.nextInt(4) : 5 + random.nextInt(40);
					}
				}
			}
			// in each round some fate is rare in some region, and in every third round another one in a level
			int rare = random.nextInt(FATES);
			int region = random.nextInt(REGIONS);
			for (int l = 0; l < LEVELS; l++) {
				people[region][l][rare] = random.nextInt(4);
			}
			for (int r = 0; r < REGIONS && round % 3 == 0; r++) {
				people[r][round % LEVELS][(rare + 1) % FATES] = random.nextInt(3);
			}
			if (!SharedTotals.sensitive(rates(-1, -1), Rule.USUAL)) {
				hidden += attacked();
			}
		}
		assertTrue(hidden >= 50, "the rounds are not empty: " + hidden);
	}

	private int attacked() {
		Map<String, List<Rate>> regions = regions();
		Map<String, List<Rate>> levels = levels();
		Set<String> noRegions = new SharedTotals(regions, Rule.USUAL).withheld();
		Set<String> noLevels = new SharedTotals(levels, Rule.USUAL).withheld();
		List<double[]> known = new ArrayList<>();
		List<Double> sums = new ArrayList<>();
		for (int kind = 0; kind < 2 * RATES; kind++) {
			known.add(row(-1, -1, kind));
			sums.add((double) count(rates(-1, -1), kind));
			for (int r = 0; r < REGIONS; r++) {
				if (!noRegions.contains("r" + r)) {
					known.add(row(r, -1, kind));
					sums.add((double) count(rates(r, -1), kind));
				}
			}
			for (int l = 0; l < LEVELS; l++) {
				if (!noLevels.contains("l" + l)) {
					known.add(row(-1, l, kind));
					sums.add((double) count(rates(-1, l), kind));
				}
			}
		}
		int hidden = 0;
		for (int r = 0; r < REGIONS; r++) {
			if (noRegions.contains("r" + r)) {
				hidden += attacked(known, sums, r, -1);
			}
		}
		for (int l = 0; l < LEVELS; l++) {
			if (noLevels.contains("l" + l)) {
				hidden += attacked(known, sums, -1, l);
			}
		}
		return hidden;
	}

	/** Attacks each small count of a withheld group, and each small difference of two of its counts. */
	private int attacked(List<double[]> known, List<Double> sums, int region, int level) {
		List<Rate> own = rates(region, level);
		int hidden = 0;
		for (int kind = 0; kind < 2 * RATES; kind++) {
			if (count(own, kind) > 0 && count(own, kind) < Rule.USUAL.threshold()) {
				wide(known, sums, row(region, level, kind));
				hidden++;
			}
			for (int other = 0; other < kind; other++) {
				long difference = count(own, kind) - count(own, other);
				if (Beside.tells(Rule.USUAL, difference)) {
					double[] goal = row(region, level, kind);
					double[] less = row(region, level, other);
					for (int i = 0; i < goal.length; i++) {
						goal[i] -= less[i];
					}
					wide(known, sums, goal);
					hidden++;
				}
			}
		}
		return hidden;
	}

	private static void wide(List<double[]> known, List<Double> sums, double[] goal) {
		double most = new Simplex(known, sums, goal.length).maximum(goal);
		double[] down = goal.clone();
		for (int i = 0; i < down.length; i++) {
			down[i] = -down[i];
		}
		double least = -new Simplex(known, sums, goal.length).maximum(down);
		assertTrue(most - least >= Rule.USUAL.threshold() - 1e-6, least + " to " + most);
	}
}
