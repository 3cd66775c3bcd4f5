// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;

class ChartFileTest {

	private final ChartFile file = new ChartFile(Sample.answer(Locale.SIMPLIFIED_CHINESE).regions(Set.of()), Locale.SIMPLIFIED_CHINESE);

	@Test
	void writesEachFormat(@TempDir Path folder) throws Failure, IOException {
		file.write(folder.resolve("a.SVG"));
		file.write(folder.resolve("a.png"));
		file.write(folder.resolve("a.csv"));
		assertTrue(Files.readString(folder.resolve("a.SVG")).contains("<svg"));
		assertEquals((byte) 'P', Files.readAllBytes(folder.resolve("a.png"))[1]);
		String csv = Files.readString(folder.resolve("a.csv"));
		assertTrue(csv.contains("96,411"), csv);
		assertTrue(csv.contains("演示数据"), csv);
	}

	@Test
	void whatCannotBeWrittenLeavesWhatWasThere(@TempDir Path folder) throws IOException {
		assertEquals("ZH-8021", assertThrows(Failure.class, () -> file.write(folder.resolve("a.doc"))).code());
		Path old = Files.createDirectories(folder.resolve("a.csv").resolve("inside")).getParent();
		assertEquals("ZH-8022", assertThrows(Failure.class, () -> file.write(old)).code());
		assertTrue(Files.isDirectory(old));
		assertFalse(Files.exists(folder.resolve("a.csv.part")));
	}

	@Test
	void offersANameFromTheTitle() {
		assertEquals("各地州职称评审通过率.svg", file.name("svg"));
	}
}
