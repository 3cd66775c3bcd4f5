// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.statistics.saved.SavedQuestion;
import org.zhiheng.ui.analytics.BoardView;
import org.zhiheng.ui.analytics.Office;
import org.zhiheng.ui.analytics.Replies;

/** What a desk does with what-if: a committee capped, a scenario put in the report, one opened from a board, and all of it there again. */
class WhatIfDeskTest {

	private static final String NAME = "四成上限";

	@TempDir
	Path folder;
	private Office office;
	private WhatIfView view;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		office.command("org.zhiheng.ui.analytics.whatif.show");
		view = (WhatIfView) office.page().findView(WhatIfView.ID);
		Button prepare = office.find(Button.class, "analytics.whatif.prepare");
		office.until("the years held", prepare::isEnabled);
		office.find(Combo.class, "analytics.whatif.year").select(1);
		office.find(Button.class, "analytics.whatif.protect").setSelection(false);
		office.select(prepare);
		shown(0);
	}

	@AfterEach
	void close() throws Exception {
		office.page().hideView(view);
		office.until("the charts given back", () -> Stream.of(office.page().getViewReferences())
			.noneMatch(each -> office.page().getPartState(each) == IWorkbenchPage.STATE_MAXIMIZED));
		Files.deleteIfExists(office.session().folder().resolve("scenarios").resolve(NAME + ".json"));
	}

	private void shown(int changes) {
		office.until("an answer to " + changes + " changes",
			() -> view.shown().filter(each -> each.scenario().changes().size() == changes).isPresent());
	}

	private void tool(String key) {
		IContributionItem item = view.getViewSite().getActionBars().getToolBarManager().find("org.zhiheng.ui.analytics.whatif." + key);
		((ActionContributionItem) item).getAction().run();
	}

	@Test
	void oneCommitteeIsFoundByItsNameAndCapped() throws Exception {
		String[] named = new String[1];
		Replies replies = new Replies().when("the committees", () -> office.now(Table.class, "analytics.whatif.committees").isPresent(), () -> {
			Table table = office.now(Table.class, "analytics.whatif.committees").orElseThrow();
			Button add = office.now(Button.class, "analytics.whatif.committee.add").orElseThrow();
			assertFalse(add.isEnabled(), "nobody is chosen yet");
			assertTrue(table.getItemCount() > 5 && table.getColumnCount() == 4, "several committees with their numbers");
			named[0] = table.getItem(3).getText(0);
			office.now(Text.class, "analytics.whatif.committee.filter").orElseThrow().setText(named[0]);
			assertEquals(1, table.getItemCount(), "the name alone finds it");
			office.now(Spinner.class, "analytics.whatif.committee.cap").orElseThrow().setSelection(0);
			shoot("whatif-committee");
			office.select(add);
		}).begin();
		office.select(office.find(Button.class, "analytics.whatif.committee"));
		replies.check();
		shown(1);
		assertEquals("cap:@" + named[0] + "=0%", view.shown().orElseThrow().scenario().changes().get(0).text());
		assertTrue(view.shown().orElseThrow().total().line().gained() < 0, "nobody of it passes any more");
		Tree list = office.find(Tree.class, "analytics.whatif.parameters");
		assertEquals("0%", Lines.find(List.of(list.getItems()), "cap:@" + named[0]).orElseThrow().getText(2));
		view.scenarios().save(view.shown().orElseThrow().scenario(), NAME);
		office.until("it is kept", () -> kept().isPresent());
		assertEquals(List.of("cap:@" + named[0] + "=0"), kept().orElseThrow().changes());
		view.undo();
		shown(0);
	}

	private Optional<ScenarioFile> kept() {
		try {
			ScenarioFolder scenarios = new ScenarioFolder(office.session().folder());
			return scenarios.names().contains(NAME) ? Optional.of(scenarios.read(NAME)) : Optional.empty();
		} catch (org.zhiheng.message.Failure e) {
			throw new AssertionError(e);
		}
	}

	/** Nothing changed is nothing to print; what is not kept yet is kept first, and ticked in the dialog of the report. */
	@Test
	void aScenarioIsPutInTheReport() throws Exception {
		tool("report");
		assertTrue(office.find(org.eclipse.swt.widgets.Label.class, "analytics.whatif.sentence").getText().contains("还没有改动"));
		view.restore(new ScenarioFile("", view.shown().orElseThrow().scenario().year(), null, List.of("cap:SENIOR=40")));
		shown(1);
		Path file = folder.resolve("report.html");
		Replies replies = new Replies().when("the name", () -> typed().isPresent(), () -> {
			Office.within(typed().orElseThrow(), Text.class).get(0).setText(NAME);
			office.select(typed().orElseThrow().getDefaultButton());
		}).when("the scenario ticked",
			() -> office.now(Button.class, "report.scenarios." + NAME).filter(Button::getSelection).isPresent() && !year().getText().isEmpty(),
			() -> {
				assertEquals(String.valueOf(view.shown().orElseThrow().scenario().year()), year().getText());
				Combo format = office.now(Combo.class, "report.format").orElseThrow();
				format.select(
					Arrays.asList(format.getItems()).indexOf(Arrays.stream(format.getItems()).filter(each -> each.contains("html")).findFirst()
						.orElseThrow()));
				office.select(format);
				office.now(Text.class, "report.place").orElseThrow().setText(file.toString());
				Button all = office.now(Button.class, "report.office").orElseThrow();
				all.setSelection(true);
				shoot("whatif-report");
				office.select(office.now(Button.class, "report.write").orElseThrow());
			}).when("the report",
				() -> Files.exists(file) && office.dialog("年度报告").filter(each -> Office.words(each).contains("report.html")).isPresent(),
				() -> office.dialog("年度报告").orElseThrow().close())
			.begin();
		tool("report");
		office.until("the report", replies::done);
		replies.check();
		String html = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(html.contains("情景“" + NAME + "”：各地州试算前后"), "its table");
		long passes = Math.round(view.shown().orElseThrow().total().line().passedAfter().middle());
		assertTrue(html.contains(String.format("%,d", passes)), "the number that the view shows: " + passes);
	}

	private Combo year() {
		return office.now(Combo.class, "report.year").orElseThrow();
	}

	private Optional<Shell> typed() {
		return office.dialog("存为情景").filter(each -> !Office.within(each, Text.class).isEmpty());
	}

	private void shoot(String name) {
		try {
			office.shoot(name);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** A scenario on a board explains itself, and opens in the view with its changes. */
	@Test
	void aBoardOpensItsScenario() throws Exception {
		String year = String.valueOf(view.shown().orElseThrow().scenario().year());
		office.page().hideView(view);
		BoardView board = (BoardView) office.page().showView(BoardView.ID);
		board.show(org.zhiheng.exchange.saved.Office.ANALYST.key());
		int before = board.board().orElseThrow().tiles().size();
		board.add(SavedQuestion.Kind.WHATIF, Map.of("year", year, "change", "cap:SENIOR=40\nfee:SENIOR=500"), NAME);
		office.until("it stands there", () -> board.board().orElseThrow().tiles().size() == before + 1);
		office.until("its answers", () -> board.answered() == before + 1);
		Replies why = new Replies().when("why", () -> office.dialog("为什么").isPresent(), () -> office.dialog("为什么").orElseThrow().close()).begin();
		press("analytics.board.why");
		office.until("why", why::done);
		why.check();
		press("analytics.board.open");
		view = (WhatIfView) office.page().findView(WhatIfView.ID);
		shown(2);
		assertEquals(Integer.parseInt(year), view.shown().orElseThrow().scenario().year());
		press("analytics.board.remove");
		office.until("it is gone", () -> board.board().orElseThrow().tiles().size() == before);
		office.page().hideView(board);
	}

	/** Presses the act of the last tile. */
	private void press(String id) {
		ToolItem last = Arrays.stream(office.page().getWorkbenchWindow().getShell().getDisplay().getShells())
			.flatMap(each -> Office.within(each, ToolBar.class).stream()).flatMap(each -> Arrays.stream(each.getItems()))
			.filter(each -> id.equals(each.getData("org.zhiheng.id"))).reduce((one, other) -> other).orElseThrow();
		last.notifyListeners(SWT.Selection, new Event());
	}

	/** A window that closes remembers that the view filled it, and what was tried. */
	@Test
	void whatWasTriedIsRemembered() {
		view.restore(new ScenarioFile("", view.shown().orElseThrow().scenario().year(), null, List.of("cap:SENIOR=40", "fee:SENIOR=500")));
		shown(2);
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		view.remember(memento);
		Remembered again = Remembered.of(memento).orElseThrow();
		assertEquals(office.page().getPartState(office.page().findViewReference(WhatIfView.ID)) == IWorkbenchPage.STATE_MAXIMIZED, again.filled());
		assertTrue(again.filled(), "the command lets it fill the window");
		assertEquals(view.shown().orElseThrow().scenario().year(), again.tried().year());
		assertEquals(List.of("fee:SENIOR=500", "cap:SENIOR=40%"), again.tried().changes());
		assertTrue(Remembered.of(XMLMemento.createWriteRoot("view")).isEmpty(), "a first start has nothing to remember");
	}
}
