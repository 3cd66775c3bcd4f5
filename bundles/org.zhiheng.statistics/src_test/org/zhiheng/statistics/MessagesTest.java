// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Reason;
import org.zhiheng.statistics.inference.Wilson;

/** Both languages say the same things. */
class MessagesTest {

	private static Properties read(Class<?> beside, String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = beside.getResourceAsStream(name); Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@ParameterizedTest
	@ValueSource(classes = { Reading.class, Wilson.class, CountsTable.class })
	@DisplayName("The same keys, the same arguments, nothing empty, Chinese in one and none in the other")
	void parity(Class<?> beside) throws IOException {
		Properties chinese = read(beside, "messages.properties");
		Properties english = read(beside, "messages_en.properties");
		assertEquals(chinese.keySet(), english.keySet());
		for (String key : chinese.stringPropertyNames()) {
			assertFalse(chinese.getProperty(key).isEmpty() || english.getProperty(key).isEmpty(), key);
			int arguments = arguments(chinese.getProperty(key));
			assertEquals(arguments, arguments(english.getProperty(key)), key);
			assertFalse(english.getProperty(key).codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN), key);
			new MessageFormat(chinese.getProperty(key), Locale.CHINA);
			new MessageFormat(english.getProperty(key), Locale.ENGLISH);
			boolean formatted = arguments > 0;
			assertFalse(formatted && english.getProperty(key).replace("''", "").contains("'"), key + ": a single quote swallows what follows");
		}
	}

	private static int arguments(String pattern) {
		return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
	}

	@Test
	@DisplayName("Every reason, step and dimension has its words")
	void complete() {
		for (Locale locale : new Locale[]{ Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH }) {
			Stream.of(Reason.values()).forEach(reason -> assertFalse(reason.sentence(locale).isEmpty()));
			Stream.of(Dimension.values()).forEach(dimension -> assertFalse(Rows.labels(locale).dimension(dimension).isEmpty()));
			for (Step step : Step.values()) {
				assertTrue(step == Step.FILED || !new RateDefinition(step, Step.FILED).sentence(locale).isEmpty());
			}
		}
	}
}
