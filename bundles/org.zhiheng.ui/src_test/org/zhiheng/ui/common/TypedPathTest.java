// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TypedPathTest {

	@Test
	void blanksAndQuotesAroundAPathAreNoPartOfIt() {
		Optional<Path> path = Optional.of(Path.of("/tmp/a b.csv"));
		assertEquals(path, TypedPath.of("/tmp/a b.csv"));
		assertEquals(path, TypedPath.of("  \"/tmp/a b.csv\" "));
	}

	@Test
	void whatCannotBeAPathIsNone() {
		assertEquals(Optional.empty(), TypedPath.of(" "));
		assertEquals(Optional.empty(), TypedPath.of("\"\""));
		assertEquals(Optional.empty(), TypedPath.of("a\0b"));
	}
}
