// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;

/** Counts that stand beside one another. */
class BesideTest {

	@Test
	@DisplayName("A count is told only where it and its difference to each other count are nobody or enough; what was refused leaves no trace")
	void beside() {
		Beside beside = new Beside(Rule.USUAL);
		assertTrue(beside.tell(100, 80));
		assertTrue(beside.tell(80), "equal counts tell of nobody");
		assertFalse(beside.tell(71), "9 people between");
		assertTrue(beside.tell(70));
		assertFalse(beside.tell(50, 61), "the second is too near to 70");
		assertTrue(beside.copy().tell(55), "and the first was not kept");
		assertFalse(beside.tell(9));
		assertTrue(beside.tell(0));
	}

	@Test
	@DisplayName("705 passed and 703 confirmed tell of two people")
	void confirmed() {
		List<Rate> rates = List.of(new Rate(RateDefinition.PASS, 705, 1511), new Rate(RateDefinition.YIELD, 703, 1752));
		assertEquals(List.of(true, false),
			List.of(SharedTotals.sensitive(rates, Rule.USUAL), SharedTotals.sensitive(rates.subList(0, 1), Rule.USUAL)));
	}
}
