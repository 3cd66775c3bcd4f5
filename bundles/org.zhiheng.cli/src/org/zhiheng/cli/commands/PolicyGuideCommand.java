// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.guide.GuidePaper;
import org.zhiheng.exchange.readable.PolicyFormat;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.papers.Checklists;

/** {@code policy guide}: where to apply, what to hand in, when, what it costs and whom to call, each with its clause. */
public final class PolicyGuideCommand implements Command {

	private static final String FORMAT = "--format";
	private static final String OUT = "--out";
	private static final List<String> FORMATS = List.of("json", "text", "docx", "html");

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(RequestOptions.options());
		options.addAll(List.of(Option.optional(FORMAT, "json|text|docx|html"), Option.optional("--policies", "DIR"),
			Option.optional("--workspace", "DIR"), Option.optional(OUT, "F")));
		return options;
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		String format = call.text(FORMAT).orElse("json").toLowerCase(Locale.ROOT);
		if (!FORMATS.contains(format)) {
			throw new Failure(Program.class, "ZH-7006", FORMAT, format, String.join(", ", FORMATS));
		}
		PolicyBase base = call.policies();
		RequestOptions request = new RequestOptions(call);
		Document document = request.document(base);
		Facts facts = request.facts(document);
		GuidePaper guide = new GuidePaper(base, document, new Checklists(base).of(document.getId(), facts).orElseThrow(),
			new Agenda(base).of(document, facts.asOf().getYear()));
		switch (format) {
			case "text" -> call.output().answer(call.path(OUT), guide.text(call.locale()));
			case "json" -> {
				Map<String, @Nullable Object> data = guide.data(call.locale());
				call.output().answer(call.path(OUT), to -> JsonText.write(to, data));
			}
			default -> call.output().answer(call.path(OUT), to -> PolicyFormat.of(format).write(guide.paper(call.locale()), to));
		}
		return Exit.DONE;
	}
}
