// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Verification;

/** {@code verify}: does the journal hold, does the database agree with it, and who vouches for both? */
public final class VerifyCommand implements Command {

	private static final String CHECKPOINT = "--checkpoint";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.optional(CHECKPOINT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		List<Path> checkpoints = call.has(CHECKPOINT) ? List.of(call.readable(CHECKPOINT)) : List.of();
		Verification found = call.surroundings().workspaces().get().verify(call.workspace(), checkpoints, call.locale(), call.output().progress());
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("verdict", found.verdict());
		answer.put("records", found.records());
		answer.put("firstBroken", found.firstBroken());
		answer.put("anchoredUpTo", found.anchoredUpTo());
		answer.put("message", found.message());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return found.holds() ? Exit.DONE : Exit.FOUND;
	}
}
