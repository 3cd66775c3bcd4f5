// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.ui.administration.Sample;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;

/** What a person asks for is written whole or not at all. */
class ExportTest {

	@TempDir
	Path folder;

	private Editions editions() {
		return new Editions(Sample.SHIPPED, () -> PolicyFiles.base(Sample.SHIPPED), folder.resolve("drafts"));
	}

	private Export export(Edition edition, String document, Export.Format format) {
		return new Export(edition, document, format, folder.resolve(Export.name(document, format, Locale.CHINESE)));
	}

	@Test
	void theVersionAskedForIsWritten() throws Exception {
		Files.write(Files.createDirectories(folder.resolve("drafts")).resolve("ht25.policy"), Sample.notice("480").bytes());
		Export present = export(new Edition.InForce(), "HT25", Export.Format.HTML);
		Export.Written written = present.write(editions(), Locale.CHINESE, Progress.NONE);
		String text = Files.readString(folder.resolve("HT25.html"));
		assertTrue(text.contains("450") && !text.contains("480"), text);
		assertEquals(Files.size(present.file()), written.bytes());
		assertTrue(present.told(written, Locale.CHINESE).contains("HT25 v1") && present.told(written, Locale.CHINESE).contains("HT25.html"));
		export(new Edition.Drafted(), "", Export.Format.HTML).write(editions(), Locale.CHINESE, Progress.NONE);
		assertTrue(Files.readString(folder.resolve("政策文件.html")).contains("480"), "a draft is exported where it is asked for");
		export(new Edition.Shipped(), "HT25", Export.Format.DOCX).write(editions(), Locale.ENGLISH, Progress.NONE);
		assertEquals('P', Files.readAllBytes(folder.resolve("HT25.docx"))[0], "a Word file is an archive");
	}

	@Test
	void whatCannotBeWrittenLeavesWhatWasThere() throws Exception {
		Export dmn = export(new Edition.InForce(), "HT25", Export.Format.DMN);
		assertEquals("ZH-8050", assertThrows(Failure.class, () -> dmn.write(editions(), Locale.CHINESE, Progress.NONE)).code(),
			"this notice has no routes");
		assertFalse(Files.exists(dmn.file()));
		Export nowhere = new Export(new Edition.InForce(), "", Export.Format.HTML, folder.resolve("none/x.html"));
		assertEquals("ZH-8051", assertThrows(Failure.class, () -> nowhere.write(editions(), Locale.CHINESE, Progress.NONE)).code());
		Export html = export(new Edition.InForce(), "HT25", Export.Format.HTML);
		Files.writeString(html.file(), "before");
		Export.Written none = html.write(editions(), Locale.CHINESE, new Progress() {

			@Override
			public void at(long done, long total) {
				// nobody listens
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		});
		assertEquals("before", Files.readString(html.file()));
		assertEquals(List.of(html.file()), Files.list(folder).toList(), "no half file is left");
		assertTrue(html.told(none, Locale.CHINESE).contains("已取消"));
	}
}
