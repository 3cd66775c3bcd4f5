// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.HashSet;
import java.util.TreeMap;

/**
 * Adds up what a scenario does to people, person by person: what {@link Tallies} adds up by cells is held against it.
 */
final class PlainTallies {

	private final Observed observed;
	private final Standing[] standings;
	private final Strata strata;
	private final Tariff tariff;
	private final List<PlainPassing.Capped> capped;
	private final boolean[] inCap;
	private final int[] of;
	private final Line[] lines;

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
		private double crowded;
		private final long[] fees;
		private final long[] feesLow;
		private final long[] feesHigh;
		private final Map<Integer, int[]> fresh = new TreeMap<>();

		/** How many people pay each amount is counted, and multiplied in the end. */
		Line(int amounts) {
			fees = new long[amounts];
			feesLow = new long[amounts];
			feesHigh = new long[amounts];
		}
	}

	PlainTallies(Observed observed, Standing[] standings, Strata strata, Tariff tariff, List<PlainPassing.Capped> capped, int codes, int[] of) {
		this.observed = observed;
		this.standings = standings;
		this.strata = strata;
		this.tariff = tariff;
		this.capped = capped;
		this.inCap = new boolean[observed.size()];
		this.of = of;
		capped.forEach(each -> each.members().forEach(member -> inCap[member] = true));
		lines = new Line[codes];
		for (int i = 0; i < codes; i++) {
			lines[i] = new Line(tariff.amounts().size());
		}
		for (int i = 0; i < observed.size(); i++) {
			add(lines[of[i]], i);
		}
		capped.forEach(this::add);
	}

	private void add(Line line, int person) {
		line.applications++;
		boolean accepted = observed.accepted(person);
		boolean passed = observed.passed(person);
		boolean paid = observed.paid(person);
		line.accepted += accepted ? 1 : 0;
		line.passed += passed ? 1 : 0;
		line.payers += paid ? 1 : 0;
		int fee = observed.fee(person);
		int due = tariff.after(person);
		line.fees[fee]++;
		line.repriced += fee != due ? 1 : 0;
		switch (standings[person]) {
			case STANDS -> {
				line.acceptedStays += accepted ? 1 : 0;
				line.payersStay += paid ? 1 : 0;
				line.passesStay += passed && !inCap[person] ? 1 : 0;
				line.passesExpected += passed && !inCap[person] ? 1 : 0;
				line.feesLow[due]++;
				line.feesHigh[due]++;
			}
			case OUT -> line.out++;
			case PERHAPS_OUT -> {
				line.perhapsOut++;
				line.perhapsPaying += paid ? 1 : 0;
				line.perhapsPassing += passed && !inCap[person] ? 1 : 0;
				line.feesHigh[due]++;
			}
			case IN, PERHAPS_IN -> {
				boolean sure = standings[person] == Standing.IN;
				line.in += sure ? 1 : 0;
				line.perhapsIn += sure ? 0 : 1;
				line.fresh.computeIfAbsent(strata.place(person), place -> new int[4])[sure ? 0 : 1]++;
				line.fresh.get(strata.place(person))[sure ? 2 : 3] += inCap[person] ? 1 : 0;
				line.feesHigh[tariff.fresh(person)]++;
			}
		}
	}

	/** A capped group, each code getting its part: of those at the line no fewer than the others leave over, and no more than there are places. */
	private void add(PlainPassing.Capped group) {
		Map<Integer, int[]> parts = new HashMap<>();
		group.sure().forEach(each -> part(parts, each)[0]++);
		group.sureTie().members().forEach(each -> part(parts, each)[1]++);
		Set<Integer> may = new HashSet<>(group.may());
		may.forEach(each -> part(parts, each)[2]++);
		group.mayTie().members().forEach(each -> part(parts, each)[3]++);
		parts.forEach((code, part) -> {
			lines[code].mayLow += part[0] + Math.max(0, group.sureTie().seats() - (group.sureTie().members().size() - part[1]));
			lines[code].mayHigh += Math.min(group.most(), part[2] + Math.min(part[3], group.mayTie().seats()));
		});
		group.expected().forEach((person, share) -> {
			if (standings[person] == Standing.STANDS || standings[person] == Standing.PERHAPS_OUT) {
				lines[of[person]].passesExpected += share;
			} else {
				double rate = strata.of(person).rate();
				lines[of[person]].crowded += (standings[person] == Standing.PERHAPS_IN ? Strata.HALF * rate : rate) - share;
			}
		});
	}

	private int[] part(Map<Integer, int[]> parts, int person) {
		return parts.computeIfAbsent(of[person], code -> new int[4]);
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
		for (Map.Entry<Integer, int[]> each : line.fresh.entrySet()) {
			Strata.Law law = strata.at(each.getKey());
			int sure = each.getValue()[0];
			int perhaps = each.getValue()[1];
			int freeSure = sure - each.getValue()[2];
			int freePerhaps = perhaps - each.getValue()[3];
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
			sum = payers[i] == 0 ? sum : sum.add(tariff.amounts().get(i).multiply(BigDecimal.valueOf(payers[i])));
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
		return capped.stream().filter(each -> !each.mayTie().members().isEmpty() || !each.sureTie().members().isEmpty()).count();
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
