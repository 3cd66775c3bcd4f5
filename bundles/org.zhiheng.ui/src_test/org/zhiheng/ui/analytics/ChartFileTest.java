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

	private final ChartFile file = new ChartFile(bars(), Locale.SIMPLIFIED_CHINESE);

	private static org.zhiheng.chart.Picture bars() {
		return ((Drawing.Drawn) Sample.answer(Locale.SIMPLIFIED_CHINESE).drawn(ChartForm.BARS, Set.of())).picture();
	}

	@Test
	void aPictureIsAsLargeAsAskedForAndNoLarger(@TempDir Path folder) throws Exception {
		file.write(folder.resolve("a.png"), new ChartFile.Size(400, 300, 3.5));
		java.awt.image.BufferedImage image = javax.imageio.ImageIO.read(folder.resolve("a.png").toFile());
		assertEquals(1400, image.getWidth());
		assertEquals(1050, image.getHeight());
		assertFalse(new ChartFile.Size(10_000, 10_000, 2).drawable());
		assertEquals("ZH-4102",
			assertThrows(Failure.class, () -> file.write(folder.resolve("b.png"), new ChartFile.Size(10_000, 10_000, 2))).code());
		assertFalse(Files.exists(folder.resolve("b.png")));
	}

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
