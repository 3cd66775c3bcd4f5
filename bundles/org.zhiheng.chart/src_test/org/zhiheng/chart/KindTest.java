// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

/** What holds of every kind of picture laid out from a subject. */
class KindTest {

	private static final Population POPULATION = Samples.population();
	private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	static Subject held(Locale locale) throws Failure {
		return new BreakdownSubject(POPULATION.ask(Question.of(Dimension.REGION, Dimension.YEAR)), Samples.labels(locale));
	}

	static Subject counts(CountsRow... rows) {
		return new CountsSubject(new CountsTable(List.of(rows), false, false, true), Locale.ENGLISH, "counts.csv");
	}

	static CountsRow row(String group, long total, long passed, int period) {
		return new CountsRow(group, new Counted(passed, total), OptionalDouble.empty(), Optional.empty(), OptionalDouble.of(period));
	}

	private static ChartExport export(Picture picture, Theme theme, Locale locale) {
		return new ChartExport(picture, new Look(theme, Typeface.installed(), locale));
	}

	private static String svg(Picture picture, Locale locale) throws Failure {
		return new String(export(picture, Theme.LIGHT, locale).svg(960, picture.height()), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("Words in the picture, the same bytes twice, both themes, a CSV twin of one width under the same words")
	void everyKind(Kind kind) throws Failure {
		for (Locale locale : LOCALES) {
			Picture picture = kind.of(held(locale), OptionalDouble.empty());
			String text = svg(picture, locale);
			assertTrue(text.contains("#1842"), "the snapshot");
			assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("null"));
			assertEquals(text, svg(kind.of(held(locale), OptionalDouble.empty()), locale));
			assertTrue(picture.heading().demo().isPresent());
			assertFalse(picture.empty());
			assertTrue(export(picture, Theme.DARK, locale).pixels(960, picture.height(), 1).spots().size() > 0, "marks to hover and click");
			twin(picture, locale);
		}
	}

	private static void twin(Picture picture, Locale locale) {
		String text = new CsvTwin(picture, locale).text();
		List<List<String>> records = CsvReading.parse(text);
		int width = records.get(0).size();
		assertTrue(records.stream().allMatch(record -> record.size() == width), text);
		assertEquals(picture.heading().title(), records.get(0).get(1));
		assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("null"), text);
		for (Mark mark : picture.marks()) {
			assertTrue(mark.rate().isEmpty() || records.stream().anyMatch(record -> record.contains(Long.toString(mark.counted().passed())) && record
				.contains(Long.toString(mark.counted().total()))), mark.label());
		}
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("Empty data, one row, all pass, none pass, n = 0, a missing year: a picture or a sentence, never a failure")
	void edges(Kind kind) throws Failure {
		Subject nobody = new BreakdownSubject(POPULATION.ask(Question.of(Dimension.REGION, Dimension.YEAR).where(Dimension.YEAR, Set.of("1999"))),
			Samples.labels(Locale.ENGLISH));
		Picture empty = kind.of(nobody, OptionalDouble.empty());
		assertTrue(empty.empty());
		assertTrue(svg(empty, Locale.ENGLISH).contains("nobody fits the filters"));
		List<Subject> subjects = List.of(counts(), counts(row("a", 0, 0, 2021)), counts(row("a", 1, 1, 2021)),
			counts(row("a", 5, 5, 2021), row("b", 7, 7, 2023)), counts(row("a", 5, 0, 2021), row("b", 7, 0, 2022)),
			counts(row("a", 5, 0, 2021), row("b", 0, 0, 2025)), counts(row("a", 1_000_000, 999_999, 2021), row("b", 1, 0, 2022)));
		for (Subject subject : subjects) {
			for (OptionalDouble target : List.of(OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(0.5), OptionalDouble.of(1))) {
				Picture picture = kind.of(subject, target);
				String text = svg(picture, Locale.ENGLISH);
				assertFalse(text.contains("NaN") || text.contains("Infinity"), kind + ": " + subject.rows());
				assertArrayEquals(new CsvTwin(picture, Locale.ENGLISH).bytes(), new CsvTwin(kind.of(subject, target), Locale.ENGLISH).bytes());
				twin(picture, Locale.ENGLISH);
				export(picture, Theme.DARK, Locale.ENGLISH).pixels(120, 80, 1);
			}
		}
	}
}
