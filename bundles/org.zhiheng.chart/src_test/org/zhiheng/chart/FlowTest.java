// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.PopulationBuilder;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;

class FlowTest {

	private static Flow flow(List<ApplicationRow> rows, Question question) throws Failure {
		PopulationBuilder builder = new PopulationBuilder(new Samples(), Vocabulary.standard());
		rows.forEach(builder::add);
		return new FlowMaker(Samples.labels(Locale.ENGLISH)).make(builder.build(7, "v1", true), question);
	}

	/** An application that came as far as told. */
	private static ApplicationRow row(int number, boolean paid, boolean defended, boolean reviewed, boolean passed) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A" + number).set(Column.YEAR, 2025).set(Column.REGION, "653200")
			.set(Column.ROUTE, "REVIEW").set(Column.MATERIALS_RECEIVED_ON, "2025-03-01").set(Column.PAID_ON, paid ? "2025-03-20" : null)
			.set(Column.DEFENCE, defended ? "PASSED" : null).set(Column.REVIEWED, reviewed).set(Column.OUTCOME, passed ? "PASSED" : null).build();
	}

	private static final List<ApplicationRow> ROWS = List.of(row(1, false, false, false, false), row(2, true, false, false, false),
		row(3, true, true, true, true), row(4, true, true, false, false), row(5, true, false, true, true), row(6, true, false, true, false));

	@Test
	@DisplayName("Counts, losses and shares of every step; who skips the defence is not lost")
	void steps() throws Failure {
		Flow flow = flow(ROWS, Question.of(Dimension.REGION));
		assertEquals(List.of(6L, 6L, 5L, 2L, 3L, 2L, 0L), flow.marks().stream().map(mark -> mark.counted().passed()).toList());
		assertEquals(List.of(0L, 1L, 1L, 1L, 1L, 2L, 0L), flow.stages().stream().map(Flow.Stage::ended).toList());
		assertEquals(new Counted(2, 5), flow.stages().get(3).before().counted());
		assertEquals(new Counted(1, 2), flow.stages().get(4).before().counted());
		assertEquals(6, flow.stages().stream().mapToLong(Flow.Stage::ended).sum(), "everybody ends somewhere");
		assertTrue(String.join(" ", flow.heading().notes()).contains("no records of revocation"));
		String csv = new CsvTwin(flow, Locale.ENGLISH).text();
		assertTrue(csv.contains("paid,,5,6,"), csv);
	}

	@Test
	@DisplayName("The footer's n is that of the first bar, also for a role that may not see who was accepted")
	void sizes() throws Failure {
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			rows.add(row(i, i > 2, false, i > 2, i > 20));
		}
		PopulationBuilder builder = new PopulationBuilder(new Samples(), Vocabulary.standard());
		rows.forEach(builder::add);
		Flow flow = new FlowMaker(Samples.labels(Locale.ENGLISH)).make(builder.build(7, "v1", true), Question.of(), Optional.of(Rule.USUAL));
		assertTrue(flow.stages().stream().anyMatch(stage -> stage.mark().withheld()));
		assertTrue(flow.heading().footer().get(0).startsWith("n = 40 filed. "), flow.heading().footer().get(0));
		assertTrue(flow.heading().definition().endsWith("; all years"), flow.heading().definition());
	}

	@Test
	@DisplayName("The same bytes twice, marks to hover; nobody is a sentence")
	void drawn() throws Failure {
		Look look = new Look(Theme.LIGHT, Typeface.installed(), Locale.ENGLISH);
		Flow flow = flow(ROWS, Question.of());
		ChartExport export = new ChartExport(flow, look);
		assertArrayEquals(export.svg(960, flow.height()), new ChartExport(flow(ROWS, Question.of()), look).svg(960, flow.height()));
		assertEquals(7, export.pixels(960, flow.height(), 2).spots().size());
		Flow nobody = flow(ROWS, Question.of().where(Dimension.YEAR, Set.of("1999")));
		assertTrue(nobody.empty());
		String svg = new String(new ChartExport(nobody, look).svg(960, 400), StandardCharsets.UTF_8);
		assertTrue(svg.contains("nobody fits the filters"));
		assertEquals(0, flow(List.of(), Question.of()).stages().size());
	}
}
