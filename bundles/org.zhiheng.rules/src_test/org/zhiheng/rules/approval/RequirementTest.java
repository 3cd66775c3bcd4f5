// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.message.Failure;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;

/** What an outside text asks, written in one line, is a condition like those of the notices. */
class RequirementTest {

	private static Facts person() {
		Map<String, Given> given = new HashMap<>();
		given.put("as_of", new Given.Value(LocalDate.of(2025, 3, 6)));
		given.put("current_title.level", new Given.Value("ASSISTANT"));
		given.put("current_title.obtained_on", new Given.Value(LocalDate.of(2021, 3, 6)));
		given.put("first_application", new Given.Value(Boolean.TRUE));
		given.put("representative_works", Given.unknown("representative_works"));
		given.put("education", new Given.Entries(List.of(
			Facts.of(Map.of("education.level", new Given.Value("BACHELOR"), "education.full_time", new Given.Value(Boolean.FALSE))),
			Facts.of(Map.of("education.level", new Given.Value("JUNIOR_COLLEGE"), "education.full_time", new Given.Value(Boolean.TRUE))))));
		given.put("social_insurance", new Given.Entries(List.of(insured(7), insured(5))));
		return Facts.of(given);
	}

	private static Facts insured(int months) {
		return Facts.of(Map.of("social_insurance.months", new Given.Value(BigDecimal.valueOf(months))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "education.level=BACHELOR,MASTER | TRUE", "education.level=MASTER | FALSE",
		"education.level=BACHELOR; education.full_time=true | FALSE", "education.level=JUNIOR_COLLEGE；education.full_time=true | TRUE",
		"current_title.obtained_on>=4y | TRUE", "current_title.obtained_on >= 5年 | FALSE", "social_insurance.months>=12 | TRUE",
		"social_insurance.months>=13 | FALSE", "current_title.level=ASSISTANT; first_application=true | TRUE", "representative_works>=2 | UNKNOWN" })
	void aLineIsAConditionOfThePerson(String line, Truth expected) throws Failure {
		Conditions conditions = new Conditions(new Readings(TestPolicies.base()));
		assertEquals(expected, conditions.explain(new Requirement().condition(line), person()).truth());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "education.level | ZH-3167", "education.level>=3 | ZH-3167", "current_title.obtained_on=2020 | ZH-3167",
		"current_title.obtained_on>=4 | ZH-3167", "no.such.fact=1 | ZH-3168", "education.level=PHD | ZH-3168", "first_application=maybe | ZH-3168",
		"education.level=BACHELOR; | TAKEN", "representative_works>=1e999 | ZH-3167", "; | ZH-3167" })
	void whatCannotBeReadIsNamed(String line, String expected) throws Failure {
		if ("TAKEN".equals(expected)) {
			assertEquals(1, new Requirement().condition(line).eContents().size());
			return;
		}
		Failure failure = assertThrows(Failure.class, () -> new Requirement().condition(line));
		assertTrue(failure.sentence(Locale.ENGLISH).contains(expected) || expected.equals(failure.code()), failure.sentence(Locale.ENGLISH));
	}

	@Test
	void aPartThatIsWrongIsQuoted() {
		Failure failure = assertThrows(Failure.class, () -> new Requirement().condition("education.level=BACHELOR; education.level=PHD"));
		assertTrue(failure.sentence(Locale.SIMPLIFIED_CHINESE).contains("PHD") && failure.sentence(Locale.SIMPLIFIED_CHINESE).contains("DOCTORATE"));
	}
}
