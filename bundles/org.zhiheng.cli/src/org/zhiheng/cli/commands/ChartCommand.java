// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.CsvTwin;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Typeface;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;

/** {@code chart}: draws one chart into a file, or writes its numbers. */
public final class ChartCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(List.of(Option.required(Drawn.KIND, String.join("|", Drawn.kinds())), Option.required(OUT, "F"),
			Option.optional("--workspace", "DIR"),
			Option.optional(Drawn.COUNTS, "F"), Option.optional(Asked.BY, "region"), Option.optional(Asked.WHERE, "level=INTERMEDIATE,route=REVIEW"),
			Option.optional(Asked.RATE, "passed/reviewed"), Option.optional(Role.ROLE, "administrator|analyst"),
			Option.optional(Drawn.HIGHLIGHT, "653200,652800"),
			Option.optional(Drawn.PERIOD, "COLUMN"), Option.optional(Drawn.TARGET, "RATE"), Option.optional("--policies", "DIR")));
		options.addAll(Trial.options());
		options.add(Option.optional(Compared.AGAINST, "DIR"));
		options.addAll(Paper.options());
		return options;
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		Path file = call.file(OUT);
		String name = file.toString().toLowerCase(Locale.ROOT);
		String format = name.substring(name.lastIndexOf('.') + 1);
		if (!List.of("svg", "png", "pdf", "csv").contains(format)) {
			throw new Failure(Program.class, "ZH-7006", OUT, file, ".svg, .png, .pdf, .csv");
		}
		Paper.of(call);
		Picture picture = new Drawn(call).picture();
		byte[] bytes = bytes(call, picture, format);
		call.output().answer(Optional.of(file), to -> to.write(bytes));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("file", file.toString());
		answer.put("sha256", new Digest(bytes).hex());
		answer.put("marks", picture.marks().size());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	/** A picture as the bytes of a file. */
	static byte[] bytes(Call call, Picture picture, String format) throws Failure {
		if ("csv".equals(format)) {
			return new CsvTwin(picture, call.locale()).bytes();
		}
		Typeface typeface = Typeface.installed();
		if (!typeface.complete()) {
			call.output().say(call.phrases().text("chart.font"));
		}
		Paper paper = Paper.of(call);
		ChartExport export = new ChartExport(picture, new Look(paper.theme(), typeface, call.locale()));
		return switch (format) {
			case "svg" -> export.svg(paper.width(), picture.height());
			case "pdf" -> export.pdf(paper.width(), picture.height());
			default -> export.png(paper.width(), picture.height(), paper.scale());
		};
	}
}
