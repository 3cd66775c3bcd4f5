// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.zhiheng.registry.AuditTrail;

/** A matter is checked point by point and recorded, and what clauses ask for is counted, in the window. */
class ChecksTest extends AtTheDesk {

	@Test
	void aMatterIsCheckedAndRecorded() throws Exception {
		command("org.zhiheng.ui.administration.checks");
		clerk.until("the matters", () -> clerk.has("check.matters") && clerk.line("check.matters", "三公开") >= 0);
		clerk.chooseLine("check.matters", clerk.line("check.matters", "三公开"));
		clerk.until("the questions", () -> clerk.has("check.policy_conditions"));
		clerk.choose("check.policy_conditions", "符合");
		clerk.choose("check.achievements", "符合");
		clerk.choose("check.results", "不符合");
		clerk.until("the verdict", () -> clerk.words("check.verdict").equals("有不符合之处"));
		assertTrue(clerk.line("check.findings", "不符合") >= 0);
		assertFalse(clerk.find(Button.class, "check.record").isEnabled());
		clerk.type("check.name", "演示试点企业");
		clerk.type("check.reason", "年度核对");
		clerk.chooseLine("check.findings", clerk.line("check.findings", "不符合"));
		clerk.picture("administration-checks-zh");
		AuditTrail.Question checks = new AuditTrail.Question(null, "CHECK", null, null, null);
		long before = session.registry().trail().count(checks);
		StringBuilder told = new StringBuilder();
		Clerk.closeWhenTold("演示试点企业", told);
		clerk.press("check.record");
		clerk.until("the sentence", () -> told.length() > 0);
		assertEquals(before + 1, session.registry().trail().count(checks));
	}

	@Test
	void whatClausesAskForIsCounted() throws Exception {
		command("org.zhiheng.ui.administration.counts");
		clerk.until("the counts", () -> clerk.has("counts.table") && clerk.line("counts.table", "民营企业") >= 0);
		clerk.chooseLine("counts.table", clerk.line("counts.table", "民营企业"));
		assertTrue(clerk.words("counts.summary").contains("民营企业"), clerk.words("counts.summary"));
		clerk.picture("administration-counts-zh");
	}
}
