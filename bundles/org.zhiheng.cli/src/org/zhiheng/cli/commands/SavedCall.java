// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.saved.SavedQuestion;

/** A saved question as a call of the command that answers it. */
final class SavedCall {

	/** Options that say where and what for; no question is saved with them. */
	static final Set<String> SURROUNDINGS = Set.of("--workspace", "--out", "--policies", WhyAnswer.WHY, WhyAnswer.OFFSET, WhyAnswer.LIMIT,
		"--scenario", "--save", "--list", Paper.THEME, Paper.WIDTH, Paper.SCALE);

	private final SavedQuestion question;

	SavedCall(SavedQuestion question) {
		this.question = question;
	}

	/** The command that answers. */
	Command command() {
		return switch (question.kind()) {
			case PIVOT -> new PivotCommand();
			case CHART -> new ChartCommand();
			case STATISTICS -> new StatisticsCommand();
			case WHATIF -> new WhatIfCommand();
		};
	}

	/**
	 * Asks. The question's parameters are the options of its command; where and for whom is said by the call, and a role of its own is only ever narrowed.
	 *
	 * @param call whose other options are added
	 * @param name the option of the call that named the question
	 * @return as of the command
	 */
	Exit run(Call call, String name) throws Failure, IOException {
		Command command = command();
		Set<String> known = Set.copyOf(command.options().stream().map(Option::name).toList());
		Map<String, String> options = new HashMap<>();
		for (Map.Entry<String, String> each : question.parameters().entrySet()) {
			String option = "--" + each.getKey();
			if (!known.contains(option) || SURROUNDINGS.contains(option)) {
				throw new Failure(Population.class, "ZH-4042", each.getKey());
			}
			options.put(option, each.getValue());
		}
		boolean narrowed = "analyst".equals(options.get(Role.ROLE));
		call.options().forEach((option, value) -> {
			if (!option.equals(name) && !(option.equals(Role.ROLE) && narrowed)) {
				options.put(option, value);
			}
		});
		List<String> missing = command.options().stream().filter(each -> each.required() && !options.containsKey(each.name())).map(Option::name)
			.toList();
		if (!missing.isEmpty()) {
			throw new Failure(Program.class, "ZH-7003", String.join(", ", missing));
		}
		return command.run(new Call(call.surroundings(), call.locale(), options, call.output()));
	}
}
