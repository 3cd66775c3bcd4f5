// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.ui.Session;

/** A notice is opened, changed, checked and saved in the window. */
class AdministrationTest extends AtTheDesk {

	private static final String HOTAN = "和地职称办";
	private static final String SENIOR = "N-HT25-5.7.2.高级";

	@AfterEach
	void close() throws Exception {
		leave();
		if (Files.deleteIfExists(session.policyFolder().resolve("jx19.policy"))) {
			session.changed(Session.Topic.POLICIES);
		}
	}

	private void openNotice() {
		clerk.open("documents.tree", HOTAN);
		clerk.until("the editor", () -> page.getActiveEditor() != null);
	}

	private boolean dirty() {
		IEditorPart editor = page.getActiveEditor();
		return editor != null && editor.isDirty();
	}

	private AuditEntry latest() throws Exception {
		return session.registry().trail().page(AuditTrail.Question.ALL, true, 0, 1).get(0);
	}

	private void save() throws Exception {
		command("org.eclipse.ui.file.save");
		clerk.until("saved", () -> !dirty());
	}

	@Test
	void aFeeIsChangedRefusedUndoneSavedAndStandsThereAgain() throws Exception {
		openNotice();
		String fee = "fee.amount." + SENIOR;
		String before = clerk.words(fee);
		clerk.type(fee, "-1");
		clerk.until("why it is refused", () -> clerk.words("fee.message." + SENIOR).contains("不能为负"));
		assertFalse(dirty(), "what was refused is not in the model");
		clerk.picture("administration-refused-zh");
		clerk.type(fee, "4");
		clerk.type(fee, "48");
		clerk.type(fee, "480");
		assertTrue(dirty());
		assertEquals("", clerk.words("fee.message." + SENIOR));
		clerk.leave();
		command("org.eclipse.ui.edit.undo");
		assertEquals(before, clerk.words(fee));
		assertFalse(dirty(), "one run of typing is one command");
		command("org.eclipse.ui.edit.redo");
		assertEquals("480", clerk.words(fee));
		clerk.until("the clause beside the field", () -> clerk.has("clause.quote.HT25-5.7.2"));
		long records = session.registry().sequence();
		save();
		assertEquals(records + 1, session.registry().sequence());
		assertEquals("policy.save", latest().action());
		assertEquals("policy/HT25", latest().entity());
		assertTrue(String.valueOf(latest().after()).contains("高级评审费 " + before + " → 480 元/人（HT25-5.7.2）"), latest().after());
		clerk.picture("administration-saved-zh");
		page.closeAllEditors(false);
		openNotice();
		assertEquals("480", clerk.words(fee));
		clerk.type(fee, before);
		save();
	}

	@Test
	void aBrokenDeadlineIsInTheProblemsAndItsFixRemovesIt() throws Exception {
		openNotice();
		page.showView(Parts.PROBLEMS);
		String closes = "timetable.closes.N-HT25-3.1";
		String before = clerk.words(closes);
		clerk.type(closes, "2025-03-08");
		clerk.leave();
		clerk.until("the Saturday is told", () -> clerk.line("problems.table", "2025-03-08是星期六") >= 0);
		page.showView(Parts.PROBLEMS);
		clerk.chooseLine("problems.table", clerk.line("problems.table", "2025-03-08是星期六"));
		clerk.until("the fix says what it does", () -> clerk.find(Button.class, "problems.fix").getText().contains("2025-03-07"));
		clerk.picture("administration-problem-zh");
		clerk.find(Button.class, "problems.fix").notifyListeners(SWT.Selection, new Event());
		clerk.until("the day is changed", () -> clerk.words(closes).equals("2025-03-07"));
		clerk.until("and nothing is told of it", () -> clerk.line("problems.table", "2025-03-08") < 0);
		command("org.eclipse.ui.edit.undo");
		assertEquals("2025-03-08", clerk.words(closes), "the fix is one command");
		command("org.eclipse.ui.edit.undo");
		assertEquals(before, clerk.words(closes));
		assertFalse(dirty());
	}

