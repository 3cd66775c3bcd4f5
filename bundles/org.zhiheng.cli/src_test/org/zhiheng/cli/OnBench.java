// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What tests of commands stand on: a folder of their own, a command line with its store in memory, and the answer read back. */
abstract class OnBench {

	@TempDir
	Path folder;
	Bench bench;
	Path workspace;

	@BeforeEach
	void setUp() {
		bench = new Bench(folder.resolve("home"));
		workspace = folder.resolve("w");
	}

	/** Fills the workspace with made-up people. */
	final void demo(int applications, int seed) {
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", applications, "--seed", seed), bench.err());
	}

	/** What the last command answered. */
	final JsonNode json() throws IOException {
		return new ObjectMapper().readTree(bench.out());
	}

	/** A file in the folder. */
	final Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	/** The command ends with 2, answers nothing, and says one sentence with this code and these words in it. */
	final void assertRefused(String code, String words, Object... command) {
		assertEquals(2, bench.run(command), bench.err());
		assertEquals("", bench.out());
		String said = bench.err().strip();
		assertEquals(1, said.lines().count(), said);
		assertTrue(said.contains(code) && said.contains(words), code + ' ' + words + " in " + said);
	}
}
