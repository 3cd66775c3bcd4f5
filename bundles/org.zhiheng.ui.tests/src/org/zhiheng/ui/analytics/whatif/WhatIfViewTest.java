// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
	private Table parameters;
	private Table answer;
	private Scale slider;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		view = (WhatIfView) office.page().showView(WhatIfView.ID);
		parameters = office.find(Table.class, "analytics.whatif.parameters");
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
		for (int i = 0; i < parameters.getItemCount(); i++) {
			if (parameters.getItem(i).getText(0).startsWith(parameter)) {
				parameters.setSelection(i);
				parameters.notifyListeners(SWT.Selection, new Event());
				return;
			}
		}
		throw new AssertionError(parameter);
	}

	private void slide(int value) {
		slider.setSelection(value);
		office.select(slider);
		slider.notifyListeners(SWT.MouseUp, new Event());
	}

	@Test
	void aMoveIsAnsweredAndTakenBack() throws Exception {
		String before = answer.getItem(0).getText(4);
		choose("XJ70-6.1");
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

	@Test
	void aScenarioIsKeptOpenedExportedAndDeleted() throws Exception {
		choose("XJ70-6.1");
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
