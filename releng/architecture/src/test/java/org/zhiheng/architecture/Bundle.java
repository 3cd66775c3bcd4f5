// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One bundle of the house, as its manifest and its sources show it.
 *
 * @param name symbolic name
 * @param folder where it lies
 * @param manifest main attributes of its manifest
 */
record Bundle(String name, Path folder, Attributes manifest) {

	static final String PREFIX = "org.zhiheng.";

	/** The folder of the whole project. */
	static Path root() {
		return Path.of(System.getProperty("zhiheng.root")).toAbsolutePath();
	}

	/** Every bundle below {@code bundles}. */
	static List<Bundle> all() throws IOException {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF"))).sorted().map(Bundle::read).toList();
		}
	}

	private static Bundle read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes attributes = new Manifest(in).getMainAttributes();
			return new Bundle(attributes.getValue("Bundle-SymbolicName").split(";")[0].trim(), folder, attributes);
		} catch (IOException e) {
			throw new IllegalStateException(folder.toString(), e);
		}
	}

	boolean isFragment() {
		return manifest.getValue("Fragment-Host") != null;
	}

	/** Names in a header that lists bundles or packages, without their directives. */
	List<String> names(String header) {
		String value = manifest.getValue(header);
		if (value == null) {
			return List.of();
		}
		// Commas inside quotes belong to version ranges.
		return Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")).map(each -> each.split(";")[0].trim()).filter(each -> !each.isEmpty())
			.toList();
	}

	/** The bundles of the house that this one requires. */
	List<String> requiredOfTheHouse() {
		return names("Require-Bundle").stream().filter(each -> each.startsWith(PREFIX)).map(each -> each.substring(PREFIX.length())).toList();
	}

	/** The short name, as the table of floors uses it. */
	String shortName() {
		return name.substring(PREFIX.length());
	}

	/** Every hand-written source file. */
	List<Path> sources() throws IOException {
		Path source = folder.resolve("src");
		if (!Files.exists(source)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(source)) {
			return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
		}
	}
}
