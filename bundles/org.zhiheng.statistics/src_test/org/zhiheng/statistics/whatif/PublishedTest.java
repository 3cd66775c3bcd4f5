// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.RegionTree;

/** What a reader without small cells gets, attacked by subtraction: from totals, from steps, and from one scenario to the next. */
class PublishedTest {

	private static final int FEW = 10;
	private static final Parameter YEARS = new Parameter("BZ-1:years", Parameter.Kind.YEARS, "BZ", "BZ-1", "BZ-1", "任职", "in the post",
		BigDecimal.valueOf(4), BigDecimal.ZERO, BigDecimal.valueOf(20), BigDecimal.ONE);
	private static final RegionTree REGIONS = new RegionTree() {

		@Override
		public Optional<String> prefecture(String code, int year) {
			return Optional.of(code);
		}

		@Override
		public Optional<String> name(String code, Locale locale) {
			return Optional.of("地" + code);
		}
	};
	private static final List<ToLongFunction<WhatIfLine>> NUMBERS = List.of(WhatIfLine::applications, WhatIfLine::accepted, WhatIfLine::passed,
		WhatIfLine::payers, line -> line.applications() - line.accepted(), line -> line.accepted() - line.passed(),
		line -> line.applications() - line.payers());
	private static final List<ToLongFunction<WhatIfLine>> CHANGES = List.of(WhatIfLine::out, WhatIfLine::in, WhatIfLine::open,
		WhatIfLine::repriced, line -> line.passed() - line.passedAfter().low(), line -> line.accepted() - line.acceptedAfter().low());

	/** So many applied, were accepted, passed and paid; so many of each are out now. */
	private static WhatIfLine line(String code, long applications, long accepted, long passed, long out) {
		BigDecimal fees = BigDecimal.valueOf(280 * accepted);
		BigDecimal after = BigDecimal.valueOf(280 * (accepted - out));
		return new WhatIfLine(code, applications, accepted, Range.of(accepted - out), passed, Range.of(Math.max(0, passed - out)), accepted,
			Range.of(accepted - out), fees, after, after, out, 0, 0, 0);
	}

	private static WhatIfLine sum(List<WhatIfLine> lines) {
		long[] all = new long[5];
		for (WhatIfLine each : lines) {
			all[0] += each.applications();
			all[1] += each.accepted();
			all[2] += each.passed();
			all[3] += each.passedAfter().low();
			all[4] += each.out();
		}
		BigDecimal after = BigDecimal.valueOf(280 * (all[1] - all[4]));
		return new WhatIfLine("", all[0], all[1], Range.of(all[1] - all[4]), all[2], Range.of(all[3]), all[1], Range.of(all[1] - all[4]),
			BigDecimal.valueOf(280 * all[1]), after, after, all[4], 0, 0, 0);
	}

	private static WhatIfResult result(List<WhatIfLine> regions, List<WhatIfResult.Step> steps) {
		WhatIfLine total = sum(regions);
		List<Alteration> changes = steps.isEmpty() ? List.of(new Alteration(YEARS, BigDecimal.TEN))
			: steps.stream().map(WhatIfResult.Step::change).toList();
		Scenario scenario = new Scenario("", 2024, null, Map.of(), changes);
		WhatIfLine level = new WhatIfLine("SENIOR", total.applications(), total.accepted(), total.acceptedAfter(), total.passed(),
			total.passedAfter(),
			total.payers(), total.payersAfter(), total.fees(), total.feesLow(), total.feesHigh(), total.out(), 0, 0, 0);
		return new WhatIfResult(scenario, true, 1, new WhatIfResult.Decisions(100, 100, 100), new WhatIfResult.Decisions(97, 103, 100), total,
			regions,
			List.of(), List.of(level), List.of(), steps, 0, total.out(),
			List.of(new WhatIfResult.Moved("p1", "A1", "1", "", "SENIOR", WhatIfResult.Effect.OUT, "BZ-1")));
	}

