// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.intake.tables.TableFiles;
import org.zhiheng.registry.intake.values.Trouble;

class MessagesTest {

	private static final Pattern CODE = Pattern.compile("(\\w+)\\.class, \"(ZH-\\d{4})\"");

	private static Properties load(Class<?> beside, String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(beside.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@ParameterizedTest
	@EnumSource(Trouble.class)
	void everyTroubleHasReasonAndRemedy(Trouble trouble) throws IOException {
		Phrases zh = Phrases.of(Trouble.class, Locale.CHINESE);
		Phrases en = Phrases.of(Trouble.class, Locale.ENGLISH);
		assertNotEquals(trouble.reason(zh, "x"), trouble.reason(en, "x"));
		assertNotEquals(trouble.remedy(zh), trouble.remedy(en));
		assertEquals(2 * Trouble.values().length, load(Trouble.class, "messages.properties").size());
	}

	@Test
	void everyCodeUsedHasASentenceAndEverySentenceIsUsed() throws IOException {
		Set<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				Matcher m = CODE.matcher(Files.readString(file));
				while (m.find()) {
					used.add(m.group(2));
				}
			}
		}
		Set<String> said = new TreeSet<>();
		for (Class<?> beside : List.of(Import.class, TableFiles.class)) {
			load(beside, "messages.properties").stringPropertyNames().forEach(key -> assertTrue(said.add(key), key));
		}
		assertEquals(said, used);
		assertTrue(said.stream().allMatch(code -> code.startsWith("ZH-21")));
		assertTrue(new Failure(Import.class, "ZH-2108", "f.csv").sentence(Locale.ENGLISH).endsWith(" ZH-2108"));
	}
}
