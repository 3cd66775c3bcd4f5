// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.chart.Mark;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;

/** Somebody asks why a number is what it is, who is behind it, and how something works. */
class AskingTest {

	private Office office;
	private Enquiry enquiry;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		enquiry = view("regions", ChartView.class).enquiry();
		enquiry.step(Scene.FIRST);
		office.until("an answer", () -> enquiry.state() instanceof Answer);
	}

	@AfterEach
	void leave() {
		enquiry.step(Scene.FIRST);
		enquiry.highlight(Set.of());
	}

	private <T extends IViewPart> T view(String name, Class<T> kind) {
		return kind.cast(office.page().findView("org.zhiheng.ui.analytics." + name));
	}

	private String why() {
		Text words = office.find(Text.class, "analytics.why.words");
		office.until("the reasons", () -> words.getText().contains("数据快照"));
		String said = words.getText();
		words.getShell().close();
		office.until("closed", words::isDisposed);
		return said;
	}

	@Test
	void chartAndTableSayWhy() {
		ChartView main = view("regions", ChartView.class);
		office.until("the chart", main::settled);
		main.why(Optional.empty());
		assertTrue(why().contains("通过率 = 通过 ÷ 参评"));
		Mark mark = main.picture().orElseThrow().marks().stream().filter(each -> !each.key().isEmpty() && !each.withheld()).findFirst().orElseThrow();
		main.why(Optional.of(mark));
		assertTrue(why().contains(mark.label()));
		Table table = office.find(Table.class, "analytics.table");
		table.setSelection(shown(table, 3));
		view("table", TableView.class).why();
		assertTrue(why().contains("参评"));
	}

	/** A row whose number in a column is not withheld. */
	private int shown(Table table, int column) {
		office.until("the table", () -> table.getItemCount() > 1 && !table.getItem(0).getText(0).isEmpty());
		return IntStream.range(0, table.getItemCount()).filter(row -> table.getItem(row).getText(column).matches("[0-9].*")).findFirst()
			.orElseThrow();
	}

	@Test
	void aMarksMenuSaysWhyListsAndNarrows() {
		ChartView main = view("regions", ChartView.class);
		office.until("the chart", main::settled);
		Mark mark = main.picture().orElseThrow().marks().stream().filter(each -> each.rate().isPresent() && !each.key().isEmpty()).findFirst()
			.orElseThrow();
		String name = mark.label();
		Pointer pointer = new Pointer(office, office.find(Canvas.class, "analytics.regions"));
		Point dot = pointer.on(name);
		List<MenuItem> offered = pointer.menu(dot);
		assertEquals(List.of("analytics.menu.why", "analytics.menu.rows", "analytics.menu.only"),
			offered.stream().map(each -> each.getData("org.zhiheng.id")).toList());
		assertEquals(1, pointer.menu(new Point(2, 2)).size(), "beside the marks only the whole is explained");
		pointer.menu(dot).get(0).notifyListeners(SWT.Selection, new Event());
		assertTrue(why().contains(name));
		pointer.menu(dot).get(1).notifyListeners(SWT.Selection, new Event());
		office.until("its applications",
			() -> office.now(Label.class, "analytics.rows.note").filter(each -> each.getText().contains(name)).isPresent());
		((RowsView) office.page().findView(RowsView.ID)).why();
		assertTrue(why().contains(name), "the list says why too");
		office.page().hideView(office.page().findView(RowsView.ID));
		Question before = enquiry.question();
		pointer.menu(dot).get(2).notifyListeners(SWT.Selection, new Event());
		assertEquals(Set.of(mark.key().get(0)), enquiry.question().filter(Dimension.REGION).orElseThrow());
		enquiry.undo();
		assertEquals(before, enquiry.question(), "and that is a step to be taken back");
	}

	@Test
	void applicationsBehindABandOfAgesAreThoseCounted() {
		enquiry.ask(enquiry.question().groupedBy(Dimension.AGE_BAND, Dimension.YEAR));
		office.until("the answer", () -> enquiry.state() instanceof Answer answer && answer.group() == Dimension.AGE_BAND);
		Answer answer = (Answer) enquiry.state();
		String band = answer.breakdown().codes(Dimension.AGE_BAND).stream()
			.filter(each -> !answer.breakdown().withheld(java.util.Map.of(Dimension.AGE_BAND, each))).findFirst().orElseThrow();
		Pointed pointed = Pointed.cell(enquiry.question(), java.util.Map.of(Dimension.AGE_BAND, band));
		RowsView.open(office.page(), answer, pointed);
		Table rows = office.find(Table.class, "analytics.rows");
		office.until("its applications", () -> rows.getItemCount() > 0);
		int counted = assertNoFailure(answer, pointed);
		assertEquals(counted, rows.getItemCount());
		assertTrue(office.find(Label.class, "analytics.rows.note").getText().contains("年龄"));
		office.page().hideView(office.page().findView(RowsView.ID));
	}

	private static int assertNoFailure(Answer answer, Pointed pointed) {
		try {
			return org.zhiheng.statistics.CellRows.of(answer.population(), pointed.alone()).size();
		} catch (org.zhiheng.message.Failure e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void helpIsShownWithinTheWindow() throws Exception {
		office.command("org.zhiheng.ui.help");
		StyledText page = office.find(StyledText.class, "help.page");
		assertTrue(page.getText().contains("看板") && !page.getText().contains("<p>"));
		assertTrue(office.find(Table.class, "help.contents").getItemCount() >= 8);
		office.picture("help");
		page.getShell().close();
	}
}
