// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.CsvTwin;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

/** Whatever the data, each form gives a picture or a sentence, and never a number that is none. */
class ChartFormTest {

	private static final Question USUAL = Question.of(Dimension.REGION, Dimension.YEAR);

	private static List<Question> hard() {
		return List.of(USUAL, USUAL.where(Dimension.REGION, Set.of("653000")), USUAL.where(Dimension.REGION, Set.of("653000")).where(Dimension.YEAR,
			Set.of("2025")), USUAL.where(Dimension.LEVEL, Set.of()), USUAL.where(Dimension.ROUTE, Set.of("INITIAL")),
			USUAL.where(Dimension.YEAR, Set.of("1999")), USUAL.where(Dimension.ROUTE, Set.of("REVIEW")).where(Dimension.LEVEL, Set.of("ASSISTANT")),
			USUAL.everywhere(Dimension.ROUTE), USUAL.rate(RateDefinition.YIELD), USUAL.groupedBy(Dimension.COMMITTEE, Dimension.YEAR),
			USUAL.groupedBy(Dimension.EMPLOYER, Dimension.YEAR));
	}

	private static void assertSound(ChartForm form, Population population, Question question, Locale locale) throws Exception {
		Answer answer = new Answer(population, population.ask(question), Sample.names(locale));
		Drawing drawing = answer.drawn(form, Set.of());
		if (drawing instanceof Drawing.Undrawable sentence) {
			assertTrue(sentence.sentence().contains("ZH-"), sentence.sentence());
			return;
		}
		Picture picture = assertInstanceOf(Drawing.Drawn.class, drawing).picture();
		Look look = new Look(Theme.DARK, Typeface.installed(), locale);
		String svg = new String(new ChartExport(picture, look).svg(900, picture.height()), StandardCharsets.UTF_8);
		String csv = new CsvTwin(picture, locale).text();
		for (String none : List.of("NaN", "Infinity", "Exception")) {
			assertFalse(svg.contains(none), form + " " + question + " " + none);
			assertFalse(csv.contains(none), form + " " + question + " " + none);
		}
		assertTrue(svg.contains("演示数据") || svg.contains("demo"), form + " does not say that the people are made up");
		picture.marks().forEach(mark -> assertFalse(new ChartExport(picture, look).hover(mark).isBlank()));
	}

	@ParameterizedTest
	@EnumSource(ChartForm.class)
	void drawsHardQuestionsOrSaysWhyNot(ChartForm form) throws Exception {
		for (Question question : hard()) {
			assertSound(form, Sample.population(), question, Locale.SIMPLIFIED_CHINESE);
			assertSound(form, Sample.population(), question, Locale.ENGLISH);
		}
	}

	@Test
	void theMapDrawsPrefecturesOnly() throws Exception {
		Population population = Sample.population();
		Answer levels = new Answer(population, population.ask(USUAL.groupedBy(Dimension.LEVEL, Dimension.YEAR)),
			Sample.names(Locale.SIMPLIFIED_CHINESE));
		assertTrue(assertInstanceOf(Drawing.Undrawable.class, levels.drawn(ChartForm.TILES, Set.of())).sentence().contains("ZH-8024"));
	}

	@Test
	void formsAreKnownByTheirWords() {
		for (ChartForm form : ChartForm.values()) {
			assertEquals(form, ChartForm.of(form.key()).orElseThrow());
		}
		assertTrue(ChartForm.of("pie").isEmpty());
	}
}
