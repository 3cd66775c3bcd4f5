// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.zhiheng.chart.BreakdownSubject;
import org.zhiheng.chart.CountsPictures;
import org.zhiheng.chart.CountsSubject;
import org.zhiheng.chart.Kind;
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

	static final String TARGET = "--target";

	private static final String BARS = "bars";
	private static final String TREND = "trend";
	private static final String FLOW = "flow";
	private static final String SCORES = "scores";
	private static final String WATERFALL = "waterfall";
	/** What only other pictures, and what only this one is made from. */
	private static final List<String> NOT_TRIED = List.of(COUNTS, Asked.BY, Asked.WHERE, Asked.RATE, HIGHLIGHT, PERIOD, TARGET);
	private static final List<String> TRIED = List.of(Trial.YEAR, Trial.CHANGE, Trial.DOCUMENT, Trial.SCENARIO, Compared.AGAINST);

	private final Call call;

	Drawn(Call call) {
		this.call = call;
	}

	Picture picture() throws Failure, IOException {
		String kind = call.text(KIND).orElse("");
		if (!kinds().contains(kind)) {
			throw new Failure(Program.class, "ZH-7006", KIND, kind, String.join(", ", kinds()));
		}
		boolean tried = WATERFALL.equals(kind);
		for (String other : tried ? NOT_TRIED : TRIED) {
			if (call.has(other)) {
				throw new Failure(Program.class, "ZH-7015", KIND + " " + kind, other);
			}
		}
		return tried ? tried() : call.has(COUNTS) ? ofCounts(kind) : ofApplications(kind);
	}

	/** What the changes of a scenario do, or what changes between two versions of the policies. */
	private Picture tried() throws Failure {
		if (!call.has(Compared.AGAINST)) {
			return new Trial(call).picture();
		}
		for (String other : List.of(Trial.CHANGE, Trial.DOCUMENT, Trial.SCENARIO)) {
			if (call.has(other)) {
				throw new Failure(Program.class, "ZH-7015", Compared.AGAINST, other);
			}
		}
		return new Compared(call).picture();
	}

	/** The words for all kinds. */
	static List<String> kinds() {
		return Stream.concat(Stream.of(BARS, TREND, FLOW, SCORES, WATERFALL), Stream.of(Kind.values()).map(Kind::key)).toList();
	}

	private Picture ofCounts(String kind) throws Failure, IOException {
		for (String other : List.of("--workspace", Asked.BY, Asked.WHERE, Asked.RATE, Role.ROLE)) {
			if (call.has(other)) {
				throw new Failure(Program.class, "ZH-7015", COUNTS, other);
			}
		}
		if (FLOW.equals(kind) || SCORES.equals(kind)) {
			throw new Failure(Program.class, "ZH-7015", COUNTS, KIND + " " + kind);
		}
		Path file = call.readable(COUNTS);
		CountsTable table = CountsTable.read(CountsCsv.read(file), call.text(PERIOD).orElse(CountsTable.PERIOD));
		String source = file.getFileName() + " sha256:" + new Digest(Files.readAllBytes(file)).hex();
		Optional<Kind> laidOut = Kind.of(kind);
		if (laidOut.map(Kind::overPeriods).orElse(TREND.equals(kind)) && !CountsSubject.drawable(table)) {
			throw new Failure(Program.class, "ZH-7098", KIND + " " + kind);
		}
		if (laidOut.isPresent()) {
			return laidOut.get().of(new CountsSubject(table, call.locale(), source), target());
		}
		CountsPictures pictures = new CountsPictures(call.locale(), source);
		return BARS.equals(kind) ? pictures.bars(table) : pictures.lines(table, highlighted());
	}

	private Picture ofApplications(String kind) throws Failure {
		Held held = new Held(call);
		if (FLOW.equals(kind)) {
			return held.flow();
		}
		if (SCORES.equals(kind)) {
			return held.scores(target());
		}
		Optional<Kind> laidOut = Kind.of(kind);
		boolean bars = BARS.equals(kind);
		boolean years = laidOut.map(Kind::overPeriods).orElse(!bars);
		String region = Dimension.REGION.key();
		Breakdown breakdown = held.breakdown(years ? region + "," + Dimension.YEAR.key() : region);
		List<Dimension> by = breakdown.question().by();
		Pictures pictures = new Pictures(held.labels());
		if (years && !by.contains(Dimension.YEAR)) {
			throw new Failure(Program.class, "ZH-7006", Asked.BY, call.text(Asked.BY).orElse(""), Dimension.YEAR.key());
		}
		if (!TREND.equals(kind) && by.stream().filter(each -> each != Dimension.YEAR).count() > 1) {
			throw new Failure(Program.class, "ZH-7006", Asked.BY, call.text(Asked.BY).orElse(""), call.phrases().text("expected.oneGroup"));
		}
		if (laidOut.isPresent()) {
			return laidOut.get().of(new BreakdownSubject(breakdown, held.labels()), target());
		}
		return bars ? pictures.bars(breakdown, by.get(0), highlighted()) : pictures.lines(breakdown, highlighted());
	}

	private OptionalDouble target() throws Failure {
		return Asked.share(call, TARGET);
	}

	private Set<String> highlighted() {
		String text = call.text(HIGHLIGHT).orElse("");
		return text.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(text.split(",")));
	}
}
