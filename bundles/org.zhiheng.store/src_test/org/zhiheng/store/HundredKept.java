// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;

/** A workspace that keeps a hundred applications, closed, with its files at hand. */
abstract class HundredKept extends InFolder {

	@BeforeEach
	void create() throws Failure {
		try (Registry registry = Fixture.create(folder)) {
			registry.keep(Fixture.submissions(0, 100), Fixture.WHY);
		}
	}

	final Path journal() {
		return in("journal", "journal-000001.zhj");
	}
}
