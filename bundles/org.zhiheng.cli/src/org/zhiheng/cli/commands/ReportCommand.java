// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.Typeface;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.report.Report;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.exchange.report.ReportMaker.Readers;
import org.zhiheng.exchange.report.Template;
import org.zhiheng.exchange.report.TemplateFile;
import org.zhiheng.exchange.report.files.ReportFormat;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Registry;

/** {@code report}: the annual report, or the standard template of reports. */
public final class ReportCommand implements Command {

	private static final String YEAR = "--year";
	private static final String OUT = "--out";
	private static final String TEMPLATE = "--template";
	private static final String PRINT = "--print-template";
	private static final int FIRST = 1900;

	@Override
	public List<Option> options() {
		return List.of(Option.optional(YEAR, "Y"), Option.optional(OUT, "F"), Option.optional("--workspace", "DIR"), Option.optional(TEMPLATE, "T"),
			Option.repeated(Trial.SCENARIO, "NAME|F"),
			Option.optional(Role.ROLE, "analyst|administrator"), Option.flag(PRINT), Option.optional("--policies", "DIR"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		if (call.has(PRINT)) {
			call.output().answer(call.path(OUT), TemplateFile.standard(call.locale()));
			return Exit.DONE;
		}
		for (String needed : List.of(YEAR, OUT)) {
			if (!call.has(needed)) {
				throw new Failure(Program.class, "ZH-7003", needed);
			}
		}
		int year = (int) Math.min(Integer.MAX_VALUE, call.number(YEAR, FIRST, FIRST));
		Path file = call.file(OUT);
		ReportFormat format = ReportFormat.of(String.valueOf(file.getFileName()));
		// published numbers are the safe kind: whoever wants all of them says so
		Readers readers = call.has(Role.ROLE) && !new Role(call).restricted() ? Readers.OFFICE : Readers.PUBLIC;
		Template template = call.has(TEMPLATE) ? TemplateFile.read(call.readable(TEMPLATE)) : TemplateFile.of(call.workspace());
		ScenarioFolder scenarios = new ScenarioFolder(call.workspace());
		if (call.has(Trial.SCENARIO)) {
			List<String> told = List.of(call.text(Trial.SCENARIO).orElse("").split("\n"));
			for (String each : told) {
				scenarios = scenarios.with(each, Trial.file(call, each));
			}
			template = template.telling(told);
		}
		PolicyBase policies = call.policies();
		Report report;
		try (Registry registry = new Opening(call).existing()) {
			report = new ReportMaker(registry, policies, template, scenarios, call.locale()).make(year, readers,
				call.output().progress());
		}
		if (!Typeface.installed().complete()) {
			call.output().say(call.phrases().text("chart.font"));
		}
		byte[] bytes = format.bytes(report);
		call.output().answer(Optional.of(file), to -> to.write(bytes));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("file", file.toString());
		answer.put("sha256", new Digest(bytes).hex());
		answer.put("provenance", report.provenance());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}
}
