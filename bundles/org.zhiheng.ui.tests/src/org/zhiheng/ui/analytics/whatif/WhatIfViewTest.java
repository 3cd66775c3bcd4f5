// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.analytics.Office;

/** A slider moved and taken back, its answer beside it, and a scenario kept, opened and deleted. */
class WhatIfViewTest {

	private Office office;
	private WhatIfView view;
	private Tree parameters;
	private Table answer;
	private Scale slider;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		view = (WhatIfView) office.page().showView(WhatIfView.ID);
		parameters = office.find(Tree.class, "analytics.whatif.parameters");
		answer = office.find(Table.class, "analytics.whatif.table");
		slider = office.find(Scale.class, "analytics.whatif.slider");
		Button prepare = office.find(Button.class, "analytics.whatif.prepare");
		office.until("the years held", prepare::isEnabled);
		Combo year = office.find(Combo.class, "analytics.whatif.year");
		assertTrue(year.getItemCount() > 2, "the years of the applications");
		year.select(1);
		Button protect = office.find(Button.class, "analytics.whatif.protect");
		assertTrue(protect.getSelection(), "small cells are kept back unless somebody says otherwise");
		protect.setSelection(false);
		office.select(prepare);
		shown(0);
	}

	@AfterEach
	void close() {
		office.page().hideView(view);
	}

	private void shown(int changes) {
		office.until("an answer to " + changes + " changes",
			() -> view.shown().filter(each -> each.scenario().changes().size() == changes).isPresent() && answer.getItemCount() > 1);
	}

	private void choose(String parameter) {
		TreeItem item = Lines.find(List.of(parameters.getItems()), parameter).orElseThrow();
		parameters.setSelection(item);
		Event event = new Event();
		event.item = item;
		parameters.notifyListeners(SWT.Selection, event);
	}

	private void slide(int value) {
		slider.setSelection(value);
		office.select(slider);
		slider.notifyListeners(SWT.MouseUp, new Event());
	}

	@Test
	void aMoveIsAnsweredAndTakenBack() throws Exception {
		String before = answer.getItem(0).getText(4);
		choose("cap:SENIOR");
		slide(30);
		shown(1);
		assertTrue(office.find(Label.class, "analytics.whatif.sentence").getText().contains("改动1项"));
		assertTrue(view.shown().orElseThrow().total().line().gained() < 0, "a cap of 30 % takes away");
		office.picture("whatif");
		Button protect = office.find(Button.class, "analytics.whatif.protect");
		protect.setSelection(true);
		office.select(protect);
		office.until("small cells kept back", () -> view.shown().orElseThrow().restricted());
		boolean crossed = false;
		for (int i = 0; i < answer.getItemCount(); i++) {
			crossed |= answer.getItem(i).getText(2).equals("×");
		}
		assertTrue(crossed, "some region has few people");
		protect.setSelection(false);
		office.select(protect);
		view.undo();
		shown(0);
		assertEquals(before, answer.getItem(0).getText(4));
	}

	/** Words narrow the list, what is changed can be listed alone, and all of it is taken back by one button and had again by undo. */
	@Test
	void theListIsFilteredAndEverythingTakenBack() throws Exception {
		Text filter = office.find(Text.class, "analytics.whatif.filter");
		int all = Lines.count(List.of(parameters.getItems()));
		filter.setText("BZ-3.2.2.2");
		assertEquals(2, Lines.count(List.of(parameters.getItems())), "open or not, and years");
		choose("BZ-3.2.2.2:years");
		assertTrue(office.find(Text.class, "analytics.whatif.clause").getText().contains("BZ-3.2.2.2"));
		slide(9);
		shown(1);
		filter.setText("");
		assertEquals(all, Lines.count(List.of(parameters.getItems())));
		assertFalse(Lines.find(List.of(parameters.getItems()), "BZ-3.2.2.2:years").orElseThrow().getText(2).isEmpty(), "what is tried");
		Button only = office.find(Button.class, "analytics.whatif.only");
		only.setSelection(true);
		office.select(only);
		assertEquals(1, Lines.count(List.of(parameters.getItems())));
		office.picture("whatif-only");
		office.select(office.find(Button.class, "analytics.whatif.reset_all"));
		shown(0);
		view.undo();
		shown(1);
		Combo by = office.find(Combo.class, "analytics.whatif.by");
		by.select(2);
		office.select(by);
		assertTrue(answer.getItemCount() > 2 && !answer.getItem(1).getText(0).isEmpty(), "levels");
	}

	@Test
	void aScenarioIsKeptOpenedExportedAndDeleted() throws Exception {
		choose("cap:SENIOR");
		slide(40);
		shown(1);
		view.scenarios().save(view.shown().orElseThrow().scenario(), "四成");
		Path kept = office.session().folder().resolve("scenarios").resolve("四成.json");
		office.until("the file", () -> Files.exists(kept));
		ScenarioFile file = new ScenarioFolder(office.session().folder()).read("四成");
		view.undo();
		shown(0);
		Combo year = office.find(Combo.class, "analytics.whatif.year");
		String was = year.getText();
		year.select(0);
		view.restore(file);
		shown(1);
		assertEquals(was, year.getText());
		Path csv = Files.createTempDirectory("whatif").resolve("x.csv");
		WhatIfWords words = view.words();
		new WhatIfExport(office.page().getWorkbenchWindow().getShell(), office.session(),
			org.zhiheng.message.Phrases.of(WhatIfView.class, office.session().locale())).write(view.shown().orElseThrow(), words, csv, said -> {});
		office.until("the table", () -> Files.exists(csv));
		view.scenarios().delete("四成");
		office.until("it is gone", () -> Files.notExists(kept));
		assertEquals(List.of(), new ScenarioFolder(office.session().folder()).names());
		Files.delete(csv);
		Files.delete(csv.getParent());
	}
}
