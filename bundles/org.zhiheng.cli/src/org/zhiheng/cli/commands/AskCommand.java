// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.exchange.questions.QuestionFiles;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.lint.Lint;
import org.zhiheng.rules.lint.Severity;

/** {@code ask}: answers a file of questions. */
public final class AskCommand implements Command {

	private static final String IN = "--in";
	private static final String OUT = "--out";

	private int status;

	@Override
	public List<Option> options() {
		return List.of(Option.required(IN, "F"), Option.optional(OUT, "F"), Option.optional("--policies", "DIR"),
			Option.optional("--workspace", "DIR"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Path in = call.readable(IN);
		PolicyBase policies = call.policies();
		Locale locale = call.locale();
		if (call.has("--policies")) {
			contradictions(call, policies);
		}
		call.output().answer(call.path(OUT), to -> status = QuestionFiles.answer(in, to, policies, locale));
		return status == QuestionFiles.ANSWERED ? Exit.DONE : Exit.SOME_FAILED;
	}

	/** Policies that nobody put into force may contradict themselves; answers are still given by them, but not without a word. */
	private static void contradictions(Call call, PolicyBase policies) {
		new Lint(policies).all().stream().filter(each -> each.severity() == Severity.ERROR)
			.forEach(each -> PolicyCheckCommand.say(each, call));
	}
}
