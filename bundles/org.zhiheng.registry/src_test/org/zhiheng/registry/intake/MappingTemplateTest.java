// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Column;

class MappingTemplateTest {

	@TempDir
	private Path folder;

	@Test
	void whatIsSavedIsLoaded() throws Exception {
		MappingTemplate template = MappingTemplate.NONE.with("大类：甲 = #1", Column.SERIES).with("学历/最高", Column.EDUCATION).with("反\\斜", Column.SCHOOL)
			.without("备 注!");
		Path file = folder.resolve("t.properties");
		template.save(file);
		assertEquals(template, MappingTemplate.load(file));
		byte[] bytes = Files.readAllBytes(file);
		MappingTemplate.load(file).save(file);
		assertArrayEquals(bytes, Files.readAllBytes(file));
	}

	@Test
	void columnsMayBeNamedInChinese() throws Exception {
		Path file = Files.writeString(folder.resolve("t.properties"), "大类=系列\n备注=-\n");
		assertEquals(MappingTemplate.NONE.with("大类", Column.SERIES).without("备注"), MappingTemplate.load(file));
	}

	@Test
	void brokenOnesAreRefused() throws Exception {
		Path file = folder.resolve("t.properties");
		assertEquals("ZH-2115", assertThrows(Failure.class, () -> MappingTemplate.load(file)).code());
		Files.writeString(file, "大类=NO_SUCH_COLUMN\n");
		assertEquals("ZH-2116", assertThrows(Failure.class, () -> MappingTemplate.load(file)).code());
		Files.writeString(file, "a=\\uZZZZ\n");
		assertEquals("ZH-2115", assertThrows(Failure.class, () -> MappingTemplate.load(file)).code());
		assertEquals("ZH-2117", assertThrows(Failure.class, () -> MappingTemplate.NONE.save(folder.resolve("no/t.properties"))).code());
	}
}
