// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.saved.OfficeFacts;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Registry;

/** {@code checkpoint}: a signed statement of how far the journal had come, to be kept elsewhere and held against it later. */
public final class CheckpointCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.required(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		try (Registry registry = new Opening(call).existing()) {
			long reaches = registry.sequence();
			String text = registry.checkpoint();
			call.output().answer(Optional.of(call.file(OUT)), text);
			call.output().answer(Optional.empty(), text);
			if (!registry.readOnly()) {
				// that it was taken away is a record too, so that the auditor's board can say when
				registry.record(new Change(call.actor(OfficeFacts.CHECKPOINT, call.phrases().text("checkpoint.taken")),
					OfficeFacts.CHECKPOINT + "/" + reaches, null, text, null));
			}
		}
		return Exit.DONE;
	}
}
