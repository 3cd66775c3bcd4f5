// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.zhiheng.cli.ClassArchive.Loaded;

/** The lines of the Java machine's list of loaded classes, as Java 17 and 21 write them. */
class ClassArchiveTest {

	@Test
	void namesTheClassAndTheJarItWasReadFrom() {
		assertEquals(new Loaded("org.h2.engine.Database$1", "com.h2database_2.5.252.jar"),
			Loaded.of("org.h2.engine.Database$1 source: file:/opt/weighed%20titles/plugins/com.h2database_2.5.252.jar"));
	}

	@Test
	void passesOverWhatNoJarHolds() {
		assertNull(Loaded.of("java.lang.Object source: shared objects file"));
		assertNull(Loaded.of("org.h2.engine.Database source: shared objects file (top)"));
		assertNull(Loaded.of("java.sql.Types source: jrt:/java.sql"));
		assertNull(Loaded.of("org.zhiheng.ui.Session$$Lambda$639/0x00007f748d18c450 source: org.zhiheng.ui.Session"));
		assertNull(Loaded.of("org.zhiheng.ui.Session source: file:/opt/sources/org.zhiheng.ui/bin/"));
	}
}
