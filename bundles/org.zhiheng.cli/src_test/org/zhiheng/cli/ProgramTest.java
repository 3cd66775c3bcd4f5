// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest extends OnBench {

	@Test
	void saysItsVersion() {
		assertEquals(0, bench.run("--version"));
		assertEquals("zhiheng 9.9.9\n", bench.out().replace("\r", ""));
	}

	@Test
	void listsTheCommandsInTwoLanguages() {
		assertEquals(0, bench.run());
		assertTrue(bench.out().contains("policy coverage") && bench.out().contains("用法"));
		assertEquals(0, bench.run("--help", "--locale", "en"));
		assertTrue(bench.out().contains("Usage:") && !bench.out().matches("(?s).*\\p{IsHan}{5}.*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ask", "statistics", "import", "demo", "chart", "policy check", "policy coverage", "policy diff", "policy export",
		"policy choose", "policy assert", "verify", "checkpoint" })
	void explainsEveryCommandInTwoLanguages(String command) {
		Object[] words = (command + " --help").split(" ");
		assertEquals(0, bench.run(words));
		assertTrue(bench.out().startsWith("用法：zhiheng " + command + " "), bench.out());
		assertEquals(0, bench.run((command + " --help --locale=en").split(" ")));
		assertTrue(bench.out().startsWith("Usage: zhiheng " + command + " "), bench.out());
		assertFalse(bench.out().matches("(?s).*\\p{IsHan}.*"), bench.out());
		assertEquals(0, bench.asked(), "help opens nothing");
	}

	@ParameterizedTest
	@CsvSource({ "nix,ZH-7001", "leads,ZH-7002", "ask,ZH-7003", "ask --in,ZH-7003", "ask --in a --foo,ZH-7004", "ask --in a --in b,ZH-7005",
		"demo --applications many,ZH-7006", "demo --applications -1,ZH-7006", "demo --years 2025-2021,ZH-7006", "demo --years 99,ZH-7006",
		"ask --in missing.json,ZH-7007", "policy,ZH-7001", "policy --help,ZH-7009", "verify --locale fr,ZH-7006", "--locale,ZH-7006",
		"statistics --counts c.csv --by year,ZH-7015", "statistics --target x --counts c.csv,ZH-7006", "import --in c --table marks,ZH-7006",
		"chart --kind pie --out a.svg,ZH-7006", "chart --kind bars --out a.gif,ZH-7006", "chart --kind bars --out a.png --theme blue,ZH-7006",
		"chart --kind bars --out a.png --scale 0,ZH-7006", "chart --kind bars --out a.png --scale 1e9,ZH-7006",
		"chart --kind bars --out a.png --width 9,ZH-7006",
		"chart --kind bars --out a.png --width 99999,ZH-7006", "verify more,ZH-7004",
		"statistics --workspace none,ZH-7014" })
	void refusesWithOneSentence(String line, String code) {
		assertEquals(2, bench.run((Object[]) line.split(" ")), line);
		assertEquals("", bench.out());
		assertTrue(bench.err().strip().endsWith(code), bench.err());
		assertEquals(1, bench.err().strip().lines().count(), bench.err());
	}

	@Test
	void keepsAFaultInAFileAndOutOfSight() throws IOException {
		bench.workspaces.found = null;
		assertEquals(2, bench.run("verify", "--workspace", folder));
		assertTrue(bench.err().contains("ZH-7011") && !bench.err().contains("\tat "), bench.err());
		try (var logs = Files.list(bench.home.resolve("log"))) {
			assertTrue(Files.readString(logs.findFirst().orElseThrow()).contains("\tat org.zhiheng.cli"));
		}
	}
}
