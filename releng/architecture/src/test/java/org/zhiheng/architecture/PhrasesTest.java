// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Both languages say the same things, in every package of the house: the same phrases with the same arguments, none empty, and each can be formatted.
 */
class PhrasesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	/** Chinese numbers headings by words for the numbers, English by the numbers. */
	private static final Set<String> OTHERWISE_NUMBERED = Set.of("number.section", "number.part");

	private static List<Path> files() throws IOException {
		List<Path> all = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			Path source = bundle.folder().resolve("src");
			if (Files.exists(source)) {
				try (Stream<Path> files = Files.walk(source)) {
					files.filter(each -> each.endsWith("messages.properties")).forEach(all::add);
				}
			}
		}
		return all;
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		List<Path> files = files();
		assertTrue(files.size() > 50, "files of phrases: " + files.size());
		assertAll(files.stream().map(file -> () -> same(file)));
	}

	/** Whoever reads a code to somebody on the telephone means one failure; a sentence may stand in several files, but then it is the same. */
	@Test
	void aCodeStandsForOneFailure() throws IOException {
		Map<String, String> said = new HashMap<>();
		for (Path file : files()) {
			Properties phrases = read(file);
			for (String key : phrases.stringPropertyNames()) {
				if (key.startsWith("ZH-")) {
					String before = said.putIfAbsent(key, phrases.getProperty(key));
					assertTrue(before == null || before.equals(phrases.getProperty(key)), file + ": " + key);
				}
			}
		}
		assertTrue(said.size() > 100, "codes: " + said.size());
	}

	private static void same(Path file) throws IOException {
		Properties chinese = read(file);
		Properties english = read(file.resolveSibling("messages_en.properties"));
		assertFalse(chinese.isEmpty(), file.toString());
		assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()), file.toString());
		for (String key : chinese.stringPropertyNames()) {
			String where = file + ": " + key;
			String zh = chinese.getProperty(key);
			String en = english.getProperty(key);
			assertFalse(says(zh) && en.isBlank() || says(en) && zh.isBlank(), where);
			if (!OTHERWISE_NUMBERED.contains(key)) {
				assertEquals(arguments(zh), arguments(en), where);
			}
			for (String pattern : List.of(zh, en)) {
				if (!arguments(pattern).isEmpty()) {
					assertFalse(pattern.replace("''", "").replaceAll("'[{}]'", "").contains("'"), where + ": a single quote swallows what follows");
					String text = new MessageFormat(pattern, Locale.ROOT).format(new Object[]{ 1, 2, 3, 4, 5, 6, 7, 8 });
					assertFalse(text.isBlank() || ARGUMENT.matcher(text).find(), where + ": " + text);
				}
			}
		}
	}

	/** Whether it is more than a mark between other words. */
	private static boolean says(String pattern) {
		return pattern.strip().length() > 1;
	}

	private static Set<String> arguments(String pattern) {
		Set<String> arguments = new TreeSet<>();
		Matcher matcher = ARGUMENT.matcher(pattern);
		while (matcher.find()) {
			arguments.add(matcher.group(1));
		}
		return arguments;
	}
}
