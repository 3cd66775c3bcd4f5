// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.Inspection;
import org.zhiheng.registry.intake.MappingTemplate;

class HandMappingTest {

	@TempDir
	Path folder;

	private Path file(String heading) throws Exception {
		return Files.writeString(folder.resolve("a.csv"),
			heading + "\nHT1,2025,某人,653201199001010012,某公司\nHT2,2025,另一人,653201199001010039,某公司\n");
	}

	private static HandMapping read(Path file, MappingTemplate template) throws Exception {
		return HandMapping.of(Import.inspect(file, template), template).orElseThrow();
	}

	private static Optional<TableField> column(HandMapping mapping, String heading) {
		return mapping.lines().stream().filter(each -> each.heading().equals(heading)).findFirst().orElseThrow().column();
	}

	@Test
	void namesAreMappedOfThemselvesAndIdentitiesAreNotShown() throws Exception {
		HandMapping mapping = read(file("申报编号,年度,姓名,身份证号,单位名称"), MappingTemplate.NONE);
		assertEquals(Optional.of(Column.NAME), column(mapping, "姓名"));
		assertEquals(List.of("HT1", "HT2"), mapping.lines().get(0).samples());
		assertEquals(List.of("某***", "另***"), mapping.lines().get(2).samples());
		assertEquals(List.of("6***", "6***"), mapping.lines().get(3).samples());
	}

	@Test
	void headingsThatNameNothingAreMappedByHandAndTheColumnLeavesItsOldHeading() throws Exception {
		Path file = file("甲栏,乙栏,丙栏,丁栏,戊栏");
		HandMapping none = read(file, MappingTemplate.NONE);
		assertTrue(none.lines().stream().allMatch(each -> each.column().isEmpty()));
		assertEquals(List.of("6***", "6***"), none.lines().get(3).samples(), "long numbers are hidden before anybody says what they are");
		HandMapping one = read(file, none.choose(TableKind.APPLICATIONS, "甲栏", Optional.of(Column.APPLICATION_NUMBER)));
		assertEquals(Optional.of(Column.APPLICATION_NUMBER), column(one, "甲栏"));
		HandMapping other = read(file, one.choose(TableKind.APPLICATIONS, "乙栏", Optional.of(Column.APPLICATION_NUMBER)));
		assertEquals(Optional.empty(), column(other, "甲栏"));
		assertEquals(Optional.of(Column.APPLICATION_NUMBER), column(other, "乙栏"));
	}

	@Test
	void theWholeMappingIsATemplateForFilesOfTheSameKind() throws Exception {
		Path file = file("申报编号,年度,人名啊,身份证号,单位名称");
		HandMapping mapping = read(file, read(file, MappingTemplate.NONE).choose(TableKind.APPLICATIONS, "人名啊", Optional.of(Column.NAME)));
		Path template = folder.resolve("t.properties");
		mapping.whole().save(template);
		MappingTemplate loaded = MappingTemplate.load(template);
		Inspection found = Import.inspect(file, loaded);
		assertEquals(mapping.lines(), HandMapping.of(found, loaded).orElseThrow().lines());
	}
}