	@Test
	void aDeadlineAndAPassRateAreAddedWithTheirClause() throws Exception {
		openNotice();
		clerk.dialog("timetable.add", "deadline.ok", () -> {
			assertFalse(clerk.find(Button.class, "deadline.ok").isEnabled(), "a clause must be chosen");
			clerk.type("deadline.clause.filter", "HT25-5.6.2");
			clerk.choose("deadline.step", "会前备案");
			clerk.type("deadline.deadline_summary", "会前备案：2025年4月4日前");
			clerk.type("deadline.deadline_closes", "2025年4月31日");
			assertFalse(clerk.find(Button.class, "deadline.ok").isEnabled(), "a bad date");
			clerk.type("deadline.deadline_closes", "2025年4月4日");
			picture("administration-deadline-zh");
		});
		clerk.until("the deadline", () -> clerk.any("timetable.closes.", "2025-04-04").isPresent());
		clerk.until("a holiday is told", () -> clerk.words("timetable.message.N-HT25-5.6.2-2").contains("不办公"));
		clerk.dialog("rate.add", "rate_new.ok", () -> {
			clerk.type("rate_new.clause.filter", "HT25-5.8.3");
			clerk.choose("rate_new.rate_level", "中级");
			clerk.type("rate_new.rate_rate", "65");
		});
		clerk.until("the pass rate", () -> clerk.any("rate.rate.", "65").isPresent());
		command("org.eclipse.ui.edit.undo");
		clerk.until("undone", () -> clerk.any("rate.rate.", "65").isEmpty());
		command("org.eclipse.ui.edit.redo");
		clerk.until("done again", () -> clerk.any("rate.rate.", "65").isPresent());
		save();
		assertTrue(String.valueOf(latest().after()).contains("新增通过率"), latest().after());
		page.closeAllEditors(false);
		openNotice();
		clerk.until("the deadline is there again", () -> clerk.any("timetable.closes.", "2025-04-04").isPresent());
		assertTrue(clerk.any("rate.rate.", "65").isPresent());
		clerk.picture("administration-added-zh");
	}

	@Test
	void aSeriesWithASpecialtyIsAdded() throws Exception {
		clerk.open("documents.tree", "目录", "系列与专业");
		clerk.dialog("series.add", "series_new.ok", () -> {
			clerk.type("series_new.series_name", "航天技术");
			clerk.type("series_new.series_code", "工程");
			assertFalse(clerk.find(Button.class, "series_new.ok").isEnabled(), "a code has letters");
			clerk.type("series_new.series_code", "AEROSPACE_TEST");
			clerk.type("series_new.series_specialty", "卫星应用");
		});
		clerk.until("the series", () -> clerk.words("series.name").equals("航天技术"));
		clerk.dialog("specialty.add", "specialty_new.ok", () -> clerk.type("specialty_new.specialty_name", "火箭推进"));
		clerk.until("the specialty", () -> clerk.any("specialty.1.name", "火箭推进").isPresent());
		clerk.type("specialty.1.name", "卫星应用");
		clerk.until("a name twice is told", () -> clerk.words("specialty.1.message").contains("已经存在"));
		command("org.eclipse.ui.file.save");
		assertTrue(dirty(), "an error stands against saving");
		clerk.type("specialty.1.name", "火箭推进");
		save();
		assertTrue(String.valueOf(latest().after()).contains("航天技术"), latest().after());
		clerk.picture("administration-series-zh");
	}

	@Test
	void aBrokenFileSaysWhyAndTheOthersOpen() throws Exception {
		Path broken = session.policyFolder().resolve("jx19.policy");
		Files.createDirectories(session.policyFolder());
		Files.write(broken, "<policy:Document".getBytes(StandardCharsets.UTF_8));
		session.changed(Session.Topic.POLICIES);
		clerk.open("documents.tree", "jx19.policy");
		clerk.until("the sentence", () -> clerk.words("editor.broken").contains("ZH-3003"));
		clerk.picture("administration-broken-zh");
		openNotice();
		assertEquals("140", clerk.words("fee.amount.N-HT25-5.7.2.初级"));
	}

	@Test
	void theFilterLeavesWhatHasTheWords() {
		clerk.until("the tree", () -> clerk.find(Tree.class, "documents.tree").getItemCount() > 1);
		clerk.type("documents.filter", "高级450元");
		clerk.until("only one notice is left", () -> clerk.find(Tree.class, "documents.tree").getItemCount() == 1);
		clerk.type("documents.filter", "");
		clerk.until("all are back", () -> clerk.find(Tree.class, "documents.tree").getItemCount() > 1);
	}

	private void picture(String name) {
		try {
			clerk.picture(name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
