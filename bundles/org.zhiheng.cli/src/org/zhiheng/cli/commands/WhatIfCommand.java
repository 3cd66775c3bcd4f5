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
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.chart.Waterfall;
import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.exchange.scenarios.ScenarioFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.PeopleOfYear;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Scenario;
import org.zhiheng.statistics.whatif.WhatIf;
import org.zhiheng.statistics.whatif.WhatIfCsv;
import org.zhiheng.statistics.whatif.WhatIfDocument;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** {@code whatif}: other requirements, fees and caps on the people of a year. */
public final class WhatIfCommand implements Command {

	private static final String YEAR = "--year";
	private static final String CHANGE = "--change";
	private static final String DOCUMENT = "--document";
	private static final String SCENARIO = "--scenario";
	private static final String SAVE = "--save";
	private static final String LIST = "--list";
	private static final String OUT = "--out";
	private static final double SHARP = 2;

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.optional(YEAR, "Y"), Option.repeated(CHANGE, "ID=VALUE"),
			Option.optional(DOCUMENT, "ID"), Option.optional(SCENARIO, "F"), Option.optional(SAVE, "NAME"), Option.flag(LIST),
			Option.optional(OUT, "F"), Option.optional(Role.ROLE, "administrator|analyst"), Option.optional("--policies", "DIR"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		PolicyBase base = call.policies();
		Parameters parameters = new Parameters(base);
		PolicyRegions regions = new PolicyRegions(base);
		WhatIfWords words = new WhatIfWords(new Labels(regions, Vocabulary.standard(), call.locale()));
		if (call.has(LIST)) {
			Map<String, @Nullable Object> list = list(call, parameters, words);
			call.output().answer(call.path(OUT), to -> JsonText.write(to, list));
			return Exit.DONE;
		}
		boolean restricted = new Role(call).restricted();
		String format = format(call);
		Scenario scenario = scenario(call, parameters);
		Published result;
		try (Registry registry = new Opening(call).existing()) {
			PeopleOfYear people = PeopleOfYear.read(registry, regions, base, scenario.document(), scenario.year(), call.output().progress());
			result = Published.of(WhatIf.of(scenario, people), restricted);
			if (call.has(SAVE)) {
				new ScenarioFolder(call.workspace()).save(registry, scenario, call.actor(ScenarioFolder.ACTION, ""));
			}
		}
		answer(call, result, words, format);
		return Exit.DONE;
	}

	private static String format(Call call) throws Failure {
		Optional<Path> file = call.path(OUT);
		if (file.isEmpty()) {
			return "json";
		}
		String name = file.get().toString().toLowerCase(Locale.ROOT);
		String format = name.substring(name.lastIndexOf('.') + 1);
		if (!List.of("json", "csv", "svg", "png").contains(format)) {
			throw new Failure(Program.class, "ZH-7006", OUT, file.get(), ".json, .csv, .svg, .png");
		}
		return format;
	}

	private static Scenario scenario(Call call, Parameters parameters) throws Failure {
		List<String> changes = new ArrayList<>();
		String name = call.text(SAVE).orElse("");
		int year = (int) call.number(YEAR, 0, 1900);
		@Nullable
		String document = call.has(DOCUMENT) ? call.text(DOCUMENT).orElse("") : null;
		if (call.has(SCENARIO)) {
			ScenarioFile file = ScenarioFile.read(call.readable(SCENARIO));
			name = name.isEmpty() ? file.name() : name;
			year = year == 0 ? file.year() : year;
			document = document == null ? file.document() : document;
			changes.addAll(file.changes());
		}
		if (year == 0) {
			throw new Failure(Program.class, "ZH-7003", YEAR + " Y");
		}
		call.text(CHANGE).ifPresent(text -> changes.addAll(List.of(text.split("\n"))));
		return Scenario.of(name, year, document, parameters, changes);
	}

	private static Map<String, @Nullable Object> list(Call call, Parameters parameters, WhatIfWords words) {
		List<Object> lines = new ArrayList<>();
		for (Parameter each : parameters.all()) {
			if (!call.has(DOCUMENT) || each.document().equals(call.text(DOCUMENT).orElse(""))) {
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

	private static void answer(Call call, Published result, WhatIfWords words, String format) throws Failure, IOException {
		if ("json".equals(format)) {
			call.output().answer(call.path(OUT), to -> JsonText.write(to, new WhatIfDocument(result, words).content()));
			return;
		}
		byte[] bytes = bytes(call, result, words, format);
		call.output().answer(call.path(OUT), to -> to.write(bytes));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("file", call.file(OUT).toString());
		answer.put("sha256", new Digest(bytes).hex());
		answer.put("sentence", words.sentence(result));
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
	}

	private static byte[] bytes(Call call, Published result, WhatIfWords words, String format) throws Failure {
		if ("csv".equals(format)) {
			return new WhatIfCsv(result, words).text().getBytes(StandardCharsets.UTF_8);
		}
		Typeface typeface = Typeface.installed();
		if (!typeface.complete()) {
			call.output().say(call.phrases().text("chart.font"));
		}
		Waterfall picture = new WaterfallMaker(words).make(result);
		ChartExport export = new ChartExport(picture, new Look(Theme.LIGHT, typeface, call.locale()));
		return "svg".equals(format) ? export.svg(ChartExport.WIDTH, picture.height()) : export.png(ChartExport.WIDTH, picture.height(), SHARP);
	}
}
