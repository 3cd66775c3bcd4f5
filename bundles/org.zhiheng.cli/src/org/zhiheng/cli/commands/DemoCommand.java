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
import org.zhiheng.cli.Program;
import org.zhiheng.demo.DemoCsv;
import org.zhiheng.demo.DemoKeeping;
import org.zhiheng.demo.DemoPopulation;
import org.zhiheng.demo.PolicyGround;
import org.zhiheng.demo.Truth;
import org.zhiheng.demo.Years;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;

/** {@code demo}: fills a workspace with made-up people. */
public final class DemoCommand implements Command {

	private static final String APPLICATIONS = "--applications";
	private static final String YEARS = "--years";
	private static final String SEED = "--seed";
	private static final String TRUTH = "--truth";
	private static final String CSV = "--csv";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.optional(APPLICATIONS, "N"), Option.optional(YEARS, "2021-2025"),
			Option.optional(SEED, "S"), Option.optional(TRUTH, "F"), Option.optional("--policies", "DIR"), Option.unseen(CSV, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		long applications = call.number(APPLICATIONS, DemoPopulation.USUAL, 0);
		long seed = call.number(SEED, 1, Long.MIN_VALUE);
		Years years = years(call);
		DemoPopulation population = new DemoPopulation(PolicyGround.of(call.policies()), seed, years);
		long start = System.nanoTime();
		if (call.has(CSV)) {
			csv(call, population, applications);
			return Exit.DONE;
		}
		DemoKeeping.Result kept;
		try (Registry registry = new Opening(call).existingOrNew(true)) {
			kept = DemoKeeping.keep(registry, population, applications, call.actor(DemoKeeping.ACTION, ""), call.output().progress());
		}
		truth(call, kept.truth());
		double seconds = (System.nanoTime() - start) / 1e9;
		call.output().answer(Optional.empty(), to -> JsonText.write(to, counts(call.workspace(), seed, years, kept, seconds)));
		return Exit.DONE;
	}

	private static Map<String, @Nullable Object> counts(Path workspace, long seed, Years years, DemoKeeping.Result kept, double seconds) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("workspace", workspace.toString());
		answer.put("seed", seed);
		answer.put("years", List.of(years.first(), years.last()));
		answer.put("applications", kept.applications());
		answer.put("persons", kept.persons());
		answer.put("imported", kept.imported());
		answer.put("unchanged", kept.unchanged());
		answer.put("handling", kept.handling());
		answer.put("integrity", kept.records());
		answer.put("seconds", Math.round(seconds * 1000) / 1000.0);
		return answer;
	}

	private static void csv(Call call, DemoPopulation population, long applications) throws Failure, IOException {
		Path file = call.file(CSV);
		try {
			DemoCsv.write(file, population, applications);
		} catch (IOException e) {
			throw new Failure(e, Program.class, "ZH-7010", file, String.valueOf(e.getMessage()));
		}
		truth(call, call.has(TRUTH) ? population.truth(applications) : null);
		call.output().answer(Optional.empty(), to -> JsonText.write(to, Map.of("applications", applications)));
	}

	private static void truth(Call call, @Nullable Truth truth) throws Failure, IOException {
		Optional<Path> file = call.path(TRUTH);
		if (file.isPresent() && truth != null) {
			call.output().answer(file, to -> JsonText.write(to, new TruthDocument(truth).content()));
		}
	}

	private static Years years(Call call) throws Failure {
		String text = call.text(YEARS).orElse(Years.USUAL.first() + "-" + Years.USUAL.last());
		if (text.matches("\\d{4}(-\\d{4})?")) {
			int first = Integer.parseInt(text.substring(0, 4));
			int last = Integer.parseInt(text.substring(text.length() - 4));
			if (first >= Years.EARLIEST && first <= last && last <= Years.LATEST) {
				return new Years(first, last);
			}
		}
		throw new Failure(Program.class, "ZH-7006", YEARS, text, "2021-2025");
	}
}
