// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, every phrase can be formatted, and none stands there for nobody. */
class MessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "common", "common/intake", "analytics", "audit" })
	void completeInBothLanguages(String folder) throws IOException {
		Path sources = Path.of("src/org/zhiheng/ui").resolve(folder);
		Properties zh = read(sources.resolve("messages.properties"));
		Properties en = read(sources.resolve("messages_en.properties"));
		assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()));
		String code = code(sources);
		for (Object key : zh.keySet()) {
			String name = (String) key;
			int stem = name.indexOf('_');
			assertTrue(code.contains('"' + name + '"') || stem > 0 && code.contains('"' + name.substring(0, stem + 1) + '"')
				|| code.contains('"' + name.substring(0, name.lastIndexOf('_') + 1) + '"'), "not used: " + name);
			assertFalse(format(zh.getProperty(name), Locale.SIMPLIFIED_CHINESE).isBlank(), name);
			assertFalse(format(en.getProperty(name), Locale.ENGLISH).isBlank(), name);
		}
	}

	private static String format(String pattern, Locale locale) {
		return new MessageFormat(pattern, locale).format(new Object[]{ 1, 2, 3, 4, 5 });
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

	private static String code(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
			StringBuilder text = new StringBuilder();
			for (Path source : sources) {
				text.append(Files.readString(source));
			}
			return text.toString();
		}
	}
}
