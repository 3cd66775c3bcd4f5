// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Adds up what a scenario does to people, by one column of codes.
 */
final class Tallies {

	private final Observed observed;
	private final Cells cells;
	private final Tried tried;
	private final int[] of;
	private final Line[] lines;

	/**
	 * What is tried, worked out for everybody.
	 *
	 * @param standings by the requirements
	 * @param strata how often people passed
	 * @param tariff what is paid
	 * @param capped groups under caps
	 */
	record Tried(Standings standings, Strata strata, Tariff tariff, List<Capped> capped) {}

	private static final double DIGITS = 1e9;

	/** What is added up for one code. */
	private static final class Line {

		private long applications;
		private long accepted;
		private long acceptedStays;
		private long passed;
		private long payers;
		private long payersStay;
		private long passesStay;
		private double passesExpected;
		private long perhapsPassing;
		private long perhapsPaying;
		private long out;
		private long in;
		private long perhapsOut;
		private long perhapsIn;
		private long repriced;
		private long mayLow;
		private long mayHigh;
		/** Newcomers for whom the places under a cap have no room, by the estimate. */
		private double crowded;
		private final long[] fees;
		private final long[] feesLow;
		private final long[] feesHigh;
		/** By stratum newcomers who must be accepted and who may be, and how many of these and of those stand under a cap. */
		private final int[][] fresh;

		/** How many people pay each amount is counted, and multiplied in the end. */
		Line(int amounts, int strata) {
			fresh = new int[strata][];
			fees = new long[amounts];
			feesLow = new long[amounts];
			feesHigh = new long[amounts];
		}
	}

	/**
	 * Adds up.
	 *
	 * @param observed what became of people
	 * @param cells in which they are alike
	 * @param tried what is tried
	 * @param by the column, null for everybody in one
	 */
	Tallies(Observed observed, Cells cells, Tried tried, Observed.@Nullable By by) {
		this.observed = observed;
		this.cells = cells;
		this.tried = tried;
		this.of = cells.codes(by);
		this.lines = new Line[by == null ? 1 : observed.by(by).codes().size()];
		Arrays.setAll(lines, code -> new Line(tried.tariff().amounts().size(), observed.strata().codes().size()));
		boolean[] inCap = new boolean[cells.size()];
		tried.capped().forEach(each -> Arrays.stream(each.cells()).forEach(cell -> inCap[cell] = true));
		for (int cell = 0; cell < of.length; cell++) {
			for (Standing each : Standing.values()) {
				int count = tried.standings().count(cell, each);
				if (count > 0) {
					add(lines[of[cell]], cells.person(cell), each, count, inCap[cell]);
				}
			}
		}
		int[][] parts = new int[4][lines.length];
		tried.capped().forEach(each -> add(each, parts));
	}

	/** Adds people of one cell who stand alike. */
	private void add(Line line, int person, Standing standing, int count, boolean capped) {
		boolean accepted = observed.accepted(person);
		boolean passed = observed.passed(person);
		boolean paid = observed.paid(person);
		boolean free = passed && !capped;
		int fee = observed.fee(person);
		int due = tried.tariff().after(person);
		line.applications += count;
		line.accepted += accepted ? count : 0;
		line.passed += passed ? count : 0;
		line.payers += paid ? count : 0;
		line.fees[fee] += count;
		line.repriced += fee != due ? count : 0;
		switch (standing) {
			case STANDS -> {
				line.acceptedStays += accepted ? count : 0;
				line.payersStay += paid ? count : 0;
				line.passesStay += free ? count : 0;
				line.passesExpected += free ? count : 0;
				line.feesLow[due] += count;
				line.feesHigh[due] += count;
			}
			case OUT -> line.out += count;
			case PERHAPS_OUT -> {
				line.perhapsOut += count;
				line.perhapsPaying += paid ? count : 0;
				line.perhapsPassing += free ? count : 0;
				line.feesHigh[due] += count;
			}
			case IN, PERHAPS_IN -> {
				boolean sure = standing == Standing.IN;
				line.in += sure ? count : 0;
				line.perhapsIn += sure ? 0 : count;
				int place = tried.strata().place(person);
				int[] fresh = line.fresh[place] == null ? new int[4] : line.fresh[place];
				line.fresh[place] = fresh;
				fresh[sure ? 0 : 1] += count;
				fresh[sure ? 2 : 3] += capped ? count : 0;
				line.feesHigh[tried.tariff().fresh(person)] += count;
			}
		}
	}

