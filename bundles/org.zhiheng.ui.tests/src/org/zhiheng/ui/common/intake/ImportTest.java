// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.registry.Filter;
import org.zhiheng.ui.analytics.Office;

/** The wizard by itself: good rows are kept, the others go to a file of their own and a sentence counts both. */
class ImportTest {

	private static final int GOOD = 12;

	@TempDir
	Path folder;
	private Office office;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
	}

	@Test
	void badRowsGoToAFileAndASentenceCountsThem() throws Exception {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < GOOD; i++) {
			rows.add(Importing.row("W", "2024", 500 + i, "653200", i % 2 == 0));
		}
		String wrongNumber = Importing.row("W", "2024", 600, "653200", true).replace(Importing.person(600), "999999199001016000");
		rows.add(wrongNumber);
		rows.add(Importing.row("W", "2024", 601, "653200", true).replace("中级", "超级"));
		rows.add(Importing.row("W", "2024", 602, "不是地方", true));
		Path file = folder.resolve("有错.csv");
		Importing.write(file, rows);
		long before = office.session().registry().count(Filter.ALL);
		Importing.Said said = new Importing(office).through(file, "import-trial");
		assertEquals(before + GOOD, office.session().registry().count(Filter.ALL), said.toString());
		assertTrue(said.tried().contains("15") && said.tried().contains("12") && said.tried().contains("3"), said.tried());
		assertTrue(said.done().contains("未能导入 3 行（共 15 行）"), said.done());
		Path rejects;
		try (Stream<Path> beside = Files.list(folder)) {
			rejects = beside.filter(each -> !each.equals(file)).findFirst().orElseThrow();
		}
		assertTrue(said.done().contains(rejects.getFileName().toString()), said.done());
		List<String> lines = Files.readAllLines(rejects);
		assertEquals(1 + 3, lines.size(), "the headings and the rows left out");
		assertTrue(lines.get(2).contains("超级"), "as they were");
		assertFalse(lines.toString().contains("W2024-1500,"), "and only those");
		// again: nothing new, nothing twice
		Importing.Said again = new Importing(office).through(file, "import-again");
		assertEquals(before + GOOD, office.session().registry().count(Filter.ALL));
		assertTrue(again.done().contains("12"), again.done());
	}
}
