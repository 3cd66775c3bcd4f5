// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Command;
import org.zhiheng.cli.Exit;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.CountsCsv;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsAnalysis;
import org.zhiheng.statistics.counts.CountsDocument;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.counts.Wording;

/** {@code statistics}: every figure of a table of counts, from a file or from the applications held. */
public final class StatisticsCommand implements Command {

	private static final String COUNTS = "--counts";
	private static final String OUT = "--out";
	private static final String TARGET = "--target";
	private static final String PERIOD = "--period";

	@Override
	public List<Option> options() {
		return List.of(Option.optional(COUNTS, "F"), Option.optional("--workspace", "DIR"), Option.optional(Asked.BY, "region,year"),
			Option.optional(Asked.WHERE, "level=INTERMEDIATE,route=REVIEW"), Option.optional(Asked.RATE, "passed/reviewed"),
			Option.optional(Role.ROLE, "administrator|analyst"), Option.flag(Besides.FUNNEL), Option.optional(Besides.DISTINCT, "employer|committee"),
			Option.optional(Ratios.STANDARDISED, "committee"), Option.optional(Ratios.STRATA, "series,level,year"),
			Option.optional(TARGET, "RATE"), Option.optional(PERIOD, "COLUMN"), Option.optional(Notice.CHANGE, "2023"),
			Option.optional(Notice.TREATED, "650100,653200"), Option.optional("--policies", "DIR"), Option.optional(OUT, "F"));
	}

	@Override
	public Exit run(Call call) throws Failure, IOException {
		OptionalDouble target = Asked.share(call, TARGET);
		Map<String, @Nullable Object> answer = call.has(COUNTS) ? counts(call, target) : new Held(call).statistics(target);
		call.output().answer(call.path(OUT), to -> JsonText.write(to, answer));
		return Exit.DONE;
	}

	private static Map<String, @Nullable Object> counts(Call call, OptionalDouble target) throws Failure {
		for (String other : List.of("--workspace", Asked.BY, Asked.WHERE, Asked.RATE, Role.ROLE, Besides.FUNNEL, Besides.DISTINCT,
			Ratios.STANDARDISED,
			Ratios.STRATA)) {
			if (call.has(other)) {
				throw new Failure(Program.class, "ZH-7015", COUNTS, other);
			}
		}
		CountsTable table = CountsTable.read(CountsCsv.read(call.readable(COUNTS)), call.text(PERIOD).orElse(CountsTable.PERIOD));
		Map<String, @Nullable Object> content = new CountsDocument(table, CountsAnalysis.of(table, target), call.locale()).content();
		Notice.asked(call).add(table, Wording.ofCounts(call.locale()).rate(), content);
		return content;
	}
}
