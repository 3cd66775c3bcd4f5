// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.OwnDay;

/** Columns made from combinations of cells against the straightforward way: every input asked of every person's facts. */
class CodingTest {

	private static final int PEOPLE = 900;

	@Test
	void columnsSayWhatInputsSayOfEachPerson() {
		Random chance = new Random(41);
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < PEOPLE; i++) {
			rows.add(WhatIfTest.random(chance, i, 2023 + i % 3));
		}
		HeldFacts facts = new HeldFacts(Vocabulary.standard(), WhatIfTest.BASE);
		HeldRows held = new HeldRows(facts.columns());
		WhatIfTest.kept(rows).forEach(held::add);
		Sliding sliding = new Sliding(WhatIfTest.BASE, null);
		Coding coding = new Coding(held, facts);
		Set<Object> told = new HashSet<>();
		Set<String> relative = new HashSet<>();
		for (Map.Entry<LocalDate, int[]> each : held.alike(sliding::rules).entrySet()) {
			Batch batch = sliding.batch(each.getKey());
			for (Input input : batch.inputs()) {
				Codes column = coding.column(input, each.getValue());
				for (int i = 0; i < column.size(); i++) {
					Object value = column.values().get(column.code(i));
					ApplicationRow row = rows.get(each.getValue()[i]);
					assertEquals(input.of(facts.of(row)), value, () -> input.name() + " of " + row.values());
					told.add(value);
				}
				if (input.relative()) {
					relative.add(input.name());
				}
			}
		}
		assertTrue(relative.size() > 4, "inputs about the time up to the own day: " + relative);
		assertTrue(told.size() > 100, "values met: " + told.size());
	}

	/** Whole years and months, complete or not, stay what they were, at the ends of months and in leap years. */
	@Test
	void daysToldAnewAreAsLongAgo() {
		Random chance = new Random(5);
		for (int i = 0; i < 200_000; i++) {
			LocalDate own = LocalDate.of(2023, 12, 20).plusDays(chance.nextInt(450));
			LocalDate date = chance.nextBoolean() ? own.minusMonths(chance.nextInt(200)).plusDays(chance.nextInt(5) - 2L)
				: own.minusDays(chance.nextInt(9000) - 20L);
			LocalDate told = OwnDay.told(date, own);
			int months = chance.nextInt(205);
			assertEquals(!own.isBefore(date.plusMonths(months)), !OwnDay.DAY.isBefore(told.plusMonths(months)), date + " " + own + " " + months);
			assertEquals(own.isAfter(date.plusMonths(months)), OwnDay.DAY.isAfter(told.plusMonths(months)), date + " " + own + " " + months);
		}
	}
}
