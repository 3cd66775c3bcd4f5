// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.statistics.RegionTree;

/**
 * Made-up applications for measuring, the same for the same number: five years, sixteen prefectures, twenty-seven series, about two thousand
 * committees, and an employer for fifty applications. An employer's place and kind are its own, a committee belongs to prefecture, series and level.
 */
final class SyntheticApplications {

	private static final int[] PREFECTURES = { 6501, 6502, 6504, 6505, 6523, 6527, 6528, 6529, 6530, 6531, 6532, 6540, 6542, 6543, 6590, 6500 };
	private static final String[] ROUTES = { "REVIEW", "REVIEW", "REVIEW", "REVIEW", "REVIEW", "REVIEW", "REVIEW", "INITIAL", "INITIAL", "GRANT" };
	private static final String[] LEVELS = { "ASSISTANT", "ASSISTANT", "ASSISTANT", "INTERMEDIATE", "INTERMEDIATE", "INTERMEDIATE",
		"ASSOCIATE_SENIOR",
		"ASSOCIATE_SENIOR", "SENIOR", "TECHNICIAN_GRADE" };
	private static final String[] KINDS = { "PRIVATE_ENTERPRISE", "PRIVATE_ENTERPRISE", "PRIVATE_ENTERPRISE", "STATE_OWNED_ENTERPRISE",
		"PUBLIC_INSTITUTION", "FREELANCE", "OTHER_NON_PUBLIC" };
	private static final String[] EDUCATIONS = { "BACHELOR", "BACHELOR", "BACHELOR", "JUNIOR_COLLEGE", "JUNIOR_COLLEGE", "MASTER",
		"SECONDARY_SPECIALIZED",
		"DOCTORATE" };
	private static final int SERIES = 27;
	private static final int SPECIALTIES = 300;
	private static final int A_EMPLOYER = 50;
	/** Places by their codes. */
	static final RegionTree REGIONS = new RegionTree() {

		@Override
		public Optional<String> prefecture(String code, int year) {
			return Optional.of(code.substring(0, 4) + "00");
		}

		@Override
		public Optional<String> document(String code, int year) {
			return Optional.of(year < 2023 ? "XJ23" : "XJ70");
		}

		@Override
		public Optional<String> name(String code, Locale locale) {
			return Optional.empty();
		}
	};

	private static final String[] SCORES = IntStream.rangeClosed(0, 1000)
		.mapToObj(score -> score % 10 == 0 ? Integer.toString(score / 10) : score / 10 + "." + score % 10).toArray(String[]::new);
	private static final String[] SERIES_CODES = named("S", SERIES);
	private static final String[] SPECIALTY_CODES = named("Z", SPECIALTIES);
	private static final String[] COMMITTEES = named("C", PREFECTURES.length * SERIES * 5);
	private static final String[] BIRTHS = IntStream.range(1962, 2000).mapToObj(year -> year + "-05-17").toArray(String[]::new);

	private static String[] named(String letter, int count) {
		return IntStream.range(0, count).mapToObj(i -> letter + (10_000 + i)).toArray(String[]::new);
	}

	private final SplittableRandom random = new SplittableRandom(20_260_101);
	private final int rows;
	private final int employers;

	private SyntheticApplications(int rows) {
		this.rows = rows;
		this.employers = Math.max(1, rows / A_EMPLOYER);
	}

	/** Hands over a number of applications, as a registry would. */
	static void scan(int rows, Consumer<? super Kept> each) {
		SyntheticApplications made = new SyntheticApplications(rows);
		for (int i = 0; i < rows; i++) {
			each.accept(new Kept(made.row(i), "p", 1, 1));
		}
	}

	/** The smaller of two uniform numbers: few are frequent, many are rare. */
	private int skewed(int bound) {
		return Math.min(random.nextInt(bound), random.nextInt(bound));
	}

	private ApplicationRow row(int number) {
		int employer = skewed(employers);
		int mixed = employer * 0x9E3779B9 >>> 8;
		int prefecture = Math.min(mixed % 16, (mixed >> 6) % 16);
		int series = skewed(SERIES);
		String level = LEVELS[random.nextInt(LEVELS.length)];
		int year = 2021 + random.nextInt(5);
		ApplicationRow.Builder row = ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "B" + number).set(Column.YEAR, year)
			.set(Column.REGION, PREFECTURES[prefecture] + (((mixed >> 12) % 8) < 5 ? "01" : "21"))
			.set(Column.CREDIT_CODE, Integer.toHexString(employer * 0x9E3779B9)).set(Column.EMPLOYER, "E")
			.set(Column.EMPLOYER_TYPE, KINDS[(mixed >> 3) % KINDS.length])
			.set(Column.ROUTE, ROUTES[random.nextInt(ROUTES.length)]).set(Column.SERIES, SERIES_CODES[series]).set(Column.LEVEL, level)
			.set(Column.SPECIALTY, SPECIALTY_CODES[(series * 11 + skewed(11)) % SPECIALTIES])
			.set(Column.EDUCATION, EDUCATIONS[random.nextInt(EDUCATIONS.length)])
			.set(Column.BIRTH_DATE, BIRTHS[random.nextInt(BIRTHS.length)]).set(Column.SUBMITTED_AT, year + "-04-01")
			.set(Column.FIRST_APPLICATION, random.nextInt(3) > 0);
		course(row, COMMITTEES[(prefecture * SERIES + series) * 5 + level.length() % 5], level);
		return row.build();
	}

	private void course(ApplicationRow.Builder row, String committee, String level) {
		if (random.nextInt(100) >= 92) {
			row.set(Column.STATUS, "不予受理");
			return;
		}
		row.set(Column.STATUS, "评审委员会已接收材料").set(Column.MATERIALS_RECEIVED_ON, "2024-05-01").set(Column.COMMITTEE, committee);
		if (random.nextInt(100) >= 97) {
			return;
		}
		row.set(Column.PAID_ON, "2024-06-01");
		if (level.endsWith("SENIOR")) {
			row.set(Column.DEFENCE, random.nextInt(10) < 9 ? "PASSED" : "FAILED");
		}
		if (random.nextInt(100) < 96) {
			int score = Math.max(0, Math.min(1000, (int) (700 + 120 * random.nextGaussian())));
			boolean passed = score >= 600 + committee.hashCode() % 150;
			row.set(Column.REVIEWED, true).set(Column.SCORE, SCORES[score])
				.set(Column.OUTCOME, passed ? "PASSED" : "FAILED");
			if (passed && random.nextInt(100) < 98) {
				row.set(Column.CERTIFICATE_NUMBER, "N");
			}
		}
	}
}
