// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;

/**
 * Where a command's answer and its messages go.
 */
public final class Output {

	private final PrintStream out;
	private final PrintStream err;
	private final boolean terminal;
	private final Locale locale;

	/**
	 * @param out takes answers
	 * @param err takes messages
	 * @param terminal whether a person watches progress
	 * @param locale language of messages
	 */
	public Output(PrintStream out, PrintStream err, boolean terminal, Locale locale) {
		this.out = out;
		this.err = err;
		this.terminal = terminal;
		this.locale = locale;
	}

	/** Writes an answer. */
	@FunctionalInterface
	public interface Answer {
		/** @param to takes the bytes; it must not be closed */
		void write(OutputStream to) throws IOException, Failure;
	}

	/**
	 * Gives an answer: to a file, whole or not at all, or to standard output.
	 *
	 * @param file where, or empty for standard output
	 * @param answer writes it
	 * @throws Failure 7010 where the file cannot be written; what stood there before is untouched
	 */
	public void answer(Optional<Path> file, Answer answer) throws Failure, IOException {
		if (file.isEmpty()) {
			answer.write(out);
			if (out.checkError()) {
				throw new Failure(Program.class, "ZH-7008");
			}
			return;
		}
		Path target = file.get().toAbsolutePath();
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
		try {
			try (OutputStream to = Files.newOutputStream(beside)) {
				answer.write(to);
			}
			move(beside, target);
		} catch (IOException e) {
			throw new Failure(e, Program.class, "ZH-7010", file.get(), String.valueOf(e.getMessage()));
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Gives a short text as an answer. */
	public void answer(Optional<Path> file, String text) throws Failure, IOException {
		answer(file, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Says something to the person. */
	public void say(String sentence) {
		err.println(sentence);
	}

	/** Progress on one line of the terminal; silent where nobody watches. */
	public Progress progress() {
		return terminal ? new TerminalProgress(err, Phrases.of(Program.class, locale)) : Progress.NONE;
	}
}
