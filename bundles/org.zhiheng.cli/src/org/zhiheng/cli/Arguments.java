// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.message.Failure;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options of one command, read by picocli from a model built here: no annotations and no reflection, for the sake of a quick start.
 */
final class Arguments {

	private final CommandLine line;
	private final List<Option> options;

	Arguments(String name, List<Option> options, Help help) {
		this.options = options;
		CommandSpec spec = CommandSpec.create().name("zhiheng " + name);
		for (Option option : options) {
			add(spec, option, Help.literal(help.option(name, option)));
		}
		spec.addOption(
			OptionSpec.builder("--locale").paramLabel("zh|en").type(String.class).description(Help.literal(help.common("locale"))).build());
		spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true).description(Help.literal(help.common("help"))).build());
		help.dress(spec, name);
		line = new CommandLine(spec);
		line.setExpandAtFiles(false);
	}

	private static void add(CommandSpec spec, Option option, String description) {
		if (!option.name().startsWith("-")) {
			int place = spec.positionalParameters().size();
			spec.addPositional(PositionalParamSpec.builder().index(String.valueOf(place)).arity("1").required(option.required())
				.paramLabel(option.label()).type(String.class).description(description).build());
			return;
		}
		OptionSpec.Builder built = OptionSpec.builder(option.name()).required(option.required()).hidden(option.hidden()).description(description);
		if (option.repeats()) {
			spec.addOption(built.type(List.class).auxiliaryTypes(String.class).paramLabel(option.label()).build());
			return;
		}
		spec.addOption((option.valued() ? built.type(String.class).paramLabel(option.label()) : built.type(boolean.class)).build());
	}

	/** The help of the command. */
	String usage() {
		return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
	}

	/**
	 * Reads the words behind the command.
	 *
	 * @param words as the shell gives them
	 * @return the values by option; a switch has the value {@code true}
	 * @throws Failure 7003 a required option is missing, 7004 a word is unknown, 7005 an option is given wrongly
	 */
	Map<String, String> parse(List<String> words) throws Failure {
		CommandLine.ParseResult result;
		try {
			result = line.parseArgs(words.toArray(new String[0]));
		} catch (CommandLine.MissingParameterException e) {
			throw new Failure(e, Program.class, "ZH-7003", names(e));
		} catch (CommandLine.UnmatchedArgumentException e) {
			throw new Failure(e, Program.class, "ZH-7004", String.join(" ", e.getUnmatched()));
		} catch (CommandLine.ParameterException e) {
			throw new Failure(e, Program.class, "ZH-7005", String.valueOf(e.getMessage()));
		}
		Map<String, String> values = new HashMap<>();
		int place = 0;
		for (Option option : options) {
			if (!option.name().startsWith("-")) {
				int at = place++;
				if (result.hasMatchedPositional(at)) {
					values.put(option.name(), String.valueOf(result.matchedPositional(at).<Object>getValue()));
				}
			} else if (result.hasMatchedOption(option.name())) {
				Object value = result.matchedOption(option.name()).<Object>getValue();
				values.put(option.name(), value instanceof List<?> several ? String.join("\n", several.stream().map(String::valueOf).toList())
					: String.valueOf(value));
			}
		}
		return values;
	}

	private static String names(CommandLine.MissingParameterException e) {
		return String.join(", ", e.getMissing().stream()
			.map(each -> each instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : each.paramLabel()).toList());
	}
}
