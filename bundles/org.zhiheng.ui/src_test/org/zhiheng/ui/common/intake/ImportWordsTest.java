// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.Inspection;
import org.zhiheng.registry.intake.Inspection.Match;
import org.zhiheng.registry.intake.Inspection.Sheet;

class ImportWordsTest {

	private final ImportWords words = new ImportWords(Locale.SIMPLIFIED_CHINESE);

	private static ImportReport report(long imported, long unchanged, long rejected, long duplicates, boolean cancelled) {
		long read = imported + unchanged + rejected + duplicates;
		return new ImportReport(read, imported, unchanged, rejected, duplicates, null, List.of(), List.of(), cancelled, "", List.of());
	}

	private static Inspection inspection(List<Column> missing) {
		List<Match> headings = List.of(new Match("申报编号", Optional.of(Column.APPLICATION_NUMBER)), new Match("备注", Optional.empty()),
			new Match(" ", Optional.empty()));
		return new Inspection(List.of(new Sheet("", true, headings, missing, List.of(), List.of())), List.of());
	}

	@Test
	void saysWhatHappenedWhatWasKeptAndWhatToDo() {
		assertEquals("未能导入 12 行（共 4,806 行）：导入 4,790 行，与已有相同 3 行，文件内重复 1 行，退回 12 行。已导入的行已保存。请打开退回文件改正后再次导入。",
			words.done(report(4_790, 3, 12, 1, false)));
		assertEquals("已读取 10 行：导入 10 行，与已有相同 0 行，文件内重复 0 行，退回 0 行。全部已保存。", words.done(report(10, 0, 0, 0, false)));
		assertEquals("导入已取消，此前的 5,000 行已处理完毕：导入 5,000 行，与已有相同 0 行，文件内重复 0 行，退回 0 行。已导入的行已保存。再次导入同一文件即可继续，已有的行不会重复。",
			words.done(report(5_000, 0, 0, 0, true)));
	}

	@Test
	void showsHowHeadingsAreRead() {
		assertEquals(List.of(List.of("申报", "申报编号", "申报编号"), List.of("申报", "备注", "（不读取）")), words.mapping(inspection(List.of())));
		assertEquals("共 2 列，识别 1 列，其余 1 列不读取。", words.summary(inspection(List.of())));
		assertEquals("", words.trouble(inspection(List.of())));
		assertEquals("缺少必需的列：姓名、级别。请在文件中补上后重新选择。", words.trouble(inspection(List.of(Column.NAME, Column.LEVEL))));
		assertEquals("没有找到申报表。请检查表头是否与申报表的列名相符。",
			words.trouble(new Inspection(List.of(), List.of())));
	}

	@Test
	void theRejectFileLiesBesideUnderAFreeName() {
		Path file = Path.of("/data/r.xlsx");
		assertEquals(Path.of("/data/r.退回.csv"), RejectName.beside(file, "退回", path -> false));
		assertEquals(Path.of("/data/r.退回3.csv"),
			RejectName.beside(file, "退回", Set.of(Path.of("/data/r.退回.csv"), Path.of("/data/r.退回2.csv"))::contains));
	}
}
