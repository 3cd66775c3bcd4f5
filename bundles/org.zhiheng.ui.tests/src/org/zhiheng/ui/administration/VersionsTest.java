// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.ui.Session;

/** A version is exported, two are compared, and an outside text is asserted, in the window. */
class VersionsTest extends AtTheDesk {

	@TempDir
	Path folder;

	@AfterEach
	void close() throws IOException {
		leave();
		if (Files.deleteIfExists(session.policyFolder().resolve("jx19.policy"))) {
			session.changed(Session.Topic.POLICIES);
		}
	}

	@Test
	void aNoticeIsExported() throws Exception {
		Path file = folder.resolve("notice.html");
		Display.getCurrent().asyncExec(() -> {
			clerk.find(Button.class, "export.format.DOCX").setSelection(false);
			clerk.find(Button.class, "export.format.HTML").setSelection(true);
			clerk.find(Text.class, "export.file").setText(file.toString());
			clerk.press("export.ok");
		});
		StringBuilder told = new StringBuilder();
		Clerk.closeWhenTold("已导出", told);
		command("org.zhiheng.ui.administration.export");
		clerk.until("the sentence", () -> told.length() > 0);
		assertTrue(told.toString().contains("HT25 v1"), told::toString);
		assertTrue(Files.readString(file).contains("HT25-5.7.2"));
	}

	@Test
	void aDraftIsComparedWithWhatIsInForce() throws Exception {
		command("org.zhiheng.ui.administration.compare");
		clerk.until("an answer", () -> clerk.words("compare.summary").contains("相同") || clerk.words("compare.summary").contains("差别"));
		Files.createDirectories(session.policyFolder());
		String text = new String(session.policies().file("JX19").bytes(), StandardCharsets.UTF_8);
		Files.writeString(session.policyFolder().resolve("jx19.policy"), text.replaceFirst(" title=\"", " title=\"（草稿）"));
		session.changed(Session.Topic.POLICIES);
		clerk.until("the difference", () -> clerk.has("compare.table") && clerk.line("compare.table", "JX19") >= 0);
		clerk.chooseLine("compare.table", clerk.line("compare.table", "JX19"));
		clerk.until("in full", () -> clerk.find(StyledText.class, "compare.detail").getText().contains("（草稿）"));
		clerk.picture("administration-comparison-zh");
	}

	@Test
	void anOutsideTextIsAsserted() throws Exception {
		clerk.open("documents.tree", "目录", "外部文件认定");
		clerk.until("the texts", () -> clerk.has("assertion.table") && clerk.line("assertion.table", "101号") >= 0);
		clerk.chooseLine("assertion.table", clerk.line("assertion.table", "101号"));
		clerk.dialog("assertion.add", "assertion_new.ok", () -> {
			assertFalse(clerk.find(Button.class, "assertion_new.ok").isEnabled(), "a source must be named");
			clerk.tick("assertion_met");
			clerk.type("assertion_new.assertion_new_source", "101号文件第三条");
		});
		clerk.until("the entry", () -> clerk.words("assertion.entry.A-1").contains("满足"));
		assertTrue(page.getActiveEditor().isDirty());
		clerk.picture("administration-assertion-zh");
		command("org.eclipse.ui.edit.undo");
		clerk.until("undone", () -> !clerk.has("assertion.entry.A-1"));
		assertFalse(page.getActiveEditor().isDirty());
	}
}
