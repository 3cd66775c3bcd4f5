// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Objects.requireNonNull(Approval.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	@Test
	void bothLanguagesHaveTheSamePhrasesWithTheSameArguments() throws IOException {
		Properties zh = read("messages.properties");
		Properties en = read("messages_en.properties");
		assertFalse(zh.isEmpty());
		assertEquals(zh.keySet(), en.keySet());
		for (String key : zh.stringPropertyNames()) {
			assertEquals(new MessageFormat(zh.getProperty(key)).getFormatsByArgumentIndex().length,
				new MessageFormat(en.getProperty(key)).getFormatsByArgumentIndex().length, key);
		}
	}
}