	private static WhatIfResult.Step step(int years, WhatIfLine before, WhatIfLine after) {
		return new WhatIfResult.Step(new Alteration(YEARS, BigDecimal.valueOf(years)), before.passedAfter().middle(), after.passedAfter(),
			after.acceptedAfter(), after.feesLow(), after.feesHigh(), after.out() - before.out());
	}

	@Test
	@DisplayName("Totals less what is shown never tell a few people, nor that there are any")
	void totalsAreSubtracted() {
		Random random = new Random(5);
		int withheld = 0;
		for (int round = 0; round < 3_000; round++) {
			List<WhatIfLine> regions = new ArrayList<>();
			for (int i = 0; i < 2 + random.nextInt(7); i++) {
				long applications = random.nextInt(4) == 0 ? random.nextInt(12) : 20 + random.nextInt(400);
				long accepted = random.nextInt(3) == 0 ? applications - random.nextInt((int) Math.min(applications + 1, 15))
					: random.nextInt((int) applications + 1);
				long passed = random.nextInt((int) accepted + 1);
				long out = random.nextInt(3) == 0 ? 0 : random.nextInt((int) (random.nextBoolean() ? Math.min(14, accepted + 1) : accepted + 1));
				regions.add(line(String.valueOf(i), applications, accepted, passed, out));
			}
			WhatIfResult result = result(regions, List.of());
			Published published = Published.of(result, true);
			withheld += attacked(published, regions, NUMBERS, published.total().numbers(), false);
			withheld += attacked(published, regions, CHANGES, published.total().change(), true);
		}
		assertTrue(withheld > 2_000, "rounds that tried something: " + withheld);
	}

	/** What is told of those withheld together is not a few people, and is of two lines at least. */
	private static int attacked(Published published, List<WhatIfLine> truth, List<ToLongFunction<WhatIfLine>> counts, boolean total, boolean change) {
		int withheld = 0;
		for (ToLongFunction<WhatIfLine> count : counts) {
			long left = 0;
			int hidden = 0;
			boolean few = false;
			for (int i = 0; i < truth.size(); i++) {
				Shown shown = published.regions().get(i);
				long own = count.applyAsLong(truth.get(i));
				if (change ? shown.change() : shown.numbers()) {
					assertFalse(own > 0 && own < FEW, "shown: " + truth.get(i));
				} else {
					WhatIfLine held = shown.line();
					assertEquals(0, held.out() + held.passedAfter().high() + held.acceptedAfter().high() + held.feesHigh().signum(),
						"it is not held");
					assertTrue(change || held.applications() + held.accepted() + held.passed() + held.payers() == 0, "it is not held");
					left += own;
					hidden++;
					few |= own > 0 && own < FEW;
				}
			}
			assertTrue(total || hidden == truth.size(), "without a total nothing stands");
			assertTrue(!total || hidden != 1, "one line is the total less the others");
			assertTrue(!total || !few || left >= FEW || change && truth.stream().mapToLong(count).sum() < FEW, "all that are withheld are " + left);
			withheld += few ? 1 : 0;
		}
		return withheld;
	}

