// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.PopulationBuilder;
import org.zhiheng.statistics.RegionTree;

/** Fourteen prefectures, five years, with holes: 克州 has nobody reviewed in 2022, 博州 no review before 2023. */
final class Samples implements RegionTree {

	private static final Map<String, String[]> NAMES = new LinkedHashMap<>();

	static {
		String[][] rows = { { "650100", "乌鲁木齐市", "Urumqi" }, { "650200", "克拉玛依市", "Karamay" }, { "650400", "吐鲁番市", "Turpan" },
			{ "650500", "哈密市", "Hami" }, { "652300", "昌吉回族自治州", "Changji" }, { "652700", "博尔塔拉蒙古自治州", "Bortala" },
			{ "652800", "巴音郭楞蒙古自治州", "Bayingolin" }, { "652900", "阿克苏地区", "Aksu" },
			{ "653000", "克孜勒苏柯尔克孜自治州", "Kizilsu" },
			{ "653100", "喀什地区", "Kashgar" }, { "653200", "和田地区", "Hotan" }, { "654000", "伊犁哈萨克自治州", "Ili" },
			{ "654200", "塔城地区", "Tacheng" }, { "654300", "阿勒泰地区", "Altay" } };
		for (String[] row : rows) {
			NAMES.put(row[0], row);
		}
	}

	@Override
	public Optional<String> prefecture(String code, int year) {
		String prefecture = code.substring(0, 4) + "00";
		return NAMES.containsKey(prefecture) ? Optional.of(prefecture) : Optional.empty();
	}

	@Override
	public Optional<String> name(String code, Locale locale) {
		String[] names = NAMES.get(code);
		return names == null ? Optional.empty() : Optional.of(names["en".equals(locale.getLanguage()) ? 2 : 1]);
	}

	static Labels labels(Locale locale) {
		return new Labels(new Samples(), Vocabulary.standard(), locale);
	}

	static Population population() {
		PopulationBuilder builder = new PopulationBuilder(new Samples(), Vocabulary.standard());
		Random random = new Random(42);
		int number = 0;
		int place = 0;
		for (String region : NAMES.keySet()) {
			for (int year = 2021; year <= 2025; year++) {
				boolean nobody = region.equals("652700") && year < 2023;
				int size = nobody ? 0 : region.equals("652700") ? 8 : 60 + random.nextInt(400) + (region.equals("650100") ? 900 : 0);
				double rate = 0.58 + 0.022 * place + 0.012 * (year - 2021) + 0.03 * random.nextGaussian();
				for (int i = 0; i < size; i++) {
					boolean reviewed = !(region.equals("653000") && year == 2022) && random.nextDouble() < 0.9;
					builder.add(row(number++, region, year, "REVIEW", reviewed, random.nextDouble() < rate));
				}
				builder.add(row(number++, region, year, "INITIAL", true, true));
			}
			place++;
		}
		return builder.build(1842, "v6", true);
	}

	static ApplicationRow row(int number, String region, int year, String route, boolean reviewed, boolean passed) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A" + number).set(Column.YEAR, year).set(Column.REGION, region)
			.set(Column.ROUTE, route).set(Column.SERIES, "工程").set(Column.LEVEL, "INTERMEDIATE").set(Column.REVIEWED, reviewed)
			.set(Column.OUTCOME, reviewed ? passed ? "PASSED" : "FAILED" : null).build();
	}
}
