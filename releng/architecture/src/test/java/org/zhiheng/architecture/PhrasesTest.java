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
import java.util.HashSet;
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
 * Both languages say the same things, in every package of the house: the same phrases with the same arguments, none empty, each can be formatted, no Chinese
 * among the English, and none that nothing asks for.
 */
class PhrasesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	/** Chinese numbers headings by words for the numbers, English by the numbers. */
	private static final Set<String> OTHERWISE_NUMBERED = Set.of("number.section", "number.part");

	/** Packages and phrases whose English quotes what a notice, a file or a command line says in Chinese. */
	private static final Set<String> QUOTES_CHINESE = Set.of("policy/word", "registry/intake", "registry/intake/values", "rules", "rules/duties",
		"command.policy.guide.series", "command.policy.materials.series");

	private static final Pattern CODE = Pattern.compile("ZH-\\d{4}");

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

	@Test
	void everyCodeHasASentenceAndNoPhraseStandsThereForNobody() throws IOException {
		Map<Path, Words> bundles = new HashMap<>();
		Set<String> asked = new HashSet<>();
		for (Bundle bundle : Bundle.all()) {
			Words words = Words.of(bundle.folder().resolve("src"));
			bundles.put(bundle.folder(), words);
			asked.addAll(words.quoted());
		}
		Set<String> said = new HashSet<>();
		List<String> unused = new ArrayList<>();
		for (Path file : files()) {
			Words own = bundles.entrySet().stream().filter(each -> file.startsWith(each.getKey())).findFirst().orElseThrow().getValue();
			for (String key : read(file).stringPropertyNames()) {
				said.add(key);
				if (!asked.contains(key) && !own.mayPutTogether(key)) {
					unused.add(file + ": " + key);
				}
			}
		}
		assertEquals(List.of(), unused);
		assertEquals(List.of(), asked.stream().filter(each -> CODE.matcher(each).matches() && !said.contains(each)).sorted().toList());
	}

	/**
	 * The words of a bundle's sources.
	 *
	 * @param quoted texts without a space
	 * @param names whatever else is a word, such as the names of constants
	 */
	private record Words(Set<String> quoted, Set<String> names) {

		private static final Pattern QUOTED = Pattern.compile("\"([^\"\\s+;,()]+)\"");
		private static final Pattern NAME = Pattern.compile("\\w+");
		private static final Pattern SEPARATOR = Pattern.compile("[._-]");

		static Words of(Path sources) throws IOException {
			Words words = new Words(new HashSet<>(), new HashSet<>());
			if (Files.exists(sources)) {
				try (Stream<Path> files = Files.walk(sources)) {
					for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
						String text = Files.readString(file);
						QUOTED.matcher(text).results().forEach(each -> words.quoted.add(each.group(1)));
						NAME.matcher(text).results().forEach(each -> words.names.add(each.group()));
					}
				}
			}
			return words;
		}

		/** Whether a key may come about from a beginning or an end that is quoted, or from the name of a constant. */
		boolean mayPutTogether(String key) {
			Matcher separator = SEPARATOR.matcher(key);
			while (separator.find()) {
				if (quoted.contains(key.substring(0, separator.end())) || quoted.contains(key.substring(separator.start()))
					|| quoted.contains(key.substring(0, separator.start())) && names.contains(key.substring(separator.end()))) {
					return true;
				}
			}
			return names.contains(key);
		}
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
			assertFalse(en.codePoints().anyMatch(Character::isIdeographic) && QUOTES_CHINESE.stream()
				.noneMatch(each -> key.equals(each) || file.getParent().endsWith(Path.of("org", "zhiheng").resolve(each))), where);
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
