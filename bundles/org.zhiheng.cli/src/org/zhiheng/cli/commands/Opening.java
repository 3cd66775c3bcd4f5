// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.nio.file.Path;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Workspaces;

/** Opens the workspace of a call and passes on what its opening found. */
final class Opening {

	private final Call call;

	Opening(Call call) {
		this.call = call;
	}

	/** The workspace, which must be there. */
	Registry existing() throws Failure {
		Workspaces workspaces = call.surroundings().workspaces().get();
		Path folder = call.workspace();
		if (!workspaces.exists(folder)) {
			throw new Failure(Program.class, "ZH-7014", folder);
		}
		return told(workspaces.open(folder, call.locale()));
	}

	/** The workspace, made where it is not there. */
	Registry existingOrNew(boolean demo) throws Failure {
		Workspaces workspaces = call.surroundings().workspaces().get();
		Path folder = call.workspace();
		return told(workspaces.exists(folder) ? workspaces.open(folder, call.locale()) : workspaces.create(folder, demo, call.locale()));
	}

	private Registry told(Registry registry) {
		registry.notices().forEach(call.output()::say);
		return registry;
	}
}
