// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIfCsv;
import org.zhiheng.statistics.whatif.WhatIfDocument;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** {@code whatif}: other requirements, fees and caps on the people of a year. */
public final class WhatIfCommand implements Command {

	private static final String SAVE = "--save";
	private static final String LIST = "--list";
	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(Trial.options());
		options.add(0, Option.optional("--workspace", "DIR"));
		options.addAll(List.of(Option.optional(SAVE, "NAME"), Option.flag(LIST), Option.optional(OUT, "F"),
			Option.optional(Role.ROLE, "administrator|analyst"), Option.optional("--policies", "DIR")));
		return options;
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Trial trial = new Trial(call);
		if (call.has(LIST)) {
			Map<String, @Nullable Object> list = list(call, trial.parameters(), trial.words());
			call.output().answer(call.path(OUT), to -> JsonText.write(to, list));
			return Exit.DONE;
		}
		boolean restricted = new Role(call).restricted();
		String format = format(call);
		Scenario scenario = trial.scenario(call.text(SAVE).orElse(""));
		Published result;
		try (Registry registry = new Opening(call).existing()) {
			result = trial.answer(registry, scenario, restricted);
			if (call.has(SAVE)) {
				new ScenarioFolder(call.workspace()).save(registry, scenario, call.actor(ScenarioFolder.ACTION, ""));
			}
		}
		answer(call, result, trial, format);
		return Exit.DONE;
	}

	private static String format(Call call) throws Failure {
		Optional<Path> file = call.path(OUT);
		if (file.isEmpty()) {
			return "json";
		}
		String name = file.get().toString().toLowerCase(Locale.ROOT);
		String format = name.substring(name.lastIndexOf('.') + 1);
		if (!List.of("json", "csv", "svg", "png", "pdf").contains(format)) {
			throw new Failure(Program.class, "ZH-7006", OUT, file.get(), ".json, .csv, .svg, .png, .pdf");
		}
		return format;
	}

	private static Map<String, @Nullable Object> list(Call call, Parameters parameters, WhatIfWords words) {
		List<Object> lines = new ArrayList<>();
		for (Parameter each : parameters.all()) {
			if (!call.has(Trial.DOCUMENT) || each.document().equals(call.text(Trial.DOCUMENT).orElse(""))) {
				Map<String, @Nullable Object> line = new LinkedHashMap<>();
				line.put("parameter", each.id());
				line.put("document", each.document());
				line.put("clause", each.clause());
				line.put("label", words.parameter(each));
				line.put("present", each.present());
				line.put("low", each.low());
				line.put("high", each.high());
				line.put("unit", words.unit(each));
				lines.add(line);
			}
		}
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", "what-if-parameters/1");
		content.put("parameters", lines);
		return content;
	}

	private static void answer(Call call, Published result, Trial trial, String format) throws Failure, IOException {
		WhatIfWords words = trial.words();
		if ("json".equals(format)) {
			call.output().answer(call.path(OUT), to -> JsonText.write(to, new WhatIfDocument(result, words).content()));
			return;
		}
		byte[] bytes = "csv".equals(format) ? new WhatIfCsv(result, words).text().getBytes(StandardCharsets.UTF_8)
			: ChartCommand.bytes(call, trial.picture(result), format);
		call.output().answer(call.path(OUT), to -> to.write(bytes));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("file", call.file(OUT).toString());
		answer.put("sha256", new Digest(bytes).hex());
		answer.put("sentence", words.sentence(result));
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
	}
}
