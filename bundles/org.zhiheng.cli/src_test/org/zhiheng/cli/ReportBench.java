// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of made-up people whose annual report is written. */
abstract class ReportBench {

	@TempDir
	Path folder;
	Bench bench;
	Path workspace;

	@BeforeEach
	void open() {
		bench = new Bench(folder.resolve("home"));
		workspace = folder.resolve("ws");
	}

	final void people(int applications) {
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", applications, "--seed", 3), bench.err());
	}

	final byte[] report(String file, Object... more) throws IOException {
		List<Object> words = new ArrayList<>(List.of("report", "--workspace", workspace, "--year", "2025", "--out", folder.resolve(file)));
		words.addAll(List.of(more));
		assertEquals(0, bench.run(words.toArray()), bench.err());
		return Files.readAllBytes(folder.resolve(file));
	}
}
