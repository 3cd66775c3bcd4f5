// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class MessagesTest {

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = Picture.class.getResourceAsStream(name); Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@Test
	@DisplayName("The same keys with the same arguments, nothing empty, no Chinese in the English file")
	void parity() throws IOException {
		Properties chinese = read("messages.properties");
		Properties english = read("messages_en.properties");
		assertEquals(chinese.keySet(), english.keySet());
		for (String key : chinese.stringPropertyNames()) {
			String zh = chinese.getProperty(key);
			String en = english.getProperty(key);
			assertFalse(zh.isEmpty() || en.isEmpty(), key);
			assertEquals(arguments(zh), arguments(en), key);
			assertFalse(en.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN), key);
			assertFalse(arguments(en) > 0 && en.replace("''", "").contains("'"), key + ": a single quote swallows what follows");
		}
	}

	private static int arguments(String pattern) {
		return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
	}
}
