// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.ColumnKind;

class VocabularyTest {

	private final Vocabulary vocabulary = Vocabulary.standard();

	@ParameterizedTest
	@EnumSource(Column.class)
	void everyColumnIsAFactOfItsKind(Column column) {
		Fact fact = vocabulary.fact(column);
		assertEquals(column.heading(), fact.headings().get(0));
		boolean exception = column == Column.STUDY_FORM || column == Column.REGION;
		if (!exception) {
			assertEquals(column.kind().name(), fact.type().name(), fact.key());
			assertEquals(column.dictionary().orElse(null), fact.dictionary(), fact.key());
		}
		assertEquals(column.kind() == ColumnKind.CODE && column != Column.REGION, vocabulary.dictionary(column).isPresent());
	}

	@Test
	void noHeadingNamesTwoColumns() {
		Map<String, Column> headings = new HashMap<>();
		for (Column column : Column.values()) {
			for (String heading : vocabulary.fact(column).headings()) {
				assertEquals(null, headings.put(heading, column), heading);
			}
		}
	}

	@Test
	void everyFactHasLabelsAndItsKeyIsItsPath() {
		for (Fact fact : vocabulary.facts()) {
			assertFalse(fact.zh().isBlank() || fact.en().isBlank(), fact.key());
			if (fact.path() != null) {
				assertEquals(fact.key(), fact.path().replace("applicant.", "").replace("[]", ""), fact.key());
			}
			if (fact.list() != null && !fact.type().equals(FactType.DURATION) && fact.path() != null) {
				assertTrue(fact.key().startsWith(fact.list() + "."), fact.key());
			}
			if (fact.type() == FactType.CODE) {
				assertTrue(fact.dictionary() != null, fact.key());
			}
		}
	}

	@Test
	void thePathsOfQuestionFilesAreDistinct() {
		Set<String> paths = new HashSet<>();
		vocabulary.facts().stream().map(Fact::path).filter(path -> path != null).forEach(path -> assertTrue(paths.add(path), path));
		assertTrue(paths.contains("applicant.social_insurance[].months"));
		assertTrue(paths.contains("request.exam_only_specialty"));
		assertTrue(paths.size() > 80);
	}

	@Test
	void everyDictionaryIsUsedByAFact() {
		Set<String> used = new HashSet<>();
		vocabulary.facts().stream().map(Fact::dictionary).filter(name -> name != null).forEach(used::add);
		for (TableKind table : TableKind.values()) {
			table.fields().forEach(field -> field.dictionary().ifPresent(used::add));
		}
		assertEquals(used, new HashSet<>(vocabulary.dictionaries().stream().map(Dictionary::name).toList()));
	}

	@ParameterizedTest
	@CsvSource({ "level,正高级,SENIOR", "level,副高,ASSOCIATE_SENIOR", "level,中级,INTERMEDIATE", "level,助理级,ASSISTANT", "level,助理,ASSISTANT",
		"level,员级,TECHNICIAN_GRADE", "level,初级,JUNIOR", "level,junior,JUNIOR", "employer_type,民营企业,PRIVATE_ENTERPRISE",
		"employer_type,其他非公,OTHER_NON_PUBLIC", "route,高技能,SKILL_EQUIVALENCE", "route,直接认定,DIRECT_RECOGNITION", "route,考核认定,ASSESSMENT_RECOGNITION",
		"education_level,本科,BACHELOR", "education_level,大专,JUNIOR_COLLEGE", "education_level,中专,SECONDARY_SPECIALIZED", "education_level,硕士,MASTER",
		"education_level,预备技师班,TECH_SCHOOL_PRE_TECHNICIAN", "skill_level,高级技师,SENIOR_TECHNICIAN", "defence,免答辩,EXEMPT", "outcome,未通过,FAILED",
		"status,评审委员会已接收材料,评审委员会已接收材料", "employment_status,返聘,RETIRED_REHIRED", "study_form,非全日制,PART_TIME",
		"insurance_type,灵活就业,FLEXIBLE" })
	void wordsMeanCodes(String dictionary, String word, String code) {
		assertEquals(code, vocabulary.dictionary(dictionary).meaning(word).map(Code::code).orElse(null));
	}

	@ParameterizedTest
	@CsvSource({ "level,高级", "route,认定", "education_level,研究生" })
	void ambiguousWordsMeanNothing(String dictionary, String word) {
		assertTrue(vocabulary.dictionary(dictionary).ambiguous(word));
		assertTrue(vocabulary.dictionary(dictionary).meaning(word).isEmpty());
	}

	@Test
	void aWordWithTwoMeaningsIsABug() {
		List<Code> codes = List.of(new Code("A", "甲", "first", List.of("x")), new Code("B", "乙", "second", List.of("X")));
		assertThrows(IllegalArgumentException.class, () -> new Dictionary("d", codes, Set.of()));
	}

	@Test
	void membersAndWordsAreListed() {
		assertEquals(List.of("social_insurance.type", "social_insurance.months"),
			vocabulary.members("social_insurance").stream().map(Fact::key).toList());
		assertEquals("大学本科", vocabulary.dictionary("education_level").words("BACHELOR").get(0));
		assertTrue(vocabulary.fact("no.such").isEmpty());
	}
}
