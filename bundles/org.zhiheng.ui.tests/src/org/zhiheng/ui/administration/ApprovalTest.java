// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;

/** A rule of any kind is changed in its form, its condition in the tree, and the change comes into force by two people. */
class ApprovalTest extends AtTheDesk {

	private static final String NOTICE = "关于进一步做好民营企业职称工作";

	@BeforeEach
	void open() throws Exception {
		clerk.open("documents.tree", NOTICE);
		clerk.until("the editor", () -> page.getActiveEditor() != null && clerk.has("norms.table"));
	}

	private AuditEntry latest() throws Exception {
		return session.registry().trail().page(AuditTrail.Question.ALL, true, 0, 1).get(0);
	}

	private void route() {
		clerk.chooseLine("norms.table", clerk.line("norms.table", "申报条件"));
		clerk.until("its form", () -> clerk.has("norm.summary"));
	}

	private void step(String step, Runnable answers) {
		clerk.until(step, () -> clerk.find(Button.class, "approval." + step).isEnabled());
		clerk.dialog("approval." + step, "decision.ok", answers);
	}

	private void say(String name, String reason) {
		clerk.find(Text.class, "decision.name").setText(name);
		clerk.find(Text.class, "decision.reason").setText(reason);
	}

	@Test
	void aRuleComesIntoForceByTwoPeople() throws Exception {
		route();
		String before = clerk.words("norm.summary");
		String after = before + "（试行）";
		clerk.type("norm.summary", after);
		clerk.leave();
		assertTrue(page.getActiveEditor().isDirty());
		command("org.eclipse.ui.file.save");
		clerk.until("saved", () -> !page.getActiveEditor().isDirty());
		assertFalse(inForce(after), "a draft has no say");
		step("SUBMIT", () -> say("张三", "年度调整"));
		assertEquals("policy.submit", latest().action());
		step("APPROVE", () -> {
			say("张三", "同意");
			clerk.press("decision.ok");
			clerk.until("the refusal", () -> clerk.words("decision.refusal").contains("ZH-3154"));
			say("李四", "同意");
		});
		assertEquals("policy.approve", latest().action());
		assertFalse(inForce(after), "an approved version has no say yet");
		clerk.picture("administration-approved-zh");
		step("PUBLISH", () -> say("张三", "生效"));
		assertEquals("policy.publish", latest().action());
		assertEquals("李四", latest().approvedBy());
		assertTrue(inForce(after));
		clerk.until("the standing", () -> clerk.words("approval.standing").contains("李四"));
		clerk.picture("administration-published-zh");
	}

	private boolean inForce(String summary) throws Exception {
		return session.policies().document("BZ").orElseThrow().getNorms().stream().anyMatch(norm -> summary.equals(norm.getSummary()));
	}

	@Test
	void aConditionIsWrappedExtendedAndGivenBack() throws Exception {
		route();
		clerk.until("its condition", () -> clerk.has("condition.tree"));
		Tree tree = clerk.find(Tree.class, "condition.tree");
		String before = clerk.words("condition.preview");
		assertFalse(before.isBlank());
		tree.setSelection(tree.getItem(0));
		Event event = new Event();
		event.item = tree.getItem(0);
		tree.notifyListeners(SWT.Selection, event);
		gesture("condition.wrap", "Not");
		assertTrue(page.getActiveEditor().isDirty());
		assertNotEquals(before, clerk.words("condition.preview"));
		gesture("condition.add", "Comparison");
		clerk.picture("administration-condition-zh");
		command("org.eclipse.ui.edit.undo");
		command("org.eclipse.ui.edit.undo");
		clerk.until("as before", () -> before.equals(clerk.words("condition.preview")));
		assertFalse(page.getActiveEditor().isDirty());
	}

	/** Chooses from the menu of a button. */
	private void gesture(String button, String kind) {
		for (MenuItem item : ((Menu) clerk.find(Button.class, button).getData("menu")).getItems()) {
			if (kind.equals(item.getData(Parts.WIDGET_ID))) {
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
		clerk.settle();
	}
}
