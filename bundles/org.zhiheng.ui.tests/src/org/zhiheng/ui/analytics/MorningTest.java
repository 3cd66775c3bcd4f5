// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.chart.Funnel;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Filter;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.ui.analytics.whatif.Lines;
import org.zhiheng.ui.analytics.whatif.WhatIfView;
import org.zhiheng.ui.common.intake.Importing;

/**
 * An analyst's morning, as the help tells it: the applications of a new year come as a file; who stands out; who is behind it; what if the rule
 * were another; and the report goes out.
 */
class MorningTest {

	private static final String YEAR = "2026";
	private static final String REGION = "653200";
	private static final String NAME = "和田地区";
	private static final int ROWS = 240;
	/** How long somebody with a diploma of three years must have been junior; it is touched by people of the year. */
	private static final String REQUIREMENT = "BZ-3.2.2.3:years";
	private static final String SCENARIO = "年限改长";

	@TempDir
	Path folder;
	private Office office;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
	}

	@AfterEach
	void leave() throws Exception {
		enquiry().highlight(Set.of());
		enquiry().step(Scene.FIRST);
	}

	private <T extends IViewPart> T view(String name, Class<T> kind) {
		return kind.cast(office.page().findView("org.zhiheng.ui.analytics." + name));
	}

	private Enquiry enquiry() {
		return view("regions", ChartView.class).enquiry();
	}

	@Test
	void aYearIsImportedItsOutlierExplainedAnotherRuleTriedAndTheReportSent() throws Exception {
		imported();
		Funnel.Group outlier = outlier();
		explained(outlier);
		tried();
		sent();
		everyStepBack();
	}

	/** A year's applications of two prefectures; in one of them few pass. */
	private void imported() throws Exception {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < ROWS; i++) {
			boolean here = i % 2 == 0;
			rows.add(Importing.row("M", YEAR, i, here ? REGION : "650100", here ? i % 8 == 0 : i % 10 != 1));
		}
		Path file = folder.resolve("申报" + YEAR + ".csv");
		Importing.write(file, rows);
		long before = office.session().registry().count(Filter.ALL);
		Importing.Said said = new Importing(office).through(file, "morning-1-import");
		assertEquals(before + ROWS, office.session().registry().count(Filter.ALL), said.toString());
		assertTrue(said.done().contains("已读取 240 行"), said.done());
		office.until("the new year", () -> enquiry().state() instanceof Answer answer && answer.population().codes(Dimension.YEAR).contains(YEAR));
	}

	/** The new year alone, and who stands out in its funnel plot. */
	private Funnel.Group outlier() throws Exception {
		Question year = Scene.FIRST.question().where(Dimension.YEAR, Set.of(YEAR));
		for (String other : ((Answer) enquiry().state()).population().codes(Dimension.YEAR)) {
			if (!other.equals(YEAR)) {
				Button box = office.find(Button.class, "analytics.filter.year." + other);
				box.setSelection(false);
				office.select(box);
			}
		}
		ChartView main = view("regions", ChartView.class);
		office.until("the answer", () -> enquiry().state() instanceof Answer answer && answer.breakdown().question().equals(year));
		office.until("the funnel plot", main::settled);
		Funnel funnel = (Funnel) main.picture().orElseThrow();
		Funnel.Group outlier = funnel.groups().stream().filter(each -> each.mark().key().contains(REGION)).findFirst().orElseThrow();
		assertFalse(outlier.standing() == Funnel.Standing.ORDINARY, "a pass rate of 25 % beside 80 % stands out");
		office.picture("morning-2-outlier");
		return outlier;
	}

	/** Clicks its dot and reads who is behind it. */
	private void explained(Funnel.Group outlier) throws Exception {
		Canvas chart = office.find(Canvas.class, "analytics.regions");
		Pointer pointer = new Pointer(office, chart);
		pointer.click(pointer.on(NAME));
		Table rows = office.find(Table.class, "analytics.rows");
		office.until("its applications", () -> rows.getItemCount() == ROWS / 2);
		office.until("a page of them", () -> !rows.getItem(0).getText(1).isEmpty());
		String shown = Arrays.stream(rows.getItems()).limit(20).flatMap(item -> Stream.of(item.getText(0), item.getText(1), item.getText(3)))
			.collect(Collectors.joining(" "));
		assertFalse(shown.contains("测试") || shown.contains("999999"), "people stand there by their pseudonyms alone");
		assertTrue(office.find(Label.class, "analytics.rows.note").getText().contains(NAME));
		office.picture("morning-3-rows");
		office.page().hideView(office.page().findView(RowsView.ID));
		office.until("the rows are closed", () -> office.page().findView(RowsView.ID) == null);
	}

	/** Moves the slider of one requirement, reads the answer, keeps the scenario. */
	private void tried() throws Exception {
		WhatIfView whatif = (WhatIfView) office.page().showView(WhatIfView.ID);
		Button prepare = office.find(Button.class, "analytics.whatif.prepare");
		office.until("the years held", prepare::isEnabled);
		office.find(Combo.class, "analytics.whatif.year").setText("2025");
		// The demonstration is small: of few people the office that answers for them sees the answer in full.
		office.find(Button.class, "analytics.whatif.protect").setSelection(false);
		office.select(prepare);
		Table answer = office.find(Table.class, "analytics.whatif.table");
		office.until("the answer without a change", () -> answer.getItemCount() > 1 && !answer.getItem(0).getText(1).isEmpty());
		String before = line(answer);
		Tree list = office.find(Tree.class, "analytics.whatif.parameters");
		TreeItem row = Lines.find(List.of(list.getItems()), REQUIREMENT).orElseThrow();
		list.setSelection(row);
		Event chosen = new Event();
		chosen.item = row;
		list.notifyListeners(SWT.Selection, chosen);
		Scale slider = office.find(Scale.class, "analytics.whatif.slider");
		assertTrue(slider.isEnabled());
		slider.setSelection(slider.getMaximum());
		office.select(slider);
		assertFalse(row.getText(2).isEmpty(), "what is tried stands beside what is");
		office.until("the answer to the change", () -> !line(answer).equals(before));
		office.picture("morning-4-whatif");
		Replies name = new Replies().when("the name", () -> typed("情景").isPresent(), () -> {
			Shell dialog = typed("情景").orElseThrow();
			Office.within(dialog, Text.class).get(0).setText(SCENARIO);
			office.select(dialog.getDefaultButton());
		}).begin();
		IContributionItem save = whatif.getViewSite().getActionBars().getToolBarManager().find("org.zhiheng.ui.analytics.whatif.save");
		((ActionContributionItem) save).getAction().run();
		office.until("the name given", name::done);
		name.check();
		office.until("the scenario", () -> scenarios().contains(SCENARIO));
		assertEquals(1, new ScenarioFolder(office.session().folder()).read(SCENARIO).changes().size());
		office.page().hideView(whatif);
	}

	/** The writing of the annual report, opened by its dialog. */
	private void sent() throws Exception {
		Path file = folder.resolve("report.html");
		Replies replies = new Replies()
			.when("the years", () -> office.now(Combo.class, "report.year").filter(each -> !each.getText().isEmpty()).isPresent(),
				() -> {
					refused(file.toString());
					office.now(Combo.class, "report.year").orElseThrow().setText("2025");
					Combo format = office.now(Combo.class, "report.format").orElseThrow();
					format.select(
						Arrays.asList(format.getItems()).indexOf(Arrays.stream(format.getItems()).filter(each -> each.contains("html")).findFirst()
							.orElseThrow()));
					office.select(format);
					office.now(Text.class, "report.place").orElseThrow().setText(file.toString());
					shoot("morning-5-report");
					office.select(office.now(Button.class, "report.write").orElseThrow());
				})
			.when("the report", () -> Files.exists(file) && written().isPresent(), () -> {
				shoot("morning-6-written");
				written().orElseThrow().close();
			}).begin();
		office.command("org.zhiheng.ui.analytics.report");
		office.until("the report", replies::done);
		replies.check();
		String html = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(html.contains("2025") && html.contains("演示数据"), "what it is about, and that its people are made up");
		ChartView main = view("regions", ChartView.class);
		Path pdf = folder.resolve("outlier.pdf");
		main.export(pdf);
		assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
	}

	/** Without a year or a place the dialog stays and says what is missing. */
	private void refused(String where) {
		Combo year = office.now(Combo.class, "report.year").orElseThrow();
		Text place = office.now(Text.class, "report.place").orElseThrow();
		Button write = office.now(Button.class, "report.write").orElseThrow();
		Label problem = office.now(Label.class, "report.problem").orElseThrow();
		year.setText("去年");
		place.setText(where);
		office.select(write);
		String noYear = problem.getText();
		year.setText("2025");
		place.setText("");
		office.select(write);
		assertFalse(noYear.isEmpty() || problem.getText().isEmpty() || problem.getText().equals(noYear), noYear + problem.getText());
	}

	private Optional<Shell> written() {
		return office.dialog("年度报告").filter(shell -> office.now(Combo.class, "report.year").isEmpty() && Office.words(shell).contains("report.html"));
	}

	private Optional<Shell> typed(String title) {
		return Arrays.stream(office.page().getWorkbenchWindow().getShell().getDisplay().getShells())
			.filter(shell -> shell.isVisible() && shell.getParent() != null && shell.getText().contains(title)
				&& Office.within(shell, Text.class).size() > 0)
			.findFirst();
	}

	private static String line(Table table) {
		return Stream.iterate(0, i -> i + 1).limit(table.getColumnCount()).map(table.getItem(0)::getText).collect(Collectors.joining("|"));
	}

	private List<String> scenarios() {
		try {
			return new ScenarioFolder(office.session().folder()).names();
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private void everyStepBack() {
		for (int step = 0; step < 12 && !Scene.FIRST.question().equals(enquiry().question()); step++) {
			enquiry().undo();
		}
		assertEquals(Scene.FIRST.question(), enquiry().question());
	}

	private void shoot(String name) {
		try {
			office.shoot(name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
