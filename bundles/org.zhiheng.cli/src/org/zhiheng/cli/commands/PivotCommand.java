// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.pivot.PivotDocument;
import org.zhiheng.exchange.pivot.PivotFormat;
import org.zhiheng.exchange.pivot.PivotPaper;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.pivot.PivotWords;

/** {@code pivot}: a pivot table of the applications held, as a file or on standard output. */
public final class PivotCommand implements Command {

	private static final String OUT = "--out";

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.optional("--" + PivotWords.ROWS, "region,level"),
			Option.optional("--" + PivotWords.COLUMNS, "year"), Option.optional("--" + PivotWords.RATE, "passed/reviewed"),
			Option.optional("--" + PivotWords.MEASURE, "distinct:employer"),
			Option.optional("--" + PivotWords.WHERE, "level=INTERMEDIATE,route=REVIEW"),
			Option.optional("--" + PivotWords.SORT, "value:desc"), Option.optional("--" + PivotWords.TOP, "N"), Option.flag("--" + PivotWords.EMPTY),
			Option.optional(Role.ROLE, "administrator|analyst"), Option.optional(WhyAnswer.WHY, "region=HOTAN,year=2024"),
			Option.optional(WhyAnswer.OFFSET, "N"), Option.optional(WhyAnswer.LIMIT, "N"),
			Option.optional("--policies", "DIR"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		if (call.has("--" + PivotWords.RATE) && call.has("--" + PivotWords.MEASURE)) {
			throw new Failure(Program.class, "ZH-7015", "--" + PivotWords.RATE, "--" + PivotWords.MEASURE);
		}
		Optional<Path> file = call.path(OUT);
		Optional<PivotFormat> format = file.flatMap(each -> PivotFormat.of(each.toString()));
		if (file.isPresent() && format.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", OUT, file.get(), String.join(", ", PivotFormat.keys()));
		}
		if (call.has(WhyAnswer.WHY)) {
			Map<String, @Nullable Object> why = new HeldPivot(call).why();
			call.output().answer(file, to -> JsonText.write(to, why));
			return Exit.DONE;
		}
		PivotPaper paper = new HeldPivot(call).paper();
		paper.notes().forEach(call.output()::say);
		if (format.isEmpty()) {
			call.output().answer(Optional.empty(), to -> JsonText.write(to, new PivotDocument(paper).content()));
			return Exit.DONE;
		}
		byte[] bytes = format.get().bytes(paper);
		call.output().answer(file, to -> to.write(bytes));
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("file", String.valueOf(file.get()));
		answer.put("sha256", new Digest(bytes).hex());
		answer.put("rows", paper.pivot().rows().size());
		answer.put("columns", paper.pivot().columns().size());
		answer.put("digest", paper.digest());
		call.output().answer(Optional.empty(), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}
}
