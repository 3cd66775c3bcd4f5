// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.cli.Call;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.questions.FactsFile;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/** The options that name a notice and describe a request. */
final class RequestOptions {

	static final String DOCUMENT = "--document";
	static final String AS_OF = "--as-of";
	private static final String FACTS = "--facts";
	private static final String SERIES = "--series";
	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
	/** Options with the key of their fact and its dictionary. */
	private static final Map<String, List<String>> CODES = Map.of("--region", List.of("region", "region"), "--level",
		List.of("request.level", "level"), "--route", List.of("request.route", "route"), "--employer", List.of("employer_type", "employer_type"));

	private final Call call;

	RequestOptions(Call call) {
		this.call = call;
	}

	/** The options of a command that answers a request with something to print: the notice first, then the command's own. */
	static List<Option> printed(Option... own) {
		List<Option> options = new ArrayList<>(
			List.of(Option.required(DOCUMENT, "ID"), Option.optional("--region", "R"), Option.optional(SERIES, "S"),
				Option.optional("--level", "L"), Option.optional("--route", "R"), Option.optional("--employer", "K"), Option.optional(AS_OF, "DATE"),
				Option.optional(FACTS, "F")));
		options.addAll(List.of(own));
		options.addAll(List.of(Format.option(Format.PRINTED), Option.optional("--policies", "DIR"), Option.optional("--workspace", "DIR"),
			Format.out()));
		return options;
	}

	/** The notice named, which must be one of the base. */
	Document document(PolicyBase base) throws Failure {
		String id = call.text(DOCUMENT).orElse("").strip();
		return base.document(id).orElseThrow(() -> new Failure(Program.class, "ZH-7006", DOCUMENT, id, String.join(", ", base.documentIds())));
	}

	/** What the options say of the request; without a day, that of the notice's year or today. */
	Facts facts(Document document) throws Failure {
		Map<String, Given> given = new HashMap<>();
		for (Map.Entry<String, List<String>> each : CODES.entrySet()) {
			if (call.has(each.getKey())) {
				given.put(each.getValue().get(0), new Given.Value(code(each.getKey(), each.getValue().get(1))));
			}
		}
		call.text(SERIES).ifPresent(series -> given.put("request.series", new Given.Value(series.strip())));
		Facts read = call.has(FACTS) ? FactsFile.read(call.readable(FACTS)) : Facts.of(Map.of("as_of", new Given.Value(day(document))));
		if (call.has(FACTS) && call.has(AS_OF)) {
			given.put("as_of", new Given.Value(day(document)));
		}
		return read.with(given);
	}

	private String code(String option, String name) throws Failure {
		String code = call.text(option).orElse("").strip();
		Dictionary dictionary = Vocabulary.standard().dictionary(name);
		if (dictionary.code(code).isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", option, code,
				String.join(", ", dictionary.codes().stream().map(each -> each.code()).toList()));
		}
		return code;
	}

	/** The day asked about. */
	LocalDate day(Document document) throws Failure {
		String text = call.text(AS_OF).orElse("");
		try {
			if (!text.isEmpty()) {
				return LocalDate.parse(text);
			}
		} catch (DateTimeParseException e) {
			throw new Failure(e, Program.class, "ZH-7006", AS_OF, text, "2026-03-01");
		}
		LocalDate today = LocalDate.now(BEIJING);
		Integer year = document.getYear();
		return year == null || year == today.getYear() ? today : LocalDate.of(year, 12, 31);
	}
}
