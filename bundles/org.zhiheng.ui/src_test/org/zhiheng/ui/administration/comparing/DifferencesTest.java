// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.difference.Change;
import org.zhiheng.ui.administration.Sample;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;

/** Two versions of a choice are compared, in sentences with their clause. */
class DifferencesTest {

	@TempDir
	Path folder;

	private Editions editions() {
		return new Editions(Sample.SHIPPED, () -> PolicyFiles.base(Sample.SHIPPED), folder.resolve("drafts"));
	}

	private Differences between(Edition before, Edition after) throws Failure {
		return Differences.of(editions().read(before), editions().read(after), Locale.CHINESE);
	}

	@Test
	void aDraftAndAFolderAreComparedWithWhatIsInForce() throws Exception {
		assertEquals("两个版本所说的完全相同。", between(new Edition.InForce(), new Edition.Drafted()).summary());
		Files.write(Files.createDirectories(folder.resolve("drafts")).resolve("ht25.policy"), Sample.notice("480").bytes());
		Differences differences = between(new Edition.InForce(), new Edition.Drafted());
		assertEquals(1, differences.lines().size(), differences::text);
		Differences.Line line = differences.lines().get(0);
		assertEquals(Change.Kind.CHANGED, line.kind());
		assertEquals("HT25-5.7.2", line.clause());
		assertTrue(line.quote().contains("450"), line.quote());
		assertTrue(line.sentence().matches(".*450.*480.*"), line.sentence());
		assertTrue(differences.summary().contains("共 1 处差别"), differences.summary());
		assertEquals("HT25-5.7.2\t" + line.sentence() + "\n", differences.text());
		assertEquals(differences, between(new Edition.Shipped(), new Edition.Folder(folder.resolve("drafts"))));
		assertTrue(between(new Edition.Drafted(), new Edition.InForce()).lines().get(0).sentence().matches(".*480.*450.*"));
	}

	@Test
	void whatCannotBeReadIsSaid() throws Exception {
		Path empty = Files.createDirectories(folder.resolve("empty"));
		assertEquals("ZH-8036", assertThrows(Failure.class, () -> editions().read(new Edition.Folder(empty))).code());
		Files.writeString(Files.createDirectories(folder.resolve("drafts")).resolve("ht25.policy"), "<policy:Document");
		assertEquals("ZH-3003", assertThrows(Failure.class, () -> editions().read(new Edition.Drafted())).code());
		assertEquals(1, editions().read(new Edition.InForce()).documents().size(), "a broken draft hides nothing else");
	}
}
