// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideTables;
import org.zhiheng.registry.TableKind;
import org.zhiheng.ui.analytics.Office;

/** The wizard with the tables beside that of applications: each tells itself by its headings, and its bad rows go to a file of their own. */
class SideImportTest {

	/** What each table brings: three good rows of which one waits for its application, and a bad one. */
	private enum Brought {
		HANDLING(TableKind.HANDLING, SideColumn.HANDLING_STEP, "HT9990001,主管审核,和田地区人社局,王芳,2025-03-10 11:20,同意",
			"HT9990001,单位审核,虚构单位,张三,2025-03-01 09:00,", "HT9990002,主管审核,和田地区人社局,王芳,2025-03-10 11:25,不同意",
			"HT9990001,没有这个环节,和田地区人社局,王芳,2025-03-10 11:20,同意"), INTEGRITY(TableKind.INTEGRITY, SideColumn.INTEGRITY_REGISTER,
				person(901, "提供虚假材料", "2025-06-03"), person(902, "提供虚假材料", "2025-06-04"),
				person(903, "论文代写", "2025-06-05"), person(904, "提供虚假材料", "2025-13-40")), SCORES(TableKind.SCORES, SideColumn.SCORE_EXPERT,
					"HT9990001,Z001,某大学,86.5,2025-05-12", "HT9990001,Z002,某研究所,79,2025-05-12",
					"HT9990002,Z001,某大学,90,2025-05-12", "HT9990001,Z003,某大学,优,2025-05-12"), EVIDENCE(TableKind.EVIDENCE, SideColumn.EVIDENCE_CATEGORY,
						"HT9990001,论文,ISSN1,某题,,1,,2025-03-01 10:00,10.1.2.3",
						"HT9990001,专利,ZL1,一种装置,,2,,2025-03-01 10:05,10.1.2.3", "HT9990002,论文,ISSN2,另题,,1,,2025-03-02 10:00,10.1.2.4",
						"HT9990001,论文,ISSN3,三题,,第一,,2025-03-01 10:00,10.1.2.3");

		private final TableKind table;
		private final SideColumn column;
		private final List<String> rows;

		Brought(TableKind table, SideColumn column, String... rows) {
			this.table = table;
			this.column = column;
			this.rows = List.of(rows);
		}

		private static String person(int i, String act, String day) {
			return String.join(",", Importing.person(i), "测试" + i, act, "虚构〔2025〕" + i + "号", day, "自治区职称评审诚信档案库", "", "", "");
		}
	}

	@TempDir
	Path folder;
	private Office office;

	@BeforeEach
	void open() throws Exception {
		office = new Office("org.zhiheng.app.analytics");
	}

	private SideTables sides() throws Exception {
		return office.session().registry().sides();
	}

	@ParameterizedTest
	@EnumSource(Brought.class)
	void goodRowsAreKeptAndTheBadOneGoesToAFile(Brought brought) throws Exception {
		Path file = folder.resolve(brought.table.key() + ".csv");
		Importing.write(file, brought.table.fields(), brought.rows);
		long before = sides().count(brought.table);
		Importing.Said said = new Importing(office).through(file, brought.column, "import-" + brought.table.key());
		assertEquals(before + 3, sides().count(brought.table), said.toString());
		assertTrue(said.tried().contains("读取 4 行：可导入 3 行") && said.tried().contains("退回 1 行"), said.tried());
		assertTrue(said.tried().contains("其中 3 行所指的申报（或人员的申报）还没有导入"), said.tried());
		assertTrue(said.done().contains("未能导入 1 行（共 4 行）"), said.done());
		List<String> rejects = rejects(file);
		assertEquals(2, rejects.size(), "the headings and the bad row, as it was");
		assertTrue(rejects.get(1).startsWith("5,") && rejects.get(1).endsWith(brought.rows.get(3)), rejects.get(1));
		Importing.Said again = new Importing(office).through(file, brought.column, "import-again");
		assertEquals(before + 3, sides().count(brought.table), "the same again changes nothing");
		assertTrue(again.done().contains("与已有相同 3 行"), again.done());
	}

	private List<String> rejects(Path file) throws Exception {
		try (Stream<Path> beside = Files.list(folder)) {
			return Files.readAllLines(beside.filter(each -> !each.equals(file)).findFirst().orElseThrow());
		}
	}

	@Test
	void anApplicationThatIsHeldIsNotWaitedForAndAnotherOpinionReplacesTheOld() throws Exception {
		Path applications = folder.resolve("申报.csv");
		Importing.write(applications, List.of(Importing.row("X", "2024", 800, "653200", true)));
		new Importing(office).through(applications, "import-side-application");
		Path file = folder.resolve("经办.csv");
		for (String opinion : List.of("同意", "退回补正")) {
			Importing.write(file, TableKind.HANDLING.fields(), List.of("X2024-1800,主管审核,和田地区人社局,王芳,2024-03-10 11:20," + opinion));
			Importing.Said said = new Importing(office).through(file, SideColumn.HANDLING_STEP, "import-opinion");
			assertTrue(said.done().contains("全部已保存") && !said.done().contains("还没有导入"), said.done());
		}
		List<KeptSideRow> rows = sides().about(TableKind.HANDLING, List.of("X2024-1800"));
		assertEquals(List.of("退回补正 2"), rows.stream().map(row -> row.row().get(SideColumn.HANDLING_OPINION) + ' ' + row.revision()).toList());
	}
}
