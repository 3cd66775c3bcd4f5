// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicySource;

/** A command line with everything around it in memory, and what it said. */
final class Bench {

	final MemoryWorkspaces workspaces = new MemoryWorkspaces();
	final Path home;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private int asked;

	Bench(Path home) {
		this.home = home;
	}

	/** Runs a command and returns its exit code. */
	int run(Object... words) {
		out.reset();
		err.reset();
		PolicySource shipped = Bench::policies;
		Surroundings surroundings = new Surroundings(() -> {
			asked++;
			return workspaces;
		}, () -> shipped, Bench::help, "9.9.9", home, "tester", false);
		PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
		return new Program(surroundings, to, new PrintStream(err, true, StandardCharsets.UTF_8))
			.run(Stream.of(words).map(String::valueOf).toArray(String[]::new))
			.code();
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** How often the store was asked for. */
	int asked() {
		return asked;
	}

	private static Optional<String> help(String name) {
		try {
			return Optional.of(Files.readString(Path.of("../org.zhiheng.help", name)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<PolicyFile> policies() {
		try (Stream<Path> files = Files.list(Path.of("../org.zhiheng.policies/policies"))) {
			List<PolicyFile> read = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".policy")).sorted().toList()) {
				read.add(new PolicyFile(file.getFileName().toString(), Files.readAllBytes(file)));
			}
			return read;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
