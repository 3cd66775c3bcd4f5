// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.chart.Picture;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;

class AnalyticsTest {

	private static final Question USUAL = Question.of(Dimension.REGION, Dimension.YEAR);

	private Office office;
	private Table table;
	private Population population;
	private Enquiry enquiry;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		table = office.find(Table.class, "analytics.table");
		CompletableFuture<Population> read = CompletableFuture.supplyAsync(this::read);
		office.done(read);
		population = read.join();
		enquiry = view("trend", ChartView.class).enquiry();
		office.until("the whole population", () -> enquiry.state() instanceof Answer answer && answer.population().size() == population.size());
		enquiry.protect(false);
		enquiry.step(Scene.FIRST);
		enquiry.highlight(Set.of());
		office.until("everything shown", () -> enquiry.state() instanceof Answer answer && answer.protection().isEmpty());
		answered(USUAL);
	}

	private Population read() {
		try {
			return new PolicyRegions(office.session().policies()).population(office.session().registry(), Progress.NONE);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@AfterEach
	void leave() {
		view("table", TableView.class).show(RateForm.RATES);
		enquiry.step(Scene.FIRST);
		enquiry.highlight(Set.of());
	}

	private <T extends IViewPart> T view(String name, Class<T> kind) {
		return kind.cast(office.page().findView("org.zhiheng.ui.analytics." + name));
	}

	private void answered(Question question) {
		office.until("an answer", () -> enquiry.state() instanceof Answer answer && answer.breakdown().question().equals(question));
	}

	/** Waits until a chart shows what was asked last. */
	private void drawn(String name) {
		office.until(name, () -> view(name, ChartView.class).settled());
	}

	private static String percent(Rate rate) {
		return rate.value().isPresent() ? Percent.points(rate.value().getAsDouble()) : "–";
	}

	/** Every number of the table against a breakdown that the window had no part in. */
	private void assertShown(Question question) throws Failure {
		Breakdown expected = population.ask(question);
		NumberFormat format = NumberFormat.getIntegerInstance(Locale.SIMPLIFIED_CHINESE);
		assertEquals(expected.codes(Dimension.REGION).size() + 1, table.getItemCount());
		int row = 0;
		for (String region : expected.codes(Dimension.REGION)) {
			int column = 4;
			for (String year : expected.codes(Dimension.YEAR)) {
				String cell = expected.cell(region, year).map(each -> percent(each.rate())).orElse("–");
				assertEquals(cell, table.getItem(row).getText(column++).split(" ")[0], region + " " + year);
			}
			Rate total = expected.total(Dimension.REGION, region);
			assertEquals(format.format(total.denominator()), table.getItem(row).getText(1));
			assertEquals(format.format(total.numerator()), table.getItem(row).getText(2));
			assertEquals(percent(total), table.getItem(row++).getText(3).split(" ")[0]);
		}
		assertEquals(format.format(expected.total().denominator()), table.getItem(row).getText(1));
	}

	@Test
	void theTableShowsWhatABreakdownCounts() throws Exception {
		assertShown(USUAL);
		assertTrue(office.find(Label.class, "analytics.reading").getText().contains("Wilson 95%"));
		assertTrue(office.find(Label.class, "status.demo").getText().contains("演示数据"));
		office.picture("analytics");
	}

	@Test
	void filtersAndAnotherRateChangeTheNumbers() throws Exception {
		String before = table.getItem(0).getText(1);
		Button box = office.find(Button.class, "analytics.filter.level.INTERMEDIATE");
		assertTrue(box.getSelection());
		box.setSelection(false);
		office.select(box);
		Set<String> left = new java.util.LinkedHashSet<>(population.codes(Dimension.LEVEL));
		left.remove("INTERMEDIATE");
		Question narrowed = USUAL.where(Dimension.LEVEL, left);
		answered(narrowed);
		assertShown(narrowed);
		assertNotEquals(before, table.getItem(0).getText(1));
		Combo rate = office.find(Combo.class, "analytics.rate");
		rate.setText("受理率");
		office.select(rate);
		answered(narrowed.rate(RateDefinition.ACCEPTANCE));
		assertShown(narrowed.rate(RateDefinition.ACCEPTANCE));
	}

	@Test
	void withNothingTickedASentenceStandsInPlaceOfNumbers() {
		enquiry.ask(USUAL.where(Dimension.LEVEL, Set.of()));
		answered(USUAL.where(Dimension.LEVEL, Set.of()));
		assertEquals(0, table.getItemCount());
		assertTrue(office.find(Label.class, "analytics.table.note").getText().contains("请放宽筛选条件"));
	}

	@Test
	void aRegionChosenInTheTableIsHighlightedInTheChartsAndBack() throws Exception {
		Breakdown expected = population.ask(USUAL);
		String second = expected.codes(Dimension.REGION).get(1);
		table.setSelection(1);
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals(Set.of(second), enquiry.highlighted());
		enquiry.show(Pane.MAIN, ChartForm.BARS);
		drawn("regions");
		Picture.Bars bars = (Picture.Bars) view("regions", ChartView.class).picture().orElseThrow();
		assertEquals(Set.of(table.getItem(1).getText(0)), bars.highlighted());
		office.picture("analytics-highlight");
		enquiry.highlight(Set.of(expected.codes(Dimension.REGION).get(3)));
		assertEquals(3, table.getSelectionIndex());
		enquiry.highlight(Set.of());
		assertEquals(-1, table.getSelectionIndex());
	}

	@Test
	void chartsAreExportedAsSvgPngAndNumbers() throws Exception {
		Path folder = Files.createTempDirectory("charts");
		ChartView regions = view("regions", ChartView.class);
		enquiry.show(Pane.MAIN, ChartForm.BARS);
		drawn("regions");
		drawn("trend");
		for (String format : ChartFile.FORMATS) {
			regions.export(folder.resolve("bars." + format));
			view("trend", ChartView.class).export(folder.resolve("trend." + format));
		}
		Rate total = population.ask(USUAL).total();
		String numbers = Files.readString(folder.resolve("bars.csv"));
		assertTrue(numbers.contains("," + total.numerator() + "," + total.denominator() + ","), numbers);
		assertTrue(numbers.contains("演示数据"), numbers);
		assertTrue(Files.readString(folder.resolve("trend.svg")).contains("<svg"));
		assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("trend.png")), 1, 3, java.nio.charset.StandardCharsets.ISO_8859_1));
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
		}
	}

	@Test
	void theTableHasThreeFormsAndSorts() throws Exception {
		view("table", TableView.class).show(RateForm.LINES);
		Breakdown expected = population.ask(USUAL);
		assertEquals(expected.cells().size() + 1, table.getItemCount());
		view("table", TableView.class).show(RateForm.COUNTS);
		assertTrue(table.getItem(0).getText(4).matches("[0-9,]+/[0-9,]+"), table.getItem(0).getText(4));
		int people = 1;
		table.getColumn(people).notifyListeners(SWT.Selection, new Event());
		long least = expected.codes(Dimension.REGION).stream()
			.mapToLong(code -> expected.total(Dimension.REGION, code).denominator()).min().orElseThrow();
		assertEquals(Long.toString(least), table.getItem(0).getText(people).replace(",", ""));
		table.setSortColumn(null);
	}

	@Test
	void everyFormIsShownAndEveryStepIsTakenBack() throws Exception {
		for (ChartForm form : ChartForm.values()) {
			Combo forms = office.find(Combo.class, "analytics.form.main");
			forms.select(form.ordinal());
			office.select(forms);
			drawn("regions");
			assertTrue(view("regions", ChartView.class).picture().isPresent(), form.name());
			office.picture("analytics-" + form.key());
		}
		office.page().activate(view("regions", ChartView.class));
		for (int i = 1; i < ChartForm.values().length; i++) {
			office.command("org.eclipse.ui.edit.undo");
		}
		assertEquals(ChartForm.FUNNEL, enquiry.form(Pane.MAIN));
		office.command("org.eclipse.ui.edit.redo");
		assertEquals(ChartForm.TREND, enquiry.form(Pane.MAIN));
	}

	@Test
	void aBrushBecomesAChipThatCanBeRemoved() throws Exception {
		drawn("trend");
		ChartView trend = view("trend", ChartView.class);
		String year = population.codes(Dimension.YEAR).get(1);
		trend.brush(trend.picture().orElseThrow().marks().stream().filter(mark -> mark.key().contains(year)).toList());
		Question narrowed = USUAL.where(Dimension.YEAR, Set.of(year));
		answered(narrowed);
		Button chip = office.find(Button.class, "analytics.chip.year");
		assertTrue(chip.getText().contains(year), chip.getText());
		office.picture("analytics-chip");
		office.select(chip);
		answered(USUAL);
	}

	@Test
	void aMarkClickedListsItsApplicationsByPseudonym() throws Exception {
		String region = population.codes(Dimension.REGION).get(2);
		Question behind = USUAL.where(Dimension.REGION, Set.of(region));
		RowsView.open(office.page(), (Answer) enquiry.state(), Pointed.cell(USUAL, java.util.Map.of(Dimension.REGION, region)));
		Table rows = office.find(Table.class, "analytics.rows");
		long expected = population.ask(behind).applications();
		office.until("the applications", () -> rows.getItemCount() == expected);
		office.until("a page", () -> !rows.getItem(0).getText(1).isEmpty());
		assertTrue(office.find(Label.class, "analytics.rows.note").getText().contains(NumberFormat.getIntegerInstance(Locale.SIMPLIFIED_CHINESE)
			.format(expected)));
		office.picture("analytics-rows");
		office.page().hideView(office.page().findView(RowsView.ID));
	}

	@Test
	void zoomingLooksNearerAndAllIsSeenAgain() {
		drawn("regions");
		ChartView main = view("regions", ChartView.class);
		office.until("painted", () -> {
			main.canvas().choose(org.zhiheng.chart.Lens.ALL.zoomed(2, 0.5, 0.5));
			return !main.canvas().lens().whole();
		});
		main.canvas().choose(org.zhiheng.chart.Lens.ALL);
		assertTrue(main.canvas().lens().whole());
	}

	@Test
	void everyChartThatHasMoreThanIsSeenIsZoomedAndTheLookIsTakenBack() {
		ChartView main = view("regions", ChartView.class);
		for (ChartForm form : java.util.List.of(ChartForm.BARS, ChartForm.CATERPILLAR, ChartForm.HEAT, ChartForm.SCORES, ChartForm.FAN,
			ChartForm.MULTIPLES)) {
			enquiry.show(Pane.MAIN, form);
			drawn("regions");
			Scene before = enquiry.scene();
			org.zhiheng.chart.Lens near = org.zhiheng.chart.Lens.ALL.zoomed(3, 0.5, 0.5);
			office.until("looked at more nearly: " + form, () -> {
				main.canvas().choose(near);
				return main.canvas().lens().equals(near);
			});
			office.until("a step that can be taken back: " + form, () -> !enquiry.scene().equals(before));
			enquiry.undo();
			assertEquals(before, enquiry.scene());
			office.until("seen as at first: " + form, () -> !main.canvas().lens().equals(near));
		}
	}

	@Test
	void smallCellsAreKeptBackUnlessAskedFor() throws Exception {
		Button box = office.find(Button.class, "analytics.protect");
		box.setSelection(true);
		office.select(box);
		office.until("small cells kept back", () -> enquiry.state() instanceof Answer answer && answer.protection().isPresent());
		long withheld = ((Answer) enquiry.state()).breakdown().withheld();
		assertTrue(withheld > 0);
		assertTrue(office.find(Label.class, "analytics.reading").getText().contains(withheld + " 格"));
		office.picture("analytics-protected");
	}
}
