// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.saved.QuestionFolder;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.ui.analytics.Office;

class PivotViewTest {

	private static final PivotQuestion USUAL = PivotQuestion.of(List.of(Dimension.REGION), List.of(Dimension.YEAR));

	/** The column of totals, behind that of names. */
	private static final int TOTAL = 1;

	private Office office;
	private PivotView view;
	private Table table;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
		Button protect = office.find(Button.class, "analytics.protect");
		if (!protect.getSelection()) {
			protect.setSelection(true);
			office.select(protect);
		}
		view = (PivotView) office.page().showView(PivotView.ID);
		table = office.find(Table.class, "analytics.pivot.table");
		view.ask(USUAL);
		shown(USUAL);
	}

	private void shown(PivotQuestion question) {
		office.until("the table", () -> view.shown().isPresent() && view.shown().get().pivot().question().rows().equals(question.rows())
			&& view.shown().get().pivot().question().columns().equals(question.columns())
			&& view.shown().get().pivot().question().measure().equals(question.measure()) && table.getItemCount() > 0);
	}

	@Test
	void dimensionsAreMovedByButtons() {
		org.eclipse.swt.widgets.List free = office.find(org.eclipse.swt.widgets.List.class, "analytics.pivot.free");
		free.setSelection(0);
		office.select(office.find(Button.class, "analytics.pivot.to_ROWS"));
		assertEquals(List.of(Dimension.REGION, Dimension.COUNTY), view.question().rows());
		shown(view.question());
		assertEquals(2 + view.shown().orElseThrow().pivot().columns().size(), table.getColumnCount());
		assertTrue(view.shown().orElseThrow().pivot().rows().stream().anyMatch(each -> each.kind().name().equals("SUBTOTAL")));
	}

	@Test
	void measuresAreChosenAndTheTableSays() throws Exception {
		Combo measure = office.find(Combo.class, "analytics.pivot.measure");
		measure.select(3);
		office.select(measure);
		shown(view.question());
		assertEquals("filed", view.question().measure().key());
		assertTrue(office.find(Label.class, "analytics.pivot.note").getText().length() > 10);
		office.picture("pivot");
	}

	@Test
	void aNumberIsExplained() throws Exception {
		table.setSelection(row(false));
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Text words = office.find(Text.class, "analytics.why.words");
		Table rows = office.find(Table.class, "analytics.why.rows");
		assertTrue(words.getText().contains("#"), words.getText());
		assertTrue(rows.getItemCount() > 0);
		office.picture("why");
		words.getShell().close();
	}

	@Test
	void aWithheldNumberIsNotExplainedAndTheTableSaysSo() {
		table.setSelection(row(true));
		table.notifyListeners(SWT.DefaultSelection, new Event());
		office.until("the refusal", () -> office.find(Label.class, "analytics.pivot.note").getText().contains("ZH-4037"));
	}

	/** A row whose total is withheld, or is not. */
	private int row(boolean withheld) {
		int[] row = { -1 };
		office.until(withheld ? "a withheld total" : "a total", () -> {
			row[0] = IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText(TOTAL).contains("×") == withheld).findFirst()
				.orElse(-1);
			return row[0] >= 0;
		});
		return row[0];
	}

	@Test
	void aQuestionIsSavedAndFoundAgain() throws Exception {
		SavedQuestions saved = new SavedQuestions(office.page().getWorkbenchWindow().getShell(), office.session(),
			org.zhiheng.message.Phrases.of(PivotView.class, office.session().locale()), view::restore);
		saved.save(USUAL.top(3), "前三");
		QuestionFolder folder = new QuestionFolder(office.session().folder());
		office.until("the file", () -> {
			try {
				return folder.find("前三").isPresent();
			} catch (org.zhiheng.message.Failure e) {
				throw new AssertionError(e);
			}
		});
		assertEquals("3", folder.find("前三").orElseThrow().parameters().get("top"));
	}
}
