// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.ImportRequest;
import org.zhiheng.registry.intake.MappingTemplate;
import org.zhiheng.registry.intake.Rejection;
import org.zhiheng.registry.intake.TableCount;

/** {@code import}: brings a file of applications, scores, evidence, handling or integrity records into a workspace. */
public final class ImportCommand implements Command {

	private static final String IN = "--in";
	private static final String TABLE = "--table";
	private static final String TEMPLATE = "--template";
	private static final String REJECT = "--reject";
	private static final String DRY_RUN = "--dry-run";
	private static final String TABLES = "applications|scores|evidence|handling|integrity";
	private static final String OUT = "--out";
	/** So many rejected rows are told at once; the reject file tells all. */
	private static final int TOLD = 20;

	@Override
	public List<Option> options() {
		return List.of(Option.optional("--workspace", "DIR"), Option.required(IN, "F"), Option.optional(TABLE, TABLES),
			Option.optional(TEMPLATE, "T"), Option.optional(REJECT, "F"), Option.flag(DRY_RUN), Option.optional("--policies", "DIR"),
			Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		@Nullable
		TableKind table = call.has(TABLE) ? table(call.text(TABLE).orElse("")) : null;
		MappingTemplate template = call.has(TEMPLATE) ? MappingTemplate.load(call.readable(TEMPLATE)) : MappingTemplate.NONE;
		@Nullable
		Path rejects = call.has(REJECT) ? call.file(REJECT) : null;
		ImportRequest request = new ImportRequest(call.readable(IN), table, template, rejects, call.has(DRY_RUN), call.locale());
		PolicyRegions regions = new PolicyRegions(call.policies());
		long start = System.nanoTime();
		ImportReport report;
		try (Registry registry = new Opening(call).existingOrNew(false)) {
			report = new Import(registry, regions, Clock.systemUTC()).run(request, call.actor("import", ""), call.output().progress());
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		tell(call, report, request.dryRun());
		call.output().answer(call.path(OUT), to -> JsonText.write(to, counts(report, request.dryRun(), seconds)));
		return report.rejected() > 0 ? Exit.FOUND : Exit.DONE;
	}

	private static TableKind table(String word) throws Failure {
		Optional<TableKind> table = TableKind.of(word);
		if (table.isEmpty()) {
			throw new Failure(Program.class, "ZH-7006", TABLE, word, TABLES);
		}
		return table.get();
	}

	private static Map<String, @Nullable Object> counts(ImportReport report, boolean dryRun, double seconds) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("read", report.read());
		answer.put("imported", report.imported());
		answer.put("unchanged", report.unchanged());
		answer.put("rejected", report.rejected());
		answer.put("duplicates", report.duplicates());
		@Nullable
		Path rejects = report.rejectFile();
		answer.put("rejectFile", rejects == null ? null : rejects.toString());
		answer.put("seconds", Math.round(seconds * 1000) / 1000.0);
		answer.put("dryRun", dryRun);
		answer.put("unknownColumns", report.unknownColumns());
		answer.put("hiddenSheets", report.hiddenSheets());
		answer.put("waiting", report.waiting());
		answer.put("rejectFiles", report.rejectFiles().stream().map(Path::toString).toList());
		answer.put("tables", report.tables().stream().map(ImportCommand::table).toList());
		return answer;
	}

	private static Map<String, @Nullable Object> table(TableCount count) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("table", count.table().key());
		answer.put("read", count.read());
		answer.put("imported", count.imported());
		answer.put("unchanged", count.unchanged());
		answer.put("rejected", count.rejected());
		answer.put("duplicates", count.duplicates());
		answer.put("waiting", count.waiting());
		return answer;
	}

	private static void tell(Call call, ImportReport report, boolean dryRun) {
		if (!report.unknownColumns().isEmpty()) {
			call.output().say(call.phrases().text("import.unknown", String.join(", ", report.unknownColumns())));
		}
		if (!report.hiddenSheets().isEmpty()) {
			call.output().say(call.phrases().text("import.hidden", String.join(", ", report.hiddenSheets())));
		}
		if (report.tables().size() > 1 || report.tables().get(0).table() != TableKind.APPLICATIONS) {
			report.tables()
				.forEach(each -> call.output().say(call.phrases().text("import.table.read", each.table().label(call.locale()), each.read())));
		}
		if (report.waiting() > 0) {
			call.output().say(call.phrases().text(dryRun ? "import.waiting.dry" : "import.waiting", report.waiting()));
		}
		for (Rejection each : report.samples().subList(0, Math.min(TOLD, report.samples().size()))) {
			call.output().say(call.phrases().text("import.rejected", each.row(), each.columns(), each.reasons(), each.remedies()));
		}
		if (report.rejected() > TOLD) {
			call.output().say(call.phrases().text("import.more", report.rejected() - TOLD));
		}
	}
}
