// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.guide.IcsFile;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.agenda.Due;

/** {@code policy calendar}: what is due by the notices in a year, as JSON, text or a calendar file. */
public final class PolicyCalendarCommand implements Command {

	private static final String YEAR = "--year";
	private static final List<String> FORMATS = List.of("json", "text", "ics");
	private static final int FIRST = 2000;

	@Override
	public List<Option> options() {
		return List.of(Option.required(RequestOptions.DOCUMENT, "ID"), Option.optional(YEAR, "Y"), Format.option(FORMATS),
			Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"), Format.out());
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Format format = Format.of(call, FORMATS);
		PolicyBase base = call.policies();
		RequestOptions request = new RequestOptions(call);
		Document document = request.document(base);
		int year = (int) Math.min(9999, call.number(YEAR, request.day(document).getYear(), FIRST));
		List<Due> due = new Agenda(base).of(document, year);
		if (due.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", YEAR, String.valueOf(year), String.valueOf(document.getYear()));
		}
		switch (format.name()) {
			case "ics" -> format.answer(to -> IcsFile.write(document.getId(), due, call.locale(), to));
			case "text" -> format.answer(text(due, call.locale()));
			default -> {
				List<Map<String, @Nullable Object>> list = new ArrayList<>();
				due.forEach(each -> list.add(json(each, call.locale())));
				format.answer(Map.of("document", document.getId(), "year", year, "due", list));
			}
		}
		return Exit.DONE;
	}

	private static String text(List<Due> due, Locale locale) {
		StringBuilder text = new StringBuilder();
		for (Due each : due) {
			String day = each.dated() ? each.day().toString() : "          ";
			String when = each.when().in(locale);
			text.append(day).append("  ").append(each.what().in(locale)).append(when.isEmpty() ? "" : " · " + when).append("  ")
				.append(each.clauses())
				.append('\n');
		}
		return text.toString();
	}

	private static Map<String, @Nullable Object> json(Due due, Locale locale) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("what", due.what().in(locale));
		json.put("opens", due.opens() == null ? null : String.valueOf(due.opens()));
		json.put("closes", due.closes() == null ? null : String.valueOf(due.closes()));
		json.put("remind", due.remind() == null ? null : String.valueOf(due.remind()));
		json.put("when", due.when().in(locale));
		json.put("clauses", due.clauses());
		return json;
	}
}