	/**
	 * A capped group, each code getting its part: of those at the line no fewer than the others leave over, and no more than there are places.
	 *
	 * @param parts by code those sure, those of them at the line, those who may pass, and those of them at the line; used for one group after the other
	 */
	private void add(Capped group, int[][] parts) {
		for (int[] each : parts) {
			Arrays.fill(each, 0);
		}
		for (int i = 0; i < group.cells().length; i++) {
			int cell = group.cells()[i];
			int code = of[cell];
			Capped.Part part = group.passing()[i];
			boolean passed = group.most() > 0 && observed.passed(cells.person(cell));
			parts[0][code] += part.sure();
			parts[1][code] += part.sureTied();
			parts[2][code] += part.may() + Passing.fresh(cell, tried.standings())
				+ (passed ? tried.standings().count(cell, Standing.PERHAPS_OUT) : 0);
			parts[3][code] += part.mayTied();
			lines[code].passesExpected += part.expected();
			lines[code].crowded += (1 - group.share()) * Passing.chance(cell, tried.standings(), tried.strata().of(cells.person(cell)));
		}
		int tied = group.tied();
		int others = group.sure().tied() - group.sure().in() - tied;
		int seats = Math.max(0, group.sure().seats() - others);
		for (int code = 0; code < lines.length; code++) {
			lines[code].mayLow += parts[0][code] + Math.max(0, seats - (tied - parts[1][code]));
			lines[code].mayHigh += Math.min(group.most(), parts[2][code] + Math.min(parts[3][code], group.may().seats()));
		}
	}

	/** The line of a code. */
	WhatIfLine line(int code, String name) {
		Line line = lines[code];
		long low = line.passesStay + line.mayLow;
		long free = 0;
		double mean = line.passesExpected + line.perhapsPassing * Strata.HALF - line.crowded;
		// Under a cap the interval takes in whatever is open there: equals at its line, people who may be out, newcomers who take places.
		double least = line.passesStay + (double) line.mayLow;
		double most = line.passesStay + (double) line.perhapsPassing + line.mayHigh;
		double sureVariance = 0;
		double allVariance = 0;
		double paying = 0;
		for (int place = 0; place < line.fresh.length; place++) {
			int[] fresh = line.fresh[place];
			if (fresh == null) {
				continue;
			}
			Strata.Law law = tried.strata().at(place);
			int sure = fresh[0];
			int perhaps = fresh[1];
			int freeSure = sure - fresh[2];
			int freePerhaps = perhaps - fresh[3];
			free += freeSure + freePerhaps;
			mean += (sure + perhaps * Strata.HALF) * law.rate();
			least += freeSure * law.rate();
			most += (freeSure + freePerhaps) * law.rate();
			sureVariance += Strata.Law.variance(freeSure, law.rate(), law.accepted() + 1.0);
			allVariance += Strata.Law.variance((double) freeSure + freePerhaps, law.rate(), law.accepted() + 1.0);
			paying += (sure + perhaps * Strata.HALF) * law.paying();
		}
		long high = line.passesStay + line.perhapsPassing + line.mayHigh + free;
		Range passed = range(low, Range.of(low, least, sureVariance, high).least(), mean, Range.of(low, most, allVariance, high).most(), high);
		long newcomers = line.in + line.perhapsIn;
		Range accepted = open(line.acceptedStays + line.in, line.perhapsOut + line.perhapsIn);
		long payersHigh = line.payersStay + line.perhapsPaying + newcomers;
		double payers = line.payersStay + line.perhapsPaying * Strata.HALF + paying;
		return new WhatIfLine(name, line.applications, line.accepted, accepted, line.passed, passed, line.payers,
			range(line.payersStay, line.payersStay, payers, payersHigh, payersHigh), sum(line.fees), sum(line.feesLow), sum(line.feesHigh), line.out,
			line.in,
			line.perhapsOut + line.perhapsIn, line.repriced);
	}

	private BigDecimal sum(long[] payers) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < payers.length; i++) {
			sum = payers[i] == 0 ? sum : sum.add(tried.tariff().amounts().get(i).multiply(BigDecimal.valueOf(payers[i])));
		}
		return sum;
	}

	private static Range open(long sure, long open) {
		return new Range(sure, sure, sure + open * Strata.HALF, sure + (double) open, sure + open);
	}

	private static Range range(long low, double least, double middle, double most, long high) {
		// Thirds of equals add up to whole people but for the last digits.
		double inside = Math.min(high, Math.max(low, Math.round(middle * DIGITS) / DIGITS));
		return new Range(low, Math.min(inside, Math.max(low, least)), inside, Math.max(inside, Math.min(high, most)), high);
	}

	/** How many groups have equals at the line, of whom a rule must choose. */
	long ties() {
		return tried.capped().stream().filter(each -> each.may().tied() > each.may().in() || each.tied() > 0).count();
	}

	/** Lines of all codes. */
	List<WhatIfLine> lines(List<String> codes) {
		List<WhatIfLine> all = new ArrayList<>();
		for (int i = 0; i < codes.size(); i++) {
			all.add(line(i, Objects.requireNonNull(codes.get(i))));
		}
		all.sort(java.util.Comparator.comparing(WhatIfLine::code));
		return all;
	}
}
