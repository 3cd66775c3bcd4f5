// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.registry.Column;

class DemoCsvTest {

	@TempDir
	Path folder;

	@Test
	void writesWhatAnOfficeWouldHandIn() throws Exception {
		Path file = folder.resolve("a.csv");
		DemoCsv.write(file, new DemoPopulation(TestGround.shipped(), 1, Years.USUAL), 200);
		List<String> lines = Files.readAllLines(file);
		assertEquals(201, lines.size());
		List<String> headings = Arrays.asList(lines.get(0).split(","));
		assertEquals(Column.count(), headings.size());
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",", -1);
			assertEquals(headings.size(), cells.length, line);
			assertTrue(List.of("是", "否").contains(cells[Column.REVIEWED.ordinal()]));
			assertTrue(List.of("正高级", "副高级", "中级", "助理级", "员级").contains(cells[Column.LEVEL.ordinal()]));
			assertTrue(cells[Column.SUBMITTED_AT.ordinal()].matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?"));
			assertTrue(cells[Column.ID_NUMBER.ordinal()].startsWith("0000"));
		}
	}
}
