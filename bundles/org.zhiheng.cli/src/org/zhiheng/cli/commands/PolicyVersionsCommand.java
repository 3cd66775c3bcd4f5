// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.InForce;

/** {@code policy versions}: every version handed in here and where it stands; {@code --out} writes the file of one in force. */
public final class PolicyVersionsCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.optional(Approving.DOCUMENT, "ID"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		List<Object> versions = new ArrayList<>();
		Optional<String> document = call.text(Approving.DOCUMENT);
		byte[] content = null;
		try (Registry registry = new Opening(call).existing()) {
			for (PolicyVersion version : registry.policies().all()) {
				if (document.isEmpty() || document.get().equals(version.document())) {
					versions.add(Approving.facts(version));
				}
			}
			if (document.isPresent() && call.has(OUT)) {
				PolicyBase base = new InForce(call.surroundings().shipped().get(), registry.policies()).base();
				if (!base.ids().contains(document.get())) {
					throw new Failure(Program.class, "ZH-7021", document.get(), String.join(", ", base.ids()));
				}
				content = base.file(document.get()).bytes();
			}
		}
		byte[] bytes = content;
		Optional<Path> out = call.path(OUT);
		if (bytes != null && out.isPresent()) {
			call.output().answer(out, to -> to.write(bytes));
		}
		call.output().answer(Optional.empty(), to -> JsonText.write(to, Map.of("versions", versions)));
		return Exit.DONE;
	}
}
