// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail.Question;
import org.zhiheng.registry.Change;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.analytics.Office;

class AuditTest {

	private Office office;
	private Table table;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.audit");
		table = office.find(Table.class, "audit.journal");
		CompletableFuture<Void> recorded = CompletableFuture.runAsync(this::record);
		office.done(recorded);
		clear();
		office.session().changed(Topic.JOURNAL);
		office.until("the newest record", () -> newest().equals(shown(0, 0)) && table.getItemCount() == count(Question.ALL));
	}

	private void record() {
		try {
			office.session().registry().record(new Change(office.session().actor("administrator", "policy.save", "2025年收费标准调整"), "policy/HT25",
				"高级 430\n中级 280", "高级 450\n中级 280", null));
		} catch (Failure e) {
			throw new CompletionException(e);
		}
	}

	private void clear() {
		for (String id : new String[]{ "audit.text", "audit.from", "audit.to" }) {
			office.find(Text.class, id).setText("");
		}
		office.find(Combo.class, "audit.action").select(0);
		office.find(Combo.class, "audit.actor").select(0);
	}

	private String shown(int row, int column) {
		return row < table.getItemCount() ? table.getItem(row).getText(column) : "";
	}

	private long count(Question question) {
		try {
			return office.session().registry().trail().count(question);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private String newest() {
		try {
			List<AuditEntry> newest = office.session().registry().trail().page(Question.ALL, true, 0, 1);
			return Long.toString(newest.get(0).sequence());
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theJournalReadsAsAListWithTheChosenRecordInFull() throws Exception {
		assertEquals("保存政策", shown(0, 4));
		assertEquals("政策 HT25", shown(0, 5));
		assertEquals("2025年收费标准调整", shown(0, 8));
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		Table sides = office.find(Table.class, "audit.detail.sides");
		assertEquals(2, sides.getItemCount());
		assertEquals("高级 430", sides.getItem(0).getText(0));
		assertEquals("高级 450", sides.getItem(0).getText(1));
		assertTrue(office.find(Text.class, "audit.detail.facts").getText().contains("2025年收费标准调整"));
		office.picture("audit");
	}

	@Test
	void filtersNarrowTheList() {
		Combo action = office.find(Combo.class, "audit.action");
		action.setText("保存政策");
		office.select(action);
		long saved = count(new Question(null, "policy.save", null, null, null));
		office.until("only saved policies", () -> table.getItemCount() == saved && "保存政策".equals(shown(0, 4)));
		office.find(Text.class, "audit.text").setText("没有这样的内容");
		office.until("nothing", () -> table.getItemCount() == 0);
		assertTrue(office.find(Label.class, "audit.count").getText().contains("0"));
		clear();
		office.find(Text.class, "audit.text").setText("建立工作区");
		office.until("the record of the creation", () -> table.getItemCount() == 1 && "1".equals(shown(0, 0)));
		clear();
		office.find(Text.class, "audit.to").setText("2001-01-01");
		office.until("nothing so early", () -> table.getItemCount() == 0);
	}

	@Test
	void aDayThatIsNoneIsSaidAndTheListStays() {
		int before = table.getItemCount();
		office.find(Text.class, "audit.from").setText("2026-02-30");
		office.until("the trouble is said", () -> {
			Label trouble = office.find(Label.class, "audit.trouble");
			return trouble.getVisible() && trouble.getText().contains("2026-03-06");
		});
		assertEquals(before, table.getItemCount());
	}

	@Test
	void verifyingGivesTheVerdictHonestly() throws Exception {
		office.select(office.find(Button.class, "audit.verify"));
		Label verdict = office.find(Label.class, "audit.verdict");
		office.until("a verdict", () -> !verdict.getText().isEmpty());
		assertEquals("一致，但未锚定", verdict.getText());
		String sentence = office.find(Label.class, "audit.verdict.sentence").getText();
		assertTrue(sentence.contains("不能证明无人改写"), sentence);
		assertTrue(office.find(Button.class, "audit.verify").isEnabled());
		office.picture("audit-verified");
	}
}
