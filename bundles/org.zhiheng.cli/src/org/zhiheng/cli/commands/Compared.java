// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.nio.file.Path;

import org.zhiheng.chart.PolicyWaterfall;
import org.zhiheng.chart.Waterfall;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.whatif.Change;
import org.zhiheng.statistics.whatif.Simulation;
import org.zhiheng.statistics.whatif.SimulationDocument;

/** The applications of a year under two versions of the policies: what {@code simulate} and the waterfall of {@code chart} share. */
final class Compared {

	static final String AGAINST = "--against";

	private static final String POLICIES = "--policies";
	private static final int QUOTED = 18;

	private final Call call;
	private final PolicyBase before;
	private final PolicyBase after;

	Compared(Call call) throws Failure {
		this.call = call;
		this.after = call.policies();
		this.before = against(call);
	}

	/** Everybody of the year under both. */
	SimulationDocument document() throws Failure {
		if (!call.has(Trial.YEAR)) {
			throw new Failure(Program.class, "ZH-7003", Trial.YEAR + " Y");
		}
		int year = (int) call.number(Trial.YEAR, 0, 1900);
		try (Registry registry = new Opening(call).existing()) {
			List<Change> all = new Simulation(before, after).run(registry, year, call.output().progress());
			return new SimulationDocument(year, all, versions(before), versions(after), registry.demo(), call.locale());
		}
	}

	/** What changes, clause by clause. */
	Waterfall picture() throws Failure {
		boolean restricted = new Role(call).restricted();
		return new PolicyWaterfall(call.locale(), this::words, restricted).make(document());
	}

	/** The beginning of what a clause says. */
	private String words(String id) {
		Optional<Clause> clause = after.clause(id).or(() -> before.clause(id));
		String quote = clause.map(each -> String.valueOf(each.getQuote())).orElse("");
		return quote.length() > QUOTED ? quote.substring(0, QUOTED) + "…" : quote;
	}

	/** The policies named, else those the workspace has now: its own, or the shipped ones. */
	private static PolicyBase against(Call call) throws Failure {
		Optional<Path> named = call.path(AGAINST);
		if (named.isPresent()) {
			return PolicyFiles.base(call.surroundings().shipped().get(), named.get());
		}
		Map<String, String> without = new LinkedHashMap<>(call.options());
		without.remove(POLICIES);
		return new Call(call.surroundings(), call.locale(), without, call.output()).policies();
	}

	private static Map<String, String> versions(PolicyBase base) {
		Map<String, String> versions = new LinkedHashMap<>();
		base.documentIds().forEach(id -> versions.put(id, base.version(id) + " sha256:" + base.file(id).digest()));
		return versions;
	}
}
