// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Start-up against an empty product of the same platform, with the flags the product ships, turn and turn about.
 */
final class Starts {

	private static final int WARM = 2;
	private static final int TURNS = 9;
	private static final double WINDOW_LIMIT = 1.3;
	private static final double COMMAND_LIMIT = 1.5;
	private static final String QUESTION = """
		{"schema":"fee-cases/1","cases":[{"id":"1","document":"HT25","input":{"year":2025,"route":"REVIEW","level":"INTERMEDIATE",
		"application_status":"已接收材料","persons":1}}]}
		""";

	private final Path product;
	private final Path peer;
	private final Path work;

	Starts(Path product, Path peer, Path work) {
		this.product = product;
		this.peer = peer;
		this.work = work;
	}

	Result window() throws IOException, InterruptedException {
		Path workspace = work.resolve("start-workspace");
		if (!Files.exists(workspace)) {
			run(List.of(product.resolve("zhiheng").toString(), "demo", "--workspace", workspace.toString()), "");
		}
		List<String> ours = List.of(product.resolve("zhiheng").toString(), "--workspace", workspace.toString());
		List<String> theirs = empty(true);
		// Our start file keeps an archive of classes; the empty product, started as the platform starts it, has none. What it would gain by one is said too.
		Path archive = work.resolve("peer.jsa");
		run(with("-XX:ArchiveClassesAtExit=" + archive, theirs), "");
		List<String> archived = with("-XX:SharedArchiveFile=" + archive, theirs);
		double[] a = new double[TURNS];
		double[] b = new double[TURNS];
		double[] c = new double[TURNS];
		for (int i = -WARM; i < TURNS; i++) {
			double mine = usable(run(ours, "-Dzhiheng.closeWhenUsable=true"));
			double other = usable(run(theirs, ""));
			double third = usable(run(archived, ""));
			if (i >= 0) {
				a[i] = mine;
				b[i] = other;
				c[i] = third;
			}
		}
		System.err.printf(Locale.ROOT, "  for information: the empty RCP product with a class archive of its own: %.0f ms, ratio %.2f%n",
			Result.median(c),
			Result.median(a) / Result.median(c));
		return new Result("start to usable window", Result.median(a), Result.median(b), "empty RCP product", "ms", WINDOW_LIMIT, 0, true);
	}

	Result command() throws IOException, InterruptedException {
		Path question = Files.writeString(work.resolve("question.json"), QUESTION);
		List<String> ours = List.of(product.resolve("zhiheng").toString(), "ask", "--in", question.toString());
		List<String> theirs = empty(false);
		double[] a = new double[TURNS];
		double[] b = new double[TURNS];
		boolean right = true;
		for (int i = -WARM; i < TURNS; i++) {
			long start = System.nanoTime();
			right &= run(ours, "").contains("280");
			double mine = (System.nanoTime() - start) / 1e6;
			start = System.nanoTime();
			run(theirs, "");
			double other = (System.nanoTime() - start) / 1e6;
			if (i >= 0) {
				a[i] = mine;
				b[i] = other;
			}
		}
		return new Result("one question without a window", Result.median(a), Result.median(b), "empty Equinox application", "ms", COMMAND_LIMIT, 1,
			right);
	}

	private List<String> empty(boolean window) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(flags("flags"));
		command.add("-Dzhiheng.closeWhenUsable=true");
		if (window) {
			command.addAll(flags("window"));
		} else {
			command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
		}
		try (Stream<Path> plugins = Files.list(peer.resolve("plugins"))) {
			Path launcher = plugins.filter(each -> each.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
				.orElseThrow();
			command.addAll(List.of("-jar", launcher.toString()));
		}
		command.addAll(List.of("-configuration", work.resolve("peer-configuration").toString(), "-nosplash", "-data",
			window ? work.resolve("peer-data").toString() : "@none"));
		if (!window) {
			command.addAll(List.of("-application", "org.zhiheng.peer.command"));
		}
		return command;
	}

	/** What the start file says in one of its settings. */
	private List<String> flags(String setting) throws IOException {
		String line = Files.readString(product.resolve("zhiheng")).lines().filter(each -> each.startsWith(setting + "=")).findFirst().orElseThrow();
		return List.of(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')).split(" "));
	}

	private static List<String> with(String flag, List<String> command) {
		List<String> flagged = new ArrayList<>(command);
		flagged.add(1, flag);
		return flagged;
	}

	private String run(List<String> command, String flags) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(work.resolve("stderr.log").toFile());
		builder.environment().put("ZHIHENG_JVM", flags);
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		int code = process.waitFor();
		if (code != 0) {
			throw new IllegalStateException(command + " ended with " + code + ": " + Files.readString(work.resolve("stderr.log")));
		}
		return out;
	}

	private static double usable(String out) {
		return out.lines().filter(each -> each.startsWith("usable ")).mapToDouble(each -> Double.parseDouble(each.substring("usable ".length())))
			.findFirst().orElseThrow();
	}
}
