// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/** Made-up applications with everything that occurs: gaps, contradictions, all steps. */
final class RandomRows {

	private static final String[] REGIONS = { "653201", "653221", "653228", "652801", "650102", "659009" };
	private static final String[] LEVELS = { "SENIOR", "ASSOCIATE_SENIOR", "INTERMEDIATE", "ASSISTANT" };
	private static final String[] ROUTES = { "REVIEW", "REVIEW", "REVIEW", "INITIAL", "GRANT" };
	private static final String[] STATUS = { "已接收材料", "不予受理", "评审委员会已接收材料" };

	private RandomRows() {
	}

	static List<ApplicationRow> of(int size, long seed) {
		Random random = new Random(seed);
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			rows.add(row(i, random));
		}
		return rows;
	}

	static ApplicationRow row(int number, Random random) {
		boolean scored = random.nextInt(3) > 0;
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A" + number).set(Column.REGION, pick(REGIONS, random))
			.set(Column.YEAR, 2021 + random.nextInt(5)).set(Column.ROUTE, pick(ROUTES, random)).set(Column.LEVEL, pick(LEVELS, random))
			.set(Column.SERIES, "S" + random.nextInt(6)).set(Column.COMMITTEE, random.nextInt(9) == 0 ? null : "C" + random.nextInt(300))
			.set(Column.CREDIT_CODE, random.nextInt(5) == 0 ? null : "E" + random.nextInt(400))
			.set(Column.EMPLOYER, random.nextInt(4) == 0 ? "自由职业" : "N" + random.nextInt(50)).set(Column.STATUS, pick(STATUS, random))
			.set(Column.BIRTH_DATE, random.nextInt(9) == 0 ? "1980-05" : 1955 + random.nextInt(50) + "-02-28")
			.set(Column.SUBMITTED_AT, "2024-03-01T09:00")
			.set(Column.PAID_ON, random.nextBoolean() ? "2024-06-01" : null).set(Column.DEFENCE, random.nextInt(3) == 0 ? "PASSED" : null)
			.set(Column.REVIEWED, random.nextBoolean())
			.set(Column.OUTCOME, random.nextInt(3) == 0 ? null : random.nextBoolean() ? "PASSED" : "FAILED")
			.set(Column.CERTIFICATE_NUMBER, random.nextBoolean() ? "K" : null)
			.set(Column.SCORE, scored ? String.valueOf(random.nextInt(400) / 4.0) : null).build();
	}

	private static String pick(String[] of, Random random) {
		return of[random.nextInt(of.length)];
	}

	static Population population(List<ApplicationRow> rows) {
		PopulationBuilder builder = Rows.builder();
		rows.forEach(builder::add);
		return builder.build(7, "v1", false);
	}
}
