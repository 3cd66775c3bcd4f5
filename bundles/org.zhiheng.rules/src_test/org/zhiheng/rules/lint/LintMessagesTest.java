// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class LintMessagesTest {

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Objects.requireNonNull(Findings.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	@Test
	void everyCodeHasASentenceInBothLanguages() throws IOException {
		Properties zh = read("messages.properties");
		Properties en = read("messages_en.properties");
		assertEquals(zh.keySet(), en.keySet());
		for (Code code : Code.values()) {
			assertTrue(zh.containsKey(code.name()), code.name());
		}
		for (String key : zh.stringPropertyNames()) {
			assertEquals(new MessageFormat(zh.getProperty(key)).getFormatsByArgumentIndex().length,
				new MessageFormat(en.getProperty(key)).getFormatsByArgumentIndex().length, key);
		}
	}
}
