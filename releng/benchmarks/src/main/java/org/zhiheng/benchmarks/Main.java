// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs the benchmarks: {@code PRODUCT PEER WORK [--json] [NAME…]}; exit code 1 where a limit does not hold.
 */
public final class Main {

	private static final int FOLDERS = 3;

	private Main() {
	}

	/** One benchmark, of one or more figures. */
	@FunctionalInterface
	interface Benchmark {
		List<Result> run() throws Exception;
	}

	/** Against a database, a rule engine, and the engine that runs what we export. */
	private static List<Result> decisions() throws Exception {
		List<Result> all = new ArrayList<>(new DecisionsAgainstDuckDb().run());
		all.add(new DecisionsAgainstDrools().run());
		all.add(new DecisionsAgainstDmn().run());
		return all;
	}

	/**
	 * @param args folders of the product, of the empty peer and for work; then options and names
	 * @throws Exception where a benchmark cannot run
	 */
	public static void main(String[] args) throws Exception {
		Path product = Path.of(args[0]);
		Path peer = Path.of(args[1]);
		Path work = Path.of(args[2]);
		List<String> names = new ArrayList<>(List.of(args).subList(FOLDERS, args.length));
		boolean json = names.remove("--json");
		Starts starts = new Starts(product, peer, work);
		Map<String, Benchmark> all = new TreeMap<>(
			Map.of("window", () -> List.of(starts.window()), "command", () -> List.of(starts.command()), "import",
				() -> List.of(new ImportAgainstCsvRead(work).run()), "decisions", () -> decisions(), "decision",
				() -> List.of(new InteractiveDecision().run()), "breakdowns", () -> new BreakdownsAgainstDatabases(work).run(),
				"redraw", () -> new Redraws().run(), "whatif", () -> new WhatIfAgainstDuckDb().run()));
		List<Result> results = new ArrayList<>();
		for (Map.Entry<String, Benchmark> each : all.entrySet()) {
			if (names.isEmpty() || names.contains(each.getKey())) {
				for (Result result : each.getValue().run()) {
					results.add(result);
					System.err.println(result.line());
				}
			}
		}
		if (json) {
			System.out.println("{\"machine\":{\"cores\":" + Runtime.getRuntime().availableProcessors() + ",\"java\":\""
				+ System.getProperty("java.version") + "\",\"os\":\""
				+ System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\"},\"results\":["
				+ results.stream().map(Result::json).collect(Collectors.joining(",")) + "]}");
		}
		if (!json) {
			System.out.println("| what | n | ours | peer | ratio | limit | holds |\n|---|---:|---:|---:|---:|---:|---|");
			results.forEach(result -> System.out.println(result.markdown()));
		}
		System.exit(!results.isEmpty() && results.stream().allMatch(Result::holds) ? 0 : 1);
	}
}
