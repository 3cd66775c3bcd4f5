// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.duties.DutyFinding.Verdict;

class DutiesTest {

	private static final Map<String, String> GOOD = Map.ofEntries(Map.entry("enterprise_type", "高新技术企业"), Map.entry("hr_system", "true"),
		Map.entry("appraisal_mechanism", "true"), Map.entry("pay_linked_to_titles", "true"), Map.entry("professionals", "40"),
		Map.entry("qualified_experts", "7"), Map.entry("application_report", "有"), Map.entry("staff_structure", "有"), Map.entry("hr_rules", "有"),
		Map.entry("pay_system", "有"), Map.entry("in_exit_list", "false"));
	private final PolicyBase base = base();
	private final Duties duties = new Duties(base);

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private Verdict verdict(String matter, String clause, Map<String, String> answers) {
		return duties.check(matter, answers).stream().filter(each -> each.point().clause().equals(clause)).findFirst().orElseThrow().verdict();
	}

	@Test
	void everyPointStandsOnAClauseThereIs() {
		assertTrue(duties.matters().size() > 12);
		duties.matters().forEach(matter -> duties.points(matter).forEach(point -> {
			assertTrue(base.clause(point.clause()).isPresent(), point.clause());
			assertTrue(point.asked().in(Locale.ENGLISH).codePoints().noneMatch(Character::isIdeographic), point.key());
		}));
	}

	@Test
	void anEnterpriseThatMeetsAllStaysOpenWhereNoNumberIsStated() {
		assertEquals(Verdict.UNDETERMINED, Duties.together(duties.check("ENTERPRISE", GOOD)));
		assertEquals(Verdict.UNDETERMINED, verdict("ENTERPRISE", "JX19-3.2.3", GOOD));
		for (String key : GOOD.keySet()) {
			Map<String, String> bad = new HashMap<>(GOOD);
			bad.put(key, "in_exit_list".equals(key) ? "true" : "professionals".equals(key) || "qualified_experts".equals(key) ? "0" : "");
			assertEquals(Verdict.BROKEN, Duties.together(duties.check("ENTERPRISE", bad)), key);
			bad.remove(key);
			assertEquals(Verdict.MISSING, Duties.together(duties.check("ENTERPRISE", bad)), key);
		}
	}

	@Test
	void ownConditionsMayNotUndercutTheAnnex() {
		assertEquals(Verdict.BROKEN, Duties.together(duties.check("PLAN", Map.of("engineer_bachelor_years", "3"))));
		List<DutyFinding> four = duties.check("PLAN", Map.of("engineer_bachelor_years", "4"));
		assertTrue(four.stream().noneMatch(each -> each.verdict() == Verdict.BROKEN));
	}

	@Test
	void committeesStayInTheirScope() {
		Map<String, String> answers = new HashMap<>(
			Map.of("internal", "false", "open_to_private", "false", "specialty", "林业", "filed_specialties", "建材|林业"));
		assertEquals(Verdict.BROKEN, verdict("COMMITTEE", "XJ70-1.7", answers));
		assertEquals(Verdict.KEPT, verdict("COMMITTEE", "XJ70-6.6", answers));
		answers.put("specialty", "水利");
		assertEquals(Verdict.BROKEN, verdict("COMMITTEE", "XJ70-6.6", answers));
		answers.put("internal", "true");
		assertTrue(duties.check("COMMITTEE", answers).stream().noneMatch(each -> each.point().clause().equals("XJ70-1.7")));
	}

	@Test
	void stepsComeInTheirOrder() {
		assertEquals(Verdict.KEPT, verdict("CHANNEL_BZ", "BZ-4.1", Map.of("freelancer", "false", "steps", "PERSON|UNIT|COUNTY_HR_BUREAU|COMMITTEE")));
		assertEquals(Verdict.BROKEN,
			verdict("CHANNEL_BZ", "BZ-4.1", Map.of("freelancer", "false", "steps", "PERSON|COUNTY_HR_BUREAU|UNIT|COMMITTEE")));
		assertEquals(Verdict.BROKEN,
			verdict("CHANNEL_BZ", "BZ-4.2", Map.of("freelancer", "true", "steps", "PERSON|UNIT|COUNTY_HR_BUREAU|COMMITTEE")));
	}

	@Test
	void aReturnNeedsAReasonAndAClauseThereIs() {
		assertEquals(Verdict.BROKEN, verdict("RETURN", "XJ23-4.14.3", Map.of("reason", " ")));
		assertEquals(Verdict.BROKEN, verdict("RETURN", "HT25-5.2.1", Map.of("clause", "HT25-99")));
		assertEquals(Verdict.KEPT, verdict("RETURN", "HT25-5.2.1", Map.of("clause", "HT25-5.1.2")));
	}

	@Test
	void noneOfTheFourIsAll() {
		assertEquals(Verdict.BROKEN, verdict("SCORING", "HT25-5.5.2", Map.of("weight_papers", "100")));
		assertEquals(Verdict.KEPT, verdict("SCORING", "HT25-5.5.2", Map.of("weight_papers", "20")));
		assertEquals(Verdict.BROKEN, verdict("SCORING", "XJ70-3.1", Map.of("bar_on_any_of_the_four", "true")));
		assertEquals(Verdict.UNDETERMINED, verdict("QUALIFICATION", "XJ70-4.2", Map.of()));
	}
}
