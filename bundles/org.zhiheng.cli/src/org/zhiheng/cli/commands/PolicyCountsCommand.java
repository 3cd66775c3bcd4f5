// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.tally.Tallies;
import org.zhiheng.rules.tally.Tally;

/** {@code policy counts}: the counts that clauses ask for, from the applications held. */
public final class PolicyCountsCommand implements Command {

	private static final String YEAR = "--year";
	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.required(YEAR, "Y"), Option.optional("--workspace", "DIR"), Option.optional("--policies", "DIR"),
			Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		int year = (int) Math.min(9999, call.number(YEAR, 0, 1));
		PolicyBase base = call.policies();
		List<Tally> tallies;
		boolean demo;
		try (Registry registry = new Opening(call).existing()) {
			tallies = Tallies.of(registry, base, year, call.output().progress());
			demo = registry.demo();
		}
		List<Map<String, @Nullable Object>> list = new ArrayList<>();
		for (Tally each : tallies) {
			Map<String, @Nullable Object> count = new LinkedHashMap<>();
			count.put("count", each.key());
			count.put("what", each.what().in(call.locale()));
			count.put("clauses", each.clauses());
			count.put("counts", each.counts());
			count.put("applications", each.applications());
			list.add(count);
		}
		call.output().answer(call.path(OUT), to -> JsonText.write(to, Map.of("year", year, "demo", demo, "counts", list)));
		return Exit.DONE;
	}
}
