// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.util.stream.Stream;

import org.zhiheng.message.Phrases;

import picocli.CommandLine.Model.CommandSpec;

/** The words of the help. */
final class Help {

	private static final int NAME_WIDTH = 18;

	private final Phrases phrases;

	Help(Phrases phrases) {
		this.phrases = phrases;
	}

	/** What there is, one line a command. */
	String overview() {
		StringBuilder text = new StringBuilder(phrases.text("overview")).append("\n\n");
		for (String name : Catalogue.NAMES) {
			text.append("  ").append(name).append(" ".repeat(NAME_WIDTH - name.length())).append(phrases.text(key(name))).append('\n');
		}
		return text.append('\n').append(phrases.text("overview.end")).append('\n').toString();
	}

	/** What there is, and the topics of the help. */
	String overview(HelpPages pages) {
		return overview() + "\n" + phrases.text("overview.topics") + "\n" + String.join("\n", pages.lines(NAME_WIDTH)) + "\n";
	}

	/** All commands in one line. */
	String names() {
		return String.join(", ", Catalogue.NAMES);
	}

	/** What an option of a command is for: its own words, else those that all commands share. */
	String option(String command, Option option) {
		String bare = option.name().replace("--", "");
		String own = key(command) + "." + bare;
		if (phrases.has(own) || !command.equals("question save")) {
			return phrases.has(own) ? phrases.text(own) : common(bare);
		}
		// what is saved are the options of these commands, under their words
		return Stream.of("pivot", "chart", "statistics", "whatif").map(each -> key(each) + "." + bare).filter(phrases::has).findFirst()
			.map(phrases::text)
			.orElseGet(() -> common(bare));
	}

	/** What an option of every command is for. */
	String common(String bare) {
		return phrases.text("option." + bare);
	}

	/** The words as they stand: the library takes a percent sign for the beginning of a format. */
	static String literal(String words) {
		return words.replace("%", "%%");
	}

	/** Gives a command its words around the options. */
	void dress(CommandSpec spec, String command) {
		spec.usageMessage().description(literal(phrases.text(key(command)))).width(110);
		spec.usageMessage().synopsisHeading(phrases.text("usage")).optionListHeading("%n").footer("", literal(phrases.text("exits")));
		spec.usageMessage().sortOptions(false);
	}

	private static String key(String command) {
		return "command." + command.replace(' ', '.');
	}
}
