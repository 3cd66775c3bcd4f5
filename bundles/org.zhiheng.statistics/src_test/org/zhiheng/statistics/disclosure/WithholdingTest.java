// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WithholdingTest {

	private static final double CLOSE = 1e-6;

	private record Table(Cube cube, long[] some, long[] others) {

		boolean[] withheld(Rule rule) {
			return new Withholding(cube, rule, some.clone(), others.clone()).withheld();
		}
	}

	private static Table table(long[][] some, long[][] others) {
		Cube cube = new Cube(some.length, some[0].length);
		long[] a = new long[cube.entries()];
		long[] b = new long[cube.entries()];
		for (int i = 0; i < some.length; i++) {
			for (int k = 0; k < some[0].length; k++) {
				a[cube.entry(i, k)] = some[i][k];
				b[cube.entry(i, k)] = others[i][k];
			}
		}
		cube.addUp(a);
		cube.addUp(b);
		return new Table(cube, a, b);
	}

	/** Sizes that fall off steeply, as regions and levels do, with empty cells. */
	private static Table random(Random random) {
		int[] sizes = random.nextBoolean() ? new int[]{ 2 + random.nextInt(5), 2 + random.nextInt(5) }
			: new int[]{ 2 + random.nextInt(3), 2 + random.nextInt(3), 2 + random.nextInt(2) };
		Cube cube = new Cube(sizes);
		long[] some = new long[cube.entries()];
		long[] others = new long[cube.entries()];
		double most = Math.pow(10, 1 + 2.5 * random.nextDouble());
		for (int entry = 0; entry < cube.entries(); entry++) {
			if (cube.totals(entry) == 0 && random.nextInt(8) > 0) {
				double people = Math.pow(most, random.nextDouble());
				double rate = random.nextInt(6) == 0 ? random.nextInt(2) : 0.2 + 0.6 * random.nextDouble();
				some[entry] = Math.round(people * rate);
				others[entry] = Math.round(people * (1 - rate));
			}
		}
		cube.addUp(some);
		cube.addUp(others);
		return new Table(cube, some, others);
	}

	@Test
	@DisplayName("Exact bounds by linear programming stay at least the threshold wide for every sensitive count of random tables")
	void attack() {
		Random random = new Random(17);
		int sensitive = 0;
		int published = 0;
		for (int i = 0; i < 250; i++) {
			Table table = random(random);
			Rule rule = new Rule(random.nextBoolean() ? 10 : 5);
			boolean[] withheld = table.withheld(rule);
			sensitive += attack(table, rule, withheld, table.some(), table.others());
			sensitive += attack(table, rule, withheld, table.others(), table.some());
			for (int entry = 0; entry < withheld.length; entry++) {
				boolean shown = !withheld[entry] && table.some()[entry] + table.others()[entry] > 0;
				published += shown ? 1 : 0;
				assertFalse(shown && rule.sensitive(table.some()[entry], table.others()[entry]), "a small count is shown");
			}
		}
		assertTrue(sensitive > 1_000 && published > 1_000, sensitive + " attacked, " + published + " published");
	}

	@Test
	@DisplayName("Prices choose what is withheld, not whether it is safe: sums over routes go first, the route asked for is spared")
	void prices() {
		Random random = new Random(23);
		int plain = 0;
		int sparing = 0;
		for (int i = 0; i < 60; i++) {
			Table table = random(random);
			int last = table.cube().dimensions() - 1;
			boolean[] withheld = new Withholding(table.cube(), Rule.USUAL, table.some(), table.others(), Prices.sparing(table.cube(), last, 0))
				.withheld();
			attack(table, Rule.USUAL, withheld, table.some(), table.others());
			attack(table, Rule.USUAL, withheld, table.others(), table.some());
			boolean[] usual = table.withheld(Rule.USUAL);
			for (int entry = 0; entry < withheld.length; entry++) {
				boolean asked = table.cube().place(entry, last) == 0;
				plain += asked && usual[entry] ? 1 : 0;
				sparing += asked && withheld[entry] ? 1 : 0;
			}
		}
		assertTrue(sparing < plain, sparing + " instead of " + plain);
	}

	private static int attack(Table table, Rule rule, boolean[] withheld, long[] counts, long[] others) {
		Attacker attacker = new Attacker(table.cube(), counts, withheld);
		int attacked = 0;
		for (int entry = 0; entry < counts.length; entry++) {
			if (counts[entry] + others[entry] > 0 && rule.small(counts[entry], others[entry])) {
				double width = attacker.width(entry);
				assertTrue(width >= rule.threshold() - CLOSE, "entry " + entry + " of " + Arrays.toString(counts) + " lies within " + width);
				attacked++;
			}
		}
		return attacked;
	}

	@Test
	@DisplayName("The attacker finds what primary suppression alone leaves open")
	void attackerFinds() {
		Table table = table(new long[][]{ { 3, 50, 60 }, { 40, 70, 90 }, { 30, 20, 80 } },
			new long[][]{ { 30, 50, 60 }, { 40, 70, 90 }, { 30, 20, 80 } });
		boolean[] alone = new boolean[table.cube().entries()];
		alone[0] = true;
		assertEquals(0, new Attacker(table.cube(), table.some(), alone).width(0), CLOSE);
		boolean[] withheld = table.withheld(Rule.USUAL);
		int count = 0;
		for (boolean each : withheld) {
			count += each ? 1 : 0;
		}
		assertEquals(4, count, "one rectangle is enough");
	}

	@Test
	@DisplayName("Where nothing is small nothing is withheld; where everything is small nothing is shown")
	void extremes() {
		boolean[] none = table(new long[][]{ { 50, 60 }, { 70, 80 } }, new long[][]{ { 50, 60 }, { 70, 80 } }).withheld(Rule.USUAL);
		assertFalse(none[0] || none[none.length - 1]);
		boolean[] all = table(new long[][]{ { 1, 2 }, { 1, 0 } }, new long[][]{ { 1, 0 }, { 0, 2 } }).withheld(Rule.USUAL);
		for (boolean each : all) {
			assertTrue(each);
		}
		boolean[] single = table(new long[][]{ { 3 } }, new long[][]{ { 4 } }).withheld(Rule.USUAL);
		assertTrue(single[0] && single[single.length - 1]);
	}

	@Test
	@DisplayName("Neither 0 nor 100 % nor nearly so is shown, however many people")
	void edges() {
		assertTrue(Rule.USUAL.sensitive(0, 500) && Rule.USUAL.sensitive(500, 0));
		assertTrue(Rule.USUAL.sensitive(960, 40) && Rule.USUAL.sensitive(20, 980));
		assertFalse(Rule.USUAL.sensitive(50, 50) || Rule.USUAL.sensitive(0, 0));
	}
}
