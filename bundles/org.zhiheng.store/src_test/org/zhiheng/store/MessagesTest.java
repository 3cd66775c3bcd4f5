// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.message.Phrases;

/** Both languages have the same phrases, and each can be formatted with the same arguments. */
class MessagesTest {

	private static Properties read(String name) throws Exception {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en" })
	void everyPhraseIsComplete(String language) throws Exception {
		Properties chinese = read("messages.properties");
		Properties english = read("messages_en.properties");
		assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
		Phrases phrases = Phrases.of(H2Workspaces.class, Locale.forLanguageTag(language));
		for (String key : chinese.stringPropertyNames()) {
			String text = phrases.text(key, "A", "B", "C");
			assertFalse(text.contains("{") || text.isBlank(), key);
			for (int i = 0; i < 3; i++) {
				assertEquals(chinese.getProperty(key).contains("{" + i + "}"), english.getProperty(key).contains("{" + i + "}"), key);
			}
		}
	}
}
