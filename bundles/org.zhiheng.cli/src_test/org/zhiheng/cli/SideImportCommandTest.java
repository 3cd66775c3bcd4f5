// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.registry.TableKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The tables beside that of applications by the command {@code import}. */
class SideImportCommandTest {

	private static final String HANDLING = "申报编号,环节,单位,经办人,时间,意见\r\n";
	private static final String ROW = "HT1,主管审核,和田地区人社局,王芳,2025-03-10 11:20,同意\r\n";

	@TempDir
	Path folder;
	private Bench bench;
	private Path workspace;
	private MemorySides sides;

	@BeforeEach
	void open() {
		bench = new Bench(folder);
		workspace = folder.resolve("ws");
		bench.workspaces.create(workspace, false, Locale.ROOT);
		MemoryWorkspaces.Shelf shelf = bench.workspaces.shelves.get(workspace);
		sides = new MemorySides(shelf.rows::containsKey);
		shelf.sides = sides;
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("side.csv"), text);
	}

	private JsonNode told() throws IOException {
		return new ObjectMapper().readTree(bench.out());
	}

	@ParameterizedTest
	@CsvSource({ "zh, 还没有导入, 经办表：读取 3 行", "en, nothing has been imported yet: 2 rows, Table" })
	void handlingIsKeptAndWhatWaitsAndWhatIsWrongIsTold(String locale, String waits, String read) throws IOException {
		Path rejects = folder.resolve("rejects.csv");
		Path in = file(HANDLING + ROW + ROW.replace("HT1", "HT2") + ROW.replace("主管审核", "无此环节"));
		assertEquals(1, bench.run("import", "--workspace", workspace, "--table", "handling", "--in", in, "--reject", rejects, "--locale", locale),
			bench.err());
		assertEquals(2, sides.count(TableKind.HANDLING));
		JsonNode table = told().path("tables").get(0);
		assertEquals(List.of("handling", "3", "2", "1", "2"), List.of(table.path("table").asText(), table.path("read").asText(),
			table.path("imported").asText(), table.path("rejected").asText(), table.path("waiting").asText()));
		assertTrue(bench.err().contains(waits) && bench.err().contains(read), bench.err());
		assertTrue(Files.readString(rejects).contains("无此环节"));
		assertEquals(1, bench.run("import", "--workspace", workspace, "--in", in, "--locale", locale), "told by its headings alone");
		assertEquals(2, told().path("unchanged").asInt());
	}

	@ParameterizedTest
	@CsvSource({ "zh, 已保存", "en, They are kept" })
	void aTrialKeepsNothingAndDoesNotSaySo(String locale, String kept) throws IOException {
		assertEquals(0, bench.run("import", "--workspace", workspace, "--table", "handling", "--in", file(HANDLING + ROW), "--dry-run", "--locale",
			locale), bench.err());
		assertEquals(1, told().path("waiting").asInt());
		assertEquals(0, sides.count(TableKind.HANDLING));
		assertFalse(bench.err().contains(kept), bench.err());
	}

	@Test
	void theOtherTablesAndAWrongOne() throws IOException {
		assertEquals(0, bench.run("import", "--workspace", workspace, "--table", "scores", "--in",
			file("申报编号,专家编号,专家单位,评分,评审日期\r\nHT1,Z001,某大学,86.5,2025-04-12\r\n")), bench.err());
		assertEquals(0, bench.run("import", "--workspace", workspace, "--table", "evidence", "--in",
			file("申报编号,材料类别,编号,题名\r\nHT1,论文,ISSN1,某题\r\n")), bench.err());
		assertEquals(2, sides.held.size());
		assertEquals(2, bench.run("import", "--workspace", workspace, "--table", "integrity", "--in", file(HANDLING + ROW)));
		assertEquals(1, bench.err().lines().filter(line -> line.contains("ZH-2118")).count(), bench.err());
		assertEquals(2, bench.run("import", "--workspace", workspace, "--table", "nothing", "--in", file(HANDLING + ROW)));
		assertTrue(bench.err().contains("ZH-7006"), bench.err());
	}
}
