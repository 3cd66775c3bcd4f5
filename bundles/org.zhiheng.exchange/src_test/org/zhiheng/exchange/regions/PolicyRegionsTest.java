// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;

class PolicyRegionsTest {

	private static PolicyBase policies;
	private static PolicyRegions regions;

	@BeforeAll
	static void load() throws IOException, Failure {
		try (Stream<Path> files = Files.list(Path.of("../org.zhiheng.policies/policies"))) {
			List<PolicyFile> read = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".policy")).sorted().toList()) {
				read.add(new PolicyFile(file.getFileName().toString(), Files.readAllBytes(file)));
			}
			policies = PolicyFiles.base(() -> read);
			regions = new PolicyRegions(policies);
		}
	}

	@Test
	void placesThatWereSplitAreNamedWhereYearsAreCompared() {
		Labels labels = new Labels(regions, Vocabulary.standard(), Locale.ENGLISH);
		assertEquals(List.of("Hekang", "He'an"), labels.changed(Dimension.COUNTY, List.of("653221"), 2023, 2025));
		assertEquals(List.of(), labels.changed(Dimension.COUNTY, List.of("652801"), 2023, 2025), "another prefecture");
		assertEquals(List.of(), labels.changed(Dimension.COUNTY, List.of("653221"), 2025, 2026), "both years after");
		assertEquals(List.of(), labels.changed(Dimension.REGION, List.of("653200"), 2023, 2025), "the prefecture is the same");
	}

	@ParameterizedTest
	@CsvSource({ "653200,653200", "和田地区,653200", "和田市,653201", "和田地区和田市,653201", "新疆维吾尔自治区和田地区和田县,653221", "巴州,652800", "巴音郭楞,652800",
		"HOTAN,653200", "乌鲁木齐,650100", "焉耆,652826", "昆玉市,659009", "653101,653101", "墨玉,653222" })
	void knowsTheNamesThatPeopleWrite(String written, String code) {
		assertEquals(List.of(code), regions.codes(written));
	}

	/** XJ23-6.3 and JX19-6.3.3 say 撤销; HT25-6.5 does not (AMB-HT-REVOKE); nobody speaks of words that no clause has. */
	@ParameterizedTest
	@CsvSource({ "653201,2025,自治区职称评审诚信档案库,FALSE_MATERIALS,true", "653201,2023,自治区职称评审诚信档案库,PLAGIARISM,true",
		"653201,2025,平台诚信名单库,FALSE_MATERIALS,", "653201,2025,某市信用平台,FALSE_MATERIALS,", "653201,2025,自治区职称评审诚信档案库,由中介代写代办,",
		"652801,2023,'',FALSE_MATERIALS,true", "330401,2024,'',FRAUD,true", "330401,2024,自治区职称评审诚信档案库,论文代写,",
		"110101,2024,自治区职称评审诚信档案库,FALSE_MATERIALS," })
	void titlesAreRevokedByTheClauseOfTheRegisterElseOfThePlace(String place, int year, String register, String act, Boolean revoked) {
		assertEquals(Optional.ofNullable(revoked), regions.revokes(place, year, register, act));
	}

	@Test
	void leavesOpenWhatFitsSeveral() {
		assertEquals(List.of("653200", "653201", "653221"), regions.codes("和田"));
		assertEquals(List.of(), regions.codes("不存在的县"));
		assertEquals(List.of(), regions.codes("653299"), "Hotan's counties are all listed");
		assertEquals(List.of(), regions.codes("123456"));
	}

	@Test
	void putsCountiesUnderTheirPrefectureInTheirYears() {
		assertEquals(Optional.of("653200"), regions.prefecture("653222", 2021));
		assertEquals(Optional.of("653200"), regions.prefecture("653200", 2021));
		assertEquals(Optional.empty(), regions.prefecture("653228", 2021), "和康县 was founded at the end of 2024");
		assertEquals(Optional.of("653200"), regions.prefecture("653228", 2025));
		assertEquals(Optional.of("653100"), regions.prefecture("653101", 2021), "Kashgar's counties are not listed");
		assertEquals(Optional.of("659009"), regions.prefecture("659009", 2021), "a city of the Corps is under no prefecture");
		assertEquals(Optional.empty(), regions.prefecture("999999", 2021));
	}

	@Test
	void namesPlacesInTwoLanguages() {
		assertEquals(Optional.of("和田地区"), regions.name("653200", Locale.SIMPLIFIED_CHINESE));
		assertEquals(Optional.of("Hotan (Hetian)"), regions.name("653200", Locale.ENGLISH));
		assertEquals(Optional.empty(), regions.name("653101", Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource({ "SERIES,工程技术,Engineering", "SERIES,工程,Engineering", "SERIES,卫生,Health", "SPECIALTY,水利,Water resources" })
	void namesSeriesInEnglish(Dimension dimension, String recorded, String english) {
		Labels labels = new Labels(regions, Vocabulary.standard(), Locale.ENGLISH);
		assertEquals(english, labels.code(dimension, recorded));
		assertEquals(english + " · 2025", labels.key(List.of(dimension, Dimension.YEAR), List.of(recorded, "2025")));
		assertEquals(recorded, new Labels(regions, Vocabulary.standard(), Locale.SIMPLIFIED_CHINESE).code(dimension, recorded));
	}

	@Test
	void everySeriesAndPlaceHasAnEnglishName() {
		Labels labels = new Labels(regions, Vocabulary.standard(), Locale.ENGLISH);
		assertTrue(policies.series().size() > 20);
		policies.series().forEach(each -> assertLatin(labels.code(Dimension.SERIES, String.valueOf(each.getName()))));
		policies.regions().forEach(each -> assertLatin(labels.code(Dimension.COUNTY, each.getCode())));
		assertEquals("无人机应用", labels.code(Dimension.SERIES, "无人机应用"), "what the catalogue does not know stands as recorded");
	}

	private static void assertLatin(String name) {
		assertTrue(name.codePoints().noneMatch(Character::isIdeographic), name);
	}
}
