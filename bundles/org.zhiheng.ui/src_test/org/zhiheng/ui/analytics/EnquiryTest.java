// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.chart.Picture;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

class EnquiryTest {

	private final Enquiry enquiry = new Enquiry(Runnable::run, Runnable::run);

	private Answer answer() {
		return assertInstanceOf(Answer.class, enquiry.state());
	}

	@Test
	void asksTheReviewRouteUnlessToldOtherwise() {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		assertEquals(440, answer().breakdown().total().denominator());
		enquiry.ask(enquiry.question().everywhere(Dimension.ROUTE));
		assertEquals(441, answer().breakdown().total().denominator());
	}

	@Test
	void aFilterAndAnotherRateChangeTheAnswer() {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Facets facets = new Facets(answer().population(), enquiry.question());
		enquiry.ask(facets.tick(Dimension.LEVEL, Set.of("ASSOCIATE_SENIOR")));
		assertEquals(1, answer().breakdown().total().numerator());
		assertEquals(29, answer().breakdown().total().denominator());
		enquiry.ask(enquiry.question().rate(RateDefinition.ACCEPTANCE));
		assertEquals(31, answer().breakdown().total().denominator());
	}

	@Test
	void tickingEverythingIsNoFilter() {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Facets facets = new Facets(answer().population(), enquiry.question());
		assertEquals(Set.of("REVIEW"), facets.ticked(Dimension.ROUTE));
		assertEquals(Set.of("2024", "2025"), facets.ticked(Dimension.YEAR));
		assertTrue(facets.tick(Dimension.ROUTE, Set.copyOf(facets.codes(Dimension.ROUTE))).filter(Dimension.ROUTE).isEmpty());
	}

	@Test
	void onlyTheLastOfQuickQuestionsIsShown() {
		Deque<Runnable> work = new ArrayDeque<>();
		Enquiry slow = new Enquiry(work::add, Runnable::run);
		slow.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Question last = slow.question().where(Dimension.YEAR, Set.of("2025"));
		slow.ask(last);
		work.removeLast().run();
		work.removeLast().run();
		assertEquals(last, assertInstanceOf(Answer.class, slow.state()).breakdown().question());
	}

