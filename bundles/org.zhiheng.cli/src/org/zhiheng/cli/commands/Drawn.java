// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.zhiheng.chart.CountsPictures;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Pictures;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.exchange.results.CountsCsv;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.counts.CountsTable;

/** The picture that the options of {@code chart} ask for. */
final class Drawn {

	static final String KIND = "--kind";
	static final String COUNTS = "--counts";
	static final String PERIOD = "--period";
	static final String HIGHLIGHT = "--highlight";

	private static final String BARS = "bars";
	private static final String TREND = "trend";

	private final Call call;

	Drawn(Call call) {
		this.call = call;
	}

	Picture picture() throws Failure, IOException {
		String kind = call.text(KIND).orElse("");
		if (!List.of(BARS, TREND).contains(kind)) {
			throw new Failure(Program.class, "ZH-7006", KIND, kind, BARS + ", " + TREND);
		}
		return call.has(COUNTS) ? ofCounts(kind) : ofApplications(kind);
	}

	private Picture ofCounts(String kind) throws Failure, IOException {
		for (String other : List.of("--workspace", Asked.BY, Asked.WHERE, Asked.RATE)) {
			if (call.has(other)) {
				throw new Failure(Program.class, "ZH-7015", COUNTS, other);
			}
		}
		Path file = call.readable(COUNTS);
		CountsTable table = CountsTable.read(CountsCsv.read(file), call.text(PERIOD).orElse(CountsTable.PERIOD));
		CountsPictures pictures = new CountsPictures(call.locale(), file.getFileName() + " sha256:" + new Digest(Files.readAllBytes(file)).hex());
		return BARS.equals(kind) ? pictures.bars(table) : pictures.lines(table, highlighted());
	}

	private Picture ofApplications(String kind) throws Failure {
		Held held = new Held(call);
		boolean bars = BARS.equals(kind);
		String region = Dimension.REGION.key();
		Breakdown breakdown = held.breakdown(bars ? region : region + "," + Dimension.YEAR.key());
		List<Dimension> by = breakdown.question().by();
		Pictures pictures = new Pictures(held.labels());
		if (bars) {
			return pictures.bars(breakdown, by.get(0), highlighted());
		}
		if (!by.contains(Dimension.YEAR)) {
			throw new Failure(Program.class, "ZH-7006", Asked.BY, call.text(Asked.BY).orElse(""), Dimension.YEAR.key());
		}
		return pictures.lines(breakdown, highlighted());
	}

	private Set<String> highlighted() {
		String text = call.text(HIGHLIGHT).orElse("");
		return text.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(text.split(",")));
	}
}
