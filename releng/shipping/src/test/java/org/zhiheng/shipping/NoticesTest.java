// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Every jar that leaves the house has a row that names its version, licence, notice and source.
 */
class NoticesTest {

	private static final int COLUMNS = 6;
	private static final int VERSION = 1;
	private static final int LICENCE = 2;
	private static final String HOUSE = "org.zhiheng.";

	private static List<Path> products() throws IOException {
		Path root = Path.of(System.getProperty("zhiheng.root")).resolve("releng/product/target/products/org.zhiheng");
		try (Stream<Path> folders = Files.walk(root, 4)) {
			return folders.filter(each -> each.getFileName().toString().equals("plugins")).map(Path::getParent).toList();
		}
	}

	private static Map<String, String[]> rows(Path product) throws IOException {
		Map<String, String[]> rows = new HashMap<>();
		for (String line : Files.readAllLines(product.resolve("notices/notices.tsv"))) {
			String[] cells = line.split("\t");
			assertEquals(COLUMNS, cells.length, line);
			rows.put(cells[0], cells);
		}
		return rows;
	}

	private static List<Path> jars(Path product) throws IOException {
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			return files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
		}
	}

	@Test
	void everyJarHasARow() throws IOException {
		assertFalse(products().isEmpty());
		List<String> faults = new ArrayList<>();
		for (Path product : products()) {
			Map<String, String[]> rows = rows(product);
			for (Path jar : jars(product)) {
				faults.addAll(faults(jar, rows));
			}
		}
		assertEquals(List.of(), faults);
	}

	private static List<String> faults(Path jar, Map<String, String[]> rows) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			String name = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").split(";")[0].trim();
			String version = file.getManifest().getMainAttributes().getValue("Bundle-Version");
			if (name.startsWith(HOUSE)) {
				return List.of();
			}
			String[] row = rows.get(name);
			if (row == null) {
				return List.of(name + ": no row");
			}
			return padded(version).equals(padded(row[VERSION])) ? List.of()
				: List.of(name + ": " + version + " is shipped, " + row[VERSION] + " is named");
		}
	}

	private static String padded(String version) {
		return version.matches("\\d+\\.\\d+") ? version + ".0" : version;
	}

	@Test
	void noRowIsUnderTheGplAlone() throws IOException {
		for (Path product : products()) {
			for (String[] row : rows(product).values()) {
				assertTrue(!row[LICENCE].contains("GPL") || row[LICENCE].startsWith("LGPL") || row[LICENCE].contains(" OR "), row[0]);
			}
		}
	}

	@Test
	void startFilesLieInTheRoot() throws IOException {
		for (Path product : products()) {
			for (String name : List.of("zhiheng", "zhiheng.cmd", "zhiheng.command", "LICENSE")) {
				assertTrue(Files.isRegularFile(product.resolve(name)), name);
			}
		}
	}
}