	@Test
	void saysSoWhereThereIsNobodyOrNoAnswer() {
		assertInstanceOf(Enquiry.Reading.class, enquiry.state());
		enquiry.take(Sample.nobody(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		assertEquals(new Enquiry.Nobody(false), enquiry.state());
		enquiry.fail("磁盘已满");
		assertEquals(new Enquiry.Failed("磁盘已满"), enquiry.state());
	}

	@Test
	void highlightingTellsTheViewsOnceAndColoursTheRegion() {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		int[] told = new int[1];
		enquiry.listen(() -> told[0]++);
		enquiry.highlight(Set.of("653200"));
		enquiry.highlight(Set.of("653200"));
		assertEquals(1, told[0]);
		Drawing.Drawn drawn = assertInstanceOf(Drawing.Drawn.class, answer().drawn(ChartForm.BARS, enquiry.highlighted()));
		assertEquals(Set.of("和田地区"), assertInstanceOf(Picture.Bars.class, drawn.picture()).highlighted());
	}

	@Test
	void seriesHaveEnglishNames() {
		assertEquals("Engineering", Sample.names(Locale.ENGLISH).of(Dimension.SERIES, "工程技术"));
		assertEquals("工程技术", Sample.names(Locale.SIMPLIFIED_CHINESE).of(Dimension.SERIES, "工程技术"));
	}

	@Test
	void everyStepIsTakenBackAndTakenAgain() {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Scene first = enquiry.scene();
		enquiry.ask(enquiry.question().where(Dimension.YEAR, Set.of("2025")));
		enquiry.show(Pane.MAIN, ChartForm.HEAT);
		enquiry.ask(enquiry.question().groupedBy(Dimension.LEVEL, Dimension.YEAR));
		Scene last = enquiry.scene();
		assertEquals(Dimension.LEVEL, answer().group());
		enquiry.undo();
		enquiry.undo();
		assertEquals(ChartForm.FUNNEL, enquiry.form(Pane.MAIN));
		assertEquals(148, answer().breakdown().total().denominator());
		enquiry.undo();
		assertEquals(first, enquiry.scene());
		assertEquals(440, answer().breakdown().total().denominator());
		assertTrue(!enquiry.canUndo() && enquiry.canRedo());
		enquiry.redo();
		enquiry.redo();
		enquiry.redo();
		assertEquals(last, enquiry.scene());
		enquiry.undo();
		enquiry.show(Pane.BESIDE, ChartForm.FAN);
		assertTrue(!enquiry.canRedo());
	}

	@Test
	void aBrushOverYearsOrGroupsBecomesAFilterAndOverAllIsNone() {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Picture trend = assertInstanceOf(Drawing.Drawn.class, answer().drawn(ChartForm.TREND, Set.of())).picture();
		Brush brush = new Brush(enquiry.question(), trend);
		assertEquals(enquiry.question(), brush.narrowed(trend.marks()));
		java.util.List<org.zhiheng.chart.Mark> of2025 = trend.marks().stream().filter(mark -> mark.key().contains("2025")).toList();
		assertEquals(Set.of("2025"), brush.narrowed(of2025).filter(Dimension.YEAR).orElseThrow());
		assertTrue(brush.narrowed(of2025).filter(Dimension.REGION).isEmpty());
		Picture funnel = assertInstanceOf(Drawing.Drawn.class, answer().drawn(ChartForm.FUNNEL, Set.of())).picture();
		Question one = new Brush(enquiry.question(), funnel).narrowed(funnel.marks().subList(0, 1));
		assertEquals(Set.of(funnel.marks().get(0).key().get(0)), one.filter(Dimension.REGION).orElseThrow());
		assertTrue(one.filter(Dimension.YEAR).isEmpty());
	}

	@Test
	void theApplicationsBehindAMarkAreThoseItCounts() throws Exception {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		Picture heat = assertInstanceOf(Drawing.Drawn.class, answer().drawn(ChartForm.HEAT, Set.of())).picture();
		for (org.zhiheng.chart.Mark mark : heat.marks()) {
			Question behind = new Brush(enquiry.question(), heat).pointed(mark, answer().population()).alone();
			if (!mark.key().isEmpty()) {
				assertEquals(mark.counted().total(), answer().population().ask(behind).total().denominator(), mark.label());
			}
		}
	}

	@Test
	void everyMarkOfEveryFormHasANumberThatIsExplained() throws Exception {
		enquiry.take(Sample.population(), Sample.names(Locale.SIMPLIFIED_CHINESE));
		for (ChartForm form : ChartForm.values()) {
			if (answer().drawn(form, Set.of()) instanceof Drawing.Drawn drawn) {
				Brush brush = new Brush(enquiry.question(), drawn.picture());
				for (org.zhiheng.chart.Mark mark : drawn.picture().marks()) {
					Pointed pointed = brush.pointed(mark, answer().population());
					org.zhiheng.statistics.why.Why why = org.zhiheng.statistics.why.Why.of(answer().population(), pointed.table(), pointed.cell(),
						org.zhiheng.policy.files.PolicyFiles.base(java.util.List::of));
					assertEquals(counted(form, mark), counted(why.value()), form + " " + mark.label());
				}
			}
		}
	}

	/** What the mark says was counted: of a step the people who reached it, of a class of scores those in it, else the denominator. */
	private static long counted(ChartForm form, org.zhiheng.chart.Mark mark) {
		return form == ChartForm.FLOW || form == ChartForm.SCORES ? mark.counted().passed() : mark.counted().total();
	}

	private static long counted(org.zhiheng.statistics.pivot.PivotValue value) {
		return value instanceof org.zhiheng.statistics.pivot.PivotValue.OfRate of ? of.rate().denominator() : (long) value.number().orElse(0);
	}
}
