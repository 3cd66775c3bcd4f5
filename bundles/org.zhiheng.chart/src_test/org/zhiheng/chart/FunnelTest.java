// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.inference.BenjaminiHochberg;
import org.zhiheng.statistics.inference.BinomialTest;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.FunnelLimits;
import org.zhiheng.statistics.inference.OverDispersion;

class FunnelTest {

	private static Funnel funnel(Subject subject, OptionalDouble target) throws Failure {
		return (Funnel) Kind.FUNNEL.of(subject, target);
	}

	@Test
	@DisplayName("Limits, p, q and over-dispersion are those of the inference, about the overall rate")
	void figures() throws Failure {
		Funnel funnel = funnel(KindTest.held(Locale.ENGLISH), OptionalDouble.empty());
		List<Counted> counts = funnel.marks().stream().map(Mark::counted).filter(each -> each.total() > 0).toList();
		Counted all = counts.stream().reduce(new Counted(0, 0), Counted::plus);
		double[] p = counts.stream().mapToDouble(each -> BinomialTest.twoSided(each, all.rate())).toArray();
		double[] q = BenjaminiHochberg.adjust(p);
		OverDispersion spread = OverDispersion.of(counts, all.rate()).value().orElseThrow();
		for (int i = 0; i < counts.size(); i++) {
			Funnel.Group group = funnel.groups().get(i);
			assertEquals(q[i], group.figures().q().value().orElseThrow());
			assertEquals(FunnelLimits.exact(all.rate(), counts.get(i).total(), 0.998), group.figures().funnel998().value().orElseThrow());
			assertEquals(q[i] <= 0.05, group.standing() != Funnel.Standing.ORDINARY);
		}
		Funnel.Limits at = funnel.curve().get(40);
		assertEquals(FunnelLimits.exact(all.rate(), at.n(), 0.95), at.exact95());
		assertEquals(FunnelLimits.adjusted(all.rate(), at.n(), spread.tau2(), 0.95), at.adjusted95().orElseThrow());
		assertTrue(funnel.curve().get(funnel.curve().size() - 1).n() >= counts.stream().mapToLong(Counted::total).max().orElseThrow());
	}

	@Test
	@DisplayName("A group that differs by chance alone is no outlier; one that cannot is named in the words")
	void outliers() throws Failure {
		Funnel funnel = funnel(KindTest.counts(KindTest.row("a", 100, 52, 2021), KindTest.row("b", 100, 48, 2021), KindTest.row("c", 100, 50, 2021),
			KindTest.row("odd", 400, 300, 2021)), OptionalDouble.of(0.5));
		assertEquals(List.of(Funnel.Standing.ORDINARY, Funnel.Standing.ORDINARY, Funnel.Standing.ORDINARY),
			funnel.groups().subList(0, 3).stream().map(Funnel.Group::standing).toList());
		assertTrue(funnel.groups().get(3).standing() != Funnel.Standing.ORDINARY);
		assertTrue(String.join(" ", funnel.heading().notes()).contains("odd"));
		assertTrue(String.join(" ", funnel.heading().footer()).contains("50.0%"));
	}

	@Test
	@DisplayName("One group has no limits about its own rate, and all passed leaves nothing to chance: said in words; a wrong target is refused")
	void refusals() throws Failure {
		Funnel one = funnel(KindTest.counts(KindTest.row("a", 10, 5, 2021)), OptionalDouble.empty());
		assertTrue(one.curve().isEmpty() && one.heading().notes().get(0).contains("at least two groups"));
		Funnel all = funnel(KindTest.counts(KindTest.row("a", 10, 10, 2021), KindTest.row("b", 9, 9, 2021)), OptionalDouble.empty());
		assertTrue(all.curve().isEmpty() && all.heading().notes().get(0).contains("nothing varies by chance"));
		assertEquals("ZH-4010", assertThrows(Failure.class, () -> funnel(KindTest.counts(), OptionalDouble.of(1.5))).code());
	}
}
