// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;

/**
 * Runs one command line: finds the command, reads its options, answers with an exit code. Whatever goes wrong ends in one sentence.
 */
public final class Program {

	private static final String LOCALE = "--locale";

	private final Surroundings surroundings;
	private final PrintStream out;
	private final PrintStream err;
	private Locale locale = Locale.SIMPLIFIED_CHINESE;

	/**
	 * @param surroundings services and places
	 * @param out takes JSON and help, in UTF-8
	 * @param err takes messages
	 */
	public Program(Surroundings surroundings, PrintStream out, PrintStream err) {
		this.surroundings = surroundings;
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs a command.
	 *
	 * @param arguments as the shell gives them
	 * @return how it ended
	 */
	public Exit run(String... arguments) {
		try {
			return dispatch(withoutLocale(arguments));
		} catch (Failure failure) {
			err.println(failure.sentence(locale));
			return Exit.CANNOT;
		} catch (IOException e) {
			err.println(new Failure(e, Program.class, "ZH-7008").sentence(locale));
			return Exit.CANNOT;
		} catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
			err.println(new CrashLog(surroundings.home()).record(e).sentence(locale));
			return Exit.CANNOT;
		} finally {
			out.flush();
		}
	}

	private Exit dispatch(List<String> words) throws Failure, IOException {
		String first = words.isEmpty() ? "--help" : words.get(0);
		if ("--version".equals(first)) {
			out.println("zhiheng " + surroundings.version());
			return Exit.DONE;
		}
		Help help = new Help(Phrases.of(Program.class, locale));
		if ("--help".equals(first) || "-h".equals(first)) {
			out.print(help.overview());
			return Exit.DONE;
		}
		if ("help".equals(first)) {
			return help(help, String.join(" ", words.subList(1, words.size())).strip());
		}
		boolean two = Set.of("policy", "question", "board").contains(first) && words.size() > 1 && !words.get(1).startsWith("-");
		String name = two ? first + " " + words.get(1) : first;
		Command command = find(name, help, words);
		Arguments read = new Arguments(name, command.options(), help);
		List<String> rest = words.subList(two ? 2 : 1, words.size());
		if (rest.contains("--help") || rest.contains("-h")) {
			out.print(read.usage());
			return Exit.DONE;
		}
		return command.run(new Call(surroundings, locale, read.parse(rest), new Output(out, err, surroundings.terminal(), locale)));
	}

	/** The topics of the help, one of them, or the options of a command. */
	private Exit help(Help help, String topic) throws Failure, IOException {
		HelpPages pages = new HelpPages(surroundings.help(), locale);
		Optional<Command> command = Catalogue.command(topic);
		Optional<String> text = pages.text(topic, locale);
		if (topic.isEmpty() || "--help".equals(topic) || "-h".equals(topic)) {
			out.print(help.overview(pages));
		} else if (text.isPresent()) {
			out.print(text.get());
			out.print(command.isPresent() ? "\n" + new Arguments(topic, command.get().options(), help).usage() : "");
		} else if (command.isPresent()) {
			out.print(new Arguments(topic, command.get().options(), help).usage());
		} else {
			throw new Failure(Program.class, "ZH-7045", topic, String.join(", ", pages.nearest(topic, Catalogue.NAMES)));
		}
		return Exit.DONE;
	}

	private static Command find(String name, Help help, List<String> words) throws Failure {
		Optional<Command> command = Catalogue.command(name);
		if (command.isPresent()) {
			return command.get();
		}
		if ("policy".equals(name) && words.contains("--help")) {
			throw new Failure(Program.class, "ZH-7009");
		}
		if ("question".equals(name)) {
			throw new Failure(Program.class, "ZH-7022");
		}
		if ("board".equals(name)) {
			throw new Failure(Program.class, "ZH-7040");
		}
		throw new Failure(Program.class, Catalogue.LATER.contains(name) ? "ZH-7002" : "ZH-7001", name, help.names());
	}

	/** The language is read before anything else, so that every complaint is in it. */
	private List<String> withoutLocale(String... arguments) throws Failure {
		List<String> rest = new ArrayList<>(List.of(arguments));
		for (int i = 0; i < rest.size(); i++) {
			String word = rest.get(i);
			if (word.equals(LOCALE) || word.startsWith(LOCALE + "=")) {
				rest.remove(i);
				String value = word.equals(LOCALE) ? i < rest.size() ? rest.remove(i) : "" : word.substring(LOCALE.length() + 1);
				locale = language(value);
				i--;
			}
		}
		return rest;
	}

	private static Locale language(String tag) throws Failure {
		return switch (Locale.forLanguageTag(tag.replace('_', '-')).getLanguage()) {
			case "zh" -> Locale.SIMPLIFIED_CHINESE;
			case "en" -> Locale.ENGLISH;
			default -> throw new Failure(Program.class, "ZH-7006", LOCALE, tag, "zh, en");
		};
	}
}
