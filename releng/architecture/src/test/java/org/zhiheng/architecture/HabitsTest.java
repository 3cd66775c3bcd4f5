// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Holds the habits of the house that no compiler holds.
 */
class HabitsTest {

	private static final Pattern BAD_NAME = Pattern.compile(".*(Utils?|Toolkit|Manager|Helper)\\.java");
	private static final Pattern UNFINISHED = Pattern
		.compile("TODO|FIXME|XXX|printStackTrace|UnsupportedOperationException\\(\\)|catch \\([A-Za-z |]+\\) \\{\\s*\\}|getInstance\\(\\) \\{");
	private static final Pattern INTERRUPT = Pattern.compile("(?<!Thread\\.currentThread\\(\\))\\.interrupt\\(\\)|\\.cancel\\(true\\)");
	private static final Pattern SLEEP = Pattern.compile("Thread\\.sleep|TimeUnit\\.[A-Z]+\\.sleep");
	private static final String LICENCE = "// SPDX-License-Identifier: EPL-2.0";

	private static List<String> offenders(Stream<Path> sources, Pattern pattern) {
		return sources.filter(each -> pattern.matcher(read(each)).find()).map(each -> each.getFileName().toString()).toList();
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		} catch (IOException e) {
			throw new IllegalStateException(path.toString(), e);
		}
	}

	private static List<Path> sources(String... kinds) throws IOException {
		List<Path> all = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			if (bundle.isFragment()) {
				continue;
			}
			for (String kind : kinds) {
				Path folder = bundle.folder().resolve(kind);
				if (Files.exists(folder)) {
					try (Stream<Path> files = Files.walk(folder)) {
						files.filter(each -> each.toString().endsWith(".java")).forEach(all::add);
					}
				}
			}
		}
		return all;
	}

	@Test
	void namesSayWhatAThingIs() throws IOException {
		assertEquals(List.of(),
			sources("src").stream().map(each -> each.getFileName().toString()).filter(each -> BAD_NAME.matcher(each).matches()).toList());
	}

	@Test
	void nothingIsLeftUnfinished() throws IOException {
		assertEquals(List.of(), offenders(sources("src").stream(), UNFINISHED));
	}

	@Test
	void noThreadIsInterrupted() throws IOException {
		// H2's store does not survive an interrupted thread; passing on one's own interruption is right.
		assertEquals(List.of(), offenders(sources("src").stream(), INTERRUPT));
	}

	@Test
	void testsWaitOnConditionsAndNeverSleep() throws IOException {
		assertEquals(List.of(), offenders(sources("src_test").stream(), SLEEP));
	}

	@Test
	void everySourceNamesItsLicence() throws IOException {
		assertEquals(List.of(), sources("src", "src_test").stream().filter(each -> !read(each).startsWith(LICENCE)).map(Path::toString).toList());
	}

	@Test
	void everyPackageSaysItsJob() throws IOException {
		List<String> silent = new ArrayList<>();
		for (Path source : sources("src")) {
			Path info = source.resolveSibling("package-info.java");
			if (!Files.exists(info) || !read(info).contains("/**") || !read(info).contains("NonNullByDefault")) {
				silent.add(source.toString());
			}
		}
		assertEquals(List.of(), silent);
	}
}
