// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** A workspace of made-up people whose annual report is written. */
abstract class ReportBench extends OnBench {

	final void people(int applications) {
		demo(applications, 3);
	}

	final byte[] report(String file, Object... more) throws IOException {
		List<Object> words = new ArrayList<>(List.of("report", "--workspace", workspace, "--year", "2025", "--out", folder.resolve(file)));
		words.addAll(List.of(more));
		assertEquals(0, bench.run(words.toArray()), bench.err());
		return Files.readAllBytes(folder.resolve(file));
	}
}
