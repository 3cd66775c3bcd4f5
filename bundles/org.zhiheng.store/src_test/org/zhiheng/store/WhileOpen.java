// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;

/** A workspace that is open during each test. */
abstract class WhileOpen extends InFolder {

	Registry registry;

	@BeforeEach
	void create() throws Failure {
		registry = Fixture.create(folder);
	}

	@AfterEach
	void close() throws Failure {
		registry.close();
	}

	final void open() throws Failure {
		registry = Fixture.open(folder);
	}

	final void reopen() throws Failure {
		close();
		open();
	}
}
