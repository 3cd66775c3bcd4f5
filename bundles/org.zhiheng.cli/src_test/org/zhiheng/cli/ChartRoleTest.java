// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts for analysts show no small cell, neither drawn nor in their numbers. */
class ChartRoleTest extends OnBench {

	@BeforeEach
	void prepare() {
		demo(2500, 3);
	}

	private List<String> numbers(String kind, String... more) throws IOException {
		Path csv = folder.resolve(kind + ".csv");
		List<Object> words = new ArrayList<>(List.of("chart", "--kind", kind, "--workspace", workspace, "--out", csv));
		words.addAll(List.of(more));
		assertEquals(0, bench.run(words.toArray()), bench.err());
		return Files.readAllLines(csv);
	}

	private static List<String> marks(List<String> lines) {
		return lines.stream().filter(line -> !line.contains("# ")).skip(1).filter(line -> !line.contains(",limits,")).toList();
	}

	private static boolean small(String line) {
		String[] fields = line.split(",", -1);
		if (!fields[2].matches("\\d+") || !fields[3].matches("[1-9]\\d*")) {
			return false;
		}
		long passed = Long.parseLong(fields[2]);
		return passed < 10 || Long.parseLong(fields[3]) - passed < 10;
	}

	@Test
	void smallCellsAreWithheldInEveryKind() throws IOException {
		for (String kind : List.of("bars", "trend", "funnel", "caterpillar", "heat", "tiles", "multiples", "flow")) {
			List<String> shown = numbers(kind, "--where", "level=SENIOR", "--role", "analyst");
			assertTrue(shown.stream().anyMatch(line -> line.contains("少于10人的格已隐去") || line.contains("人数少于10")), kind + shown);
			assertTrue(marks(shown).stream().anyMatch(line -> line.contains("已隐去")), kind);
			assertFalse(marks(shown).stream().anyMatch(line -> !kind.equals("flow") && small(line)), kind + shown);
			assertTrue(marks(numbers(kind, "--where", "level=SENIOR")).stream().noneMatch(line -> line.contains("已隐去")), kind);
		}
	}

	@Test
	void whatIsShownIsWhatEverybodyIsShown() throws IOException {
		List<String> all = marks(numbers("heat"));
		List<String> shown = marks(numbers("heat", "--role", "analyst"));
		assertEquals(all.size(), shown.size());
		int withheld = 0;
		for (int i = 0; i < all.size(); i++) {
			boolean hidden = shown.get(i).contains("已隐去");
			withheld += hidden ? 1 : 0;
			assertTrue(hidden || shown.get(i).equals(all.get(i)), all.get(i) + " / " + shown.get(i));
		}
		assertTrue(withheld > 1 && withheld < all.size(), withheld + " of " + all.size());
	}

	@Test
	void picturesSayItToo() throws IOException {
		for (String kind : List.of("heat", "bars", "caterpillar", "tiles")) {
			Path svg = folder.resolve(kind + ".svg");
			assertEquals(0,
				bench.run("chart", "--kind", kind, "--workspace", workspace, "--where", "level=SENIOR", "--role", "analyst", "--out", svg),
				bench.err());
			assertTrue(Files.readString(svg).contains("已隐去"), kind);
		}
	}

	@Test
	void scoreClassesOfFewPeopleAreWithheld() throws IOException {
		List<String> shown = marks(numbers("scores", "--where", "level=SENIOR", "--role", "analyst"));
		assertTrue(shown.stream().filter(line -> line.contains("已隐去")).count() >= 2, shown.toString());
		for (String line : shown) {
			String[] fields = line.split(",", -1);
			assertFalse("class".equals(fields[1]) && fields[2].matches("[1-9]"), line);
		}
	}

	@Test
	void rolesBelongToApplicationsAndAreKnown() throws IOException {
		Path svg = folder.resolve("a.svg");
		assertEquals(2, bench.run("chart", "--kind", "bars", "--workspace", workspace, "--role", "king", "--out", svg));
		Path counts = Files.writeString(folder.resolve("c.csv"), "group,total,passed\na,10,5\n");
		assertEquals(2, bench.run("chart", "--kind", "bars", "--counts", counts, "--role", "analyst", "--out", svg));
	}
}
