// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.InForce;

/**
 * One call of a command: its options, its surroundings, and where its answer goes.
 *
 * @param surroundings services and places
 * @param locale language of messages
 * @param options values by option name
 * @param output takes the answer
 */
public record Call(Surroundings surroundings, Locale locale, Map<String, String> options, Output output) {

	/** The value of an option, empty where it is not given. */
	public Optional<String> text(String option) {
		return Optional.ofNullable(options.get(option));
	}

	/** Whether a switch is given. */
	public boolean has(String option) {
		return options.containsKey(option);
	}

	/** The path of an option, empty where it is not given. */
	public Optional<Path> path(String option) throws Failure {
		return has(option) ? Optional.of(file(option)) : Optional.empty();
	}

	/** The path of an option that the command line guarantees. */
	public Path file(String option) throws Failure {
		return place(option, Objects.requireNonNull(options.get(option), option));
	}

	/** One of several paths of an option. */
	public Path place(String option, String text) throws Failure {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new Failure(e, Program.class, "ZH-7006", option, text, e.getReason());
		}
	}

	/** The path of an option, which must be a file that can be read. */
	public Path readable(String option) throws Failure {
		Path file = file(option);
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new Failure(Program.class, "ZH-7007", file);
		}
		return file;
	}

	/** A whole number of at least {@code least}. */
	public long number(String option, long otherwise, long least) throws Failure {
		if (!has(option)) {
			return otherwise;
		}
		String text = text(option).orElse("");
		try {
			long number = Long.parseLong(text);
			if (number >= least) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw new Failure(e, Program.class, "ZH-7006", option, text, phrases().text("expected.number", String.valueOf(least)));
		}
		throw new Failure(Program.class, "ZH-7006", option, text, phrases().text("expected.number", String.valueOf(least)));
	}

	/** The workspace named, or the user's own. */
	public Path workspace() throws Failure {
		return path("--workspace").orElse(surroundings.home().resolve("workspace"));
	}

	/**
	 * The policies named, else those in force in the workspace, else the shipped ones. Drafts of a workspace have no say; the user's own workspace is
	 * only opened where something was ever published in it, so that a question without a workspace needs no database.
	 */
	public PolicyBase policies() throws Failure {
		Optional<Path> named = path("--policies");
		if (named.isPresent()) {
			return PolicyFiles.base(surroundings.shipped().get(), named.get());
		}
		Path own = workspace();
		boolean published = Files.isDirectory(own.resolve("policies").resolve("in-force"));
		if (!published && !has("--workspace") || !surroundings.workspaces().get().exists(own)) {
			return PolicyFiles.base(surroundings.shipped().get());
		}
		try (Registry registry = surroundings.workspaces().get().open(own, locale)) {
			registry.notices().forEach(output::say);
			return new InForce(surroundings.shipped().get(), registry.policies()).base();
		}
	}

	/** The caller's part of a journal record; nobody vouches for a login of the operating system. */
	public Provenance actor(String action, String reason) {
		return new Provenance(surroundings.user(), false, "administrator", action, reason, "", "");
	}

	/** The words of the command line. */
	public Phrases phrases() {
		return Phrases.of(Program.class, locale);
	}
}