	@Test
	@DisplayName("A small total is withheld with its decisions, steps, sentence, file and people")
	void smallTotals() {
		WhatIfLine only = line("1", 300, 200, 120, 3);
		WhatIfLine before = line("1", 300, 200, 120, 0);
		WhatIfResult result = result(List.of(only, line("2", 400, 300, 200, 0)), List.of(step(7, before, only)));
		Published published = Published.of(result, true);
		assertTrue(published.total().numbers());
		assertFalse(published.total().change());
		assertTrue(published.after().isEmpty());
		assertTrue(published.stages().get(0).step().isEmpty());
		assertTrue(published.moved().isEmpty());
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			WhatIfWords words = new WhatIfWords(new Labels(REGIONS, Vocabulary.standard(), locale));
			for (String text : List.of(words.sentence(published), new WhatIfDocument(published, words).content().toString(),
				new WhatIfCsv(published, words).text())) {
				assertFalse(
					text.contains("497") || text.contains("317") || text.contains("139160") || text.contains("139,160") || text.contains("p1"),
					text);
			}
		}
		Published few = Published.of(result(List.of(line("1", 8, 8, 4, 0)), List.of()), true);
		assertFalse(few.total().numbers());
		WhatIfWords words = new WhatIfWords(new Labels(REGIONS, Vocabulary.standard(), Locale.ENGLISH));
		assertFalse(words.sentence(few).contains("8"), words.sentence(few));
	}

	@Test
	@DisplayName("A step of few people is told by no step around it")
	void steps() {
		WhatIfLine none = sum(List.of(line("1", 900, 800, 500, 0)));
		WhatIfLine first = sum(List.of(line("1", 900, 800, 500, 40)));
		WhatIfLine second = line("1", 900, 800, 500, 43);
		Published published = Published.of(result(List.of(second), List.of(step(6, none, first), step(7, first, second))), true);
		assertTrue(published.total().change());
		WhatIfResult.Step one = published.stages().get(0).step().orElseThrow();
		WhatIfResult.Step two = published.stages().get(1).step().orElseThrow();
		assertEquals(40, one.decided());
		assertEquals(0, two.decided(), "three people are told as none is");
		assertEquals(one.passed(), two.passed());
		assertEquals(one.accepted(), two.accepted());
	}

	@Test
	@DisplayName("Two scenarios that differ by a few people are told alike, or ten apart")
	void scenariosAreSubtracted() {
		for (int out = 10; out < 120; out++) {
			Published one = Published.of(result(List.of(line("1", 900, 800, 500, out), line("2", 900, 800, 500, 60)), List.of()), true);
			Published two = Published.of(result(List.of(line("1", 900, 800, 500, out + 3), line("2", 900, 800, 500, 60)), List.of()), true);
			for (int row = 0; row < 2; row++) {
				WhatIfLine a = row == 0 ? one.total().line() : one.regions().get(0).line();
				WhatIfLine b = row == 0 ? two.total().line() : two.regions().get(0).line();
				for (double difference : new double[]{ b.out() - a.out(), a.acceptedAfter().low() - b.acceptedAfter().low(),
					a.passedAfter().middle() - b.passedAfter().middle(), a.payersAfter().high() - b.payersAfter().high() }) {
					assertTrue(difference == 0 || difference == FEW, out + ": " + difference);
				}
				long yuan = a.feesLow().subtract(b.feesLow()).longValueExact();
				assertTrue(yuan % 5_000 == 0, out + ": " + yuan);
			}
		}
	}

	@Test
	@DisplayName("The region named gains or loses most of those shown; one that is withheld is not named")
	void sentence() {
		List<WhatIfLine> regions = List.of(line("甲", 40, 31, 31, 31), line("乙", 900, 800, 500, 12), line("丙", 30, 22, 22, 4),
			line("丁", 900, 800, 500, 0));
		Published published = Published.of(result(regions, List.of()), true);
		WhatIfWords words = new WhatIfWords(new Labels(REGIONS, Vocabulary.standard(), Locale.CHINESE));
		assertFalse(published.regions().get(0).numbers(), "nine were not accepted");
		String sentence = words.sentence(published);
		assertFalse(sentence.contains("甲") || sentence.contains("丙"), sentence);
		assertTrue(words.sentence(Published.of(result(regions, List.of()), false)).contains("甲"));
	}

	@Test
	@DisplayName("Who may see all sees all")
	void whole() {
		WhatIfResult result = result(List.of(line("1", 8, 8, 4, 1)), List.of());
		Published published = Published.of(result, false);
		assertEquals(result.total(), published.total().line());
		assertEquals(result.moved(), published.moved());
		assertTrue(published.regions().get(0).numbers() && published.regions().get(0).change());
	}
}
