// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.whatif.Change;
import org.zhiheng.statistics.whatif.Simulation;
import org.zhiheng.statistics.whatif.SimulationDocument;

/** {@code simulate}: the applications of a year under another policy. */
public final class SimulateCommand implements Command {

	private static final String AGAINST = "--against";
	private static final String YEAR = "--year";
	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.required("--policies", "DIR"), Option.optional(AGAINST, "DIR"),
			Option.required(YEAR, "Y"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		PolicyBase after = call.policies();
		PolicyBase before = against(call);
		int year = (int) call.number(YEAR, 0, 1900);
		List<Change> all;
		boolean demo;
		try (Registry registry = new Opening(call).existing()) {
			all = new Simulation(before, after).run(registry, year, call.output().progress());
			demo = registry.demo();
		}
		SimulationDocument document = new SimulationDocument(year, all, versions(before), versions(after), demo, call.locale());
		call.output().answer(call.path(OUT), to -> JsonText.write(to, document.content()));
		return Exit.DONE;
	}

	/** The policies named, else those the workspace has now: its own, or the shipped ones. */
	private static PolicyBase against(Call call) throws Failure {
		Optional<Path> named = call.path(AGAINST);
		if (named.isPresent()) {
			return PolicyFiles.base(call.surroundings().shipped().get(), named.get());
		}
		Map<String, String> without = new LinkedHashMap<>(call.options());
		without.remove("--policies");
		return new Call(call.surroundings(), call.locale(), without, call.output()).policies();
	}

	private static Map<String, String> versions(PolicyBase base) {
		Map<String, String> versions = new LinkedHashMap<>();
		base.documentIds().forEach(id -> versions.put(id, base.version(id) + " sha256:" + base.file(id).digest()));
		return versions;
	}
}
