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
		assertEquals(Set.of("和田地区"), assertInstanceOf(Picture.Bars.class, answer().regions(enquiry.highlighted())).highlighted());
	}

	@Test
	void seriesHaveEnglishNames() {
		assertEquals("Engineering", Sample.names(Locale.ENGLISH).of(Dimension.SERIES, "工程技术"));
		assertEquals("工程技术", Sample.names(Locale.SIMPLIFIED_CHINESE).of(Dimension.SERIES, "工程技术"));
	}
}
