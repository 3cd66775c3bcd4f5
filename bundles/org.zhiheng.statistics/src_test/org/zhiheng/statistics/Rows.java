// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Locale;
import java.util.Optional;

import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Vocabulary;

/** Rows and regions for tests. */
final class Rows {

	/** 653228 belongs to 653200 from 2025 on and is unknown before. */
	static final RegionTree REGIONS = new RegionTree() {

		@Override
		public Optional<String> prefecture(String code, int year) {
			return code.equals("653228") && year < 2025 ? Optional.empty() : Optional.of(code.substring(0, 4) + "00");
		}

		@Override
		public Optional<String> name(String code, Locale locale) {
			return code.equals("653200") ? Optional.of("en".equals(locale.getLanguage()) ? "Hotan" : "和田地区") : Optional.empty();
		}
	};

	private Rows() {
	}

	static PopulationBuilder builder() {
		return new PopulationBuilder(REGIONS, Vocabulary.standard());
	}

	static Labels labels(Locale locale) {
		return new Labels(REGIONS, Vocabulary.standard(), locale);
	}

	static ApplicationRow.Builder row(String region, int year, String route) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A").set(Column.REGION, region).set(Column.YEAR, year)
			.set(Column.ROUTE, route).set(Column.LEVEL, "INTERMEDIATE").set(Column.SERIES, "工程");
	}

	static ApplicationRow reviewed(String region, int year, boolean passed) {
		return row(region, year, "REVIEW").set(Column.REVIEWED, true).set(Column.OUTCOME, passed ? "PASSED" : "FAILED").build();
	}

	/** The handler unit of an application. */
	static String unit(Population population, String number) {
		long digest = NumberDigest.of(number);
		for (int row = 0; row < population.size(); row++) {
			if (population.numbers()[row] == digest) {
				return population.codes(Dimension.HANDLER_UNIT).get(population.code(row, Dimension.HANDLER_UNIT));
			}
		}
		throw new AssertionError(number);
	}
}
