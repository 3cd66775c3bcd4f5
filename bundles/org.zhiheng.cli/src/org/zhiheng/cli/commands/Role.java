// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.List;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;

/** For whom figures are made: analysts do not see small cells. */
final class Role {

	static final String ROLE = "--role";

	private static final String ADMINISTRATOR = "administrator";
	private static final String ANALYST = "analyst";

	private final Call call;

	Role(Call call) {
		this.call = call;
	}

	/** Whether small cells are withheld. Without the option they are not: whoever runs commands on a workspace has its key. */
	boolean restricted() throws Failure {
		String role = call.text(ROLE).orElse(ADMINISTRATOR);
		if (!List.of(ADMINISTRATOR, ANALYST).contains(role)) {
			throw new Failure(Program.class, "ZH-7006", ROLE, role, ADMINISTRATOR + ", " + ANALYST);
		}
		return role.equals(ANALYST);
	}
}
