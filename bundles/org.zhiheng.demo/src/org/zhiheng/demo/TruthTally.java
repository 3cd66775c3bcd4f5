// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what was planted while a population is made. */
final class TruthTally {

	private static final class Sum {
		private long applications;
		private long accepted;
		private long reviewed;
		private long passed;
		private double expected;
	}

	private final Map<String, Map<Integer, Sum>> cells = new TreeMap<>();
	private final List<Truth.Record> records = new ArrayList<>();
	private long applications;
	private long persons;

	void record(Truth.Record record) {
		records.add(record);
	}

	void person() {
		persons++;
	}

	long persons() {
		return persons;
	}

	void add(String region, Fate fate, Routes route, int year) {
		Sum sum = cells.computeIfAbsent(region, r -> new TreeMap<>()).computeIfAbsent(year, y -> new Sum());
		applications++;
		sum.applications++;
		if (fate.accepted()) {
			sum.accepted++;
		}
		if (fate.reviewed() && route == Routes.REVIEW) {
			sum.reviewed++;
			sum.expected += fate.probability();
			sum.passed += fate.passed() ? 1 : 0;
		}
	}

	Truth truth(long seed, Years years, DemoGround ground, PassModel model) {
		List<Truth.Cell> all = new ArrayList<>();
		cells.forEach((region, byYear) -> byYear.forEach((year, s) -> all
			.add(new Truth.Cell(region, year, s.applications, s.accepted, s.reviewed, s.expected, s.passed))));
		Map<String, Double> regions = new TreeMap<>();
		ground.prefectures().forEach(each -> regions.put(each.code(), model.regionEffect(each.code())));
		Map<String, Double> series = new TreeMap<>();
		ground.offers().forEach(each -> series.put(each.name(), model.seriesEffect(each.name())));
		Map<Integer, Double> byYear = new TreeMap<>();
		for (int year = years.first(); year <= years.last(); year++) {
			byYear.put(year, model.yearEffect(year));
		}
		return new Truth(seed, years, applications, persons, regions, series, byYear, model.outliers(), List.copyOf(all), List.copyOf(records));
	}
}
