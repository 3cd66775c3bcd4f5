// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.PopulationBuilder;
import org.zhiheng.statistics.RegionTree;

/** Two prefectures and two years with counts that can be reckoned by hand; 克州 has nobody reviewed in 2025. */
public final class Sample implements RegionTree {

	private static final Map<String, String> NAMES = Map.of("653200", "和田地区", "653000", "克孜勒苏柯尔克孜自治州");

	@Override
	public Optional<String> prefecture(String code, int year) {
		return Optional.of(code.substring(0, 4) + "00");
	}

	@Override
	public Optional<String> name(String code, Locale locale) {
		return Optional.ofNullable(NAMES.get(code));
	}

	public static CodeNames names(Locale locale) {
		return new CodeNames(new Labels(new Sample(), Vocabulary.standard(), locale),
			code -> "工程技术".equals(code) ? Optional.of("Engineering") : Optional.empty());
	}

	/** 和田 2024 81/263 and 2025 15/148, both 中级; 克州 2024 1/29 副高级, 2025 two filed and nobody reviewed; one 初定. */
	public static Population population() {
		PopulationBuilder builder = new PopulationBuilder(new Sample(), Vocabulary.standard());
		add(builder, "653200", 2024, "INTERMEDIATE", 81, 263);
		add(builder, "653200", 2025, "INTERMEDIATE", 15, 148);
		add(builder, "653000", 2024, "ASSOCIATE_SENIOR", 1, 29);
		builder.add(row("653000", 2025, "REVIEW", "ASSOCIATE_SENIOR", false, false));
		builder.add(row("653000", 2025, "REVIEW", "ASSOCIATE_SENIOR", false, false));
		builder.add(row("653200", 2025, "INITIAL", "ASSISTANT", true, true));
		return builder.build(12, "v6", true);
	}

	static Population nobody() {
		return new PopulationBuilder(new Sample(), Vocabulary.standard()).build(1, "v6", false);
	}

	private static void add(PopulationBuilder builder, String region, int year, String level, int passed, int reviewed) {
		for (int i = 0; i < reviewed; i++) {
			builder.add(row(region, year, "REVIEW", level, true, i < passed));
		}
	}

	private static ApplicationRow row(String region, int year, String route, String level, boolean reviewed, boolean passed) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A").set(Column.YEAR, year).set(Column.REGION, region).set(Column.ROUTE, route)
			.set(Column.SERIES, "工程技术").set(Column.LEVEL, level).set(Column.REVIEWED, reviewed)
			.set(Column.OUTCOME, reviewed ? passed ? "PASSED" : "FAILED" : null).build();
	}

	static Answer answer(Locale locale) {
		Enquiry enquiry = new Enquiry(Runnable::run, Runnable::run);
		enquiry.take(population(), names(locale));
		return (Answer) enquiry.state();
	}
}
