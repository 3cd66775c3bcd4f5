// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.rules.approval.Drafts;

/** {@code policy submit}: hands a draft in for somebody else's approval. */
public final class PolicySubmitCommand implements Command {

	private static final String IN = "--in";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.optional(Approving.DOCUMENT, "ID"), Option.optional(IN, "F"),
			Option.required(Approving.REASON, "R"), Option.optional(Approving.ACTOR, "NAME"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		PolicyFile draft = draft(call);
		Provenance why = Approving.actor(call, "administrator");
		Map<String, @Nullable Object> answer;
		try (Registry registry = new Opening(call).existingOrNew(false)) {
			Approval approval = new Approval(registry, call.surroundings().shipped().get());
			answer = Approving.version(registry, approval.submit(draft, why, null).sequence());
		}
		Approving.honest(call, why);
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	private static PolicyFile draft(Call call) throws Failure, IOException {
		if (call.has(IN)) {
			Path file = call.readable(IN);
			return new PolicyFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
		}
		String document = call.text(Approving.DOCUMENT).orElse("");
		Optional<PolicyFile> draft = new Drafts(call.workspace()).find(document);
		if (draft.isEmpty()) {
			throw document.isEmpty() ? new Failure(Program.class, "ZH-7003", IN + " F | " + Approving.DOCUMENT + " ID")
				: new Failure(Program.class, "ZH-7020", document);
		}
		return draft.get();
	}
}
