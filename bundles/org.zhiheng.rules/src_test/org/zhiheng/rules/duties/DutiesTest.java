// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
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

	/** Whoever fills in all entries leaves no point without an answer, and no entry is asked for nothing. */
	@Test
	void theEntriesAreWhatThePointsNeed() {
		for (String matter : duties.matters()) {
			List<DutyEntry> entries = duties.entries(matter);
			Set<String> keys = entries.stream().map(DutyEntry::key).collect(Collectors.toSet());
			Set<String> needed = duties.points(matter).stream().filter(each -> each.kind() != DutyPoint.Kind.ASSERTED).map(DutyPoint::key)
				.collect(Collectors.toSet());
			assertTrue(keys.containsAll(needed) && duties.keys(matter).containsAll(keys), matter + " " + keys);
			assertEquals(entries.size(), keys.size(), matter);
			for (DutyEntry entry : entries) {
				assertFalse(entry.clauses().isEmpty(), entry.key());
				assertTrue(entry.label().in(Locale.ENGLISH).codePoints().noneMatch(Character::isIdeographic), entry.key());
				entry.choices().forEach(each -> assertTrue(Duties.meaning(each).in(Locale.ENGLISH).codePoints().noneMatch(Character::isIdeographic)
					&& !Duties.meaning(each).in(Locale.ENGLISH).equals(each), each));
			}
			assertFalse(Duties.name(matter).in(Locale.CHINESE).isBlank());
		}
	}

	/** Each entry answered as the clause asks leaves nothing broken, and answered otherwise breaks it. */
	@Test
	void keptIsKeptAndNotKeptIsBroken() {
		for (String matter : duties.matters()) {
			for (DutyEntry entry : duties.entries(matter)) {
				boolean byFalse = entry.form() == DutyEntry.Form.KEPT_BY_FALSE;
				if (byFalse || entry.form() == DutyEntry.Form.KEPT) {
					assertEquals(Verdict.KEPT, of(matter, entry.key(), String.valueOf(!byFalse)), entry.key());
					assertEquals(Verdict.BROKEN, of(matter, entry.key(), String.valueOf(byFalse)), entry.key());
				}
			}
		}
	}

	private Verdict of(String matter, String key, String answer) {
		return duties.check(matter, Map.of(key, answer)).stream().filter(each -> each.point().key().equals(key)).findFirst().orElseThrow().verdict();
	}

	@Test
	void aRecordKeepsVerdictsAndNotTheAnswers() {
		Map<String, String> answers = Map.of("account_of_conduct", "秘密的话");
		DutyRecord record = new DutyRecord("POLITICAL_REVIEW", " 2025-17 ", answers, duties.check("POLITICAL_REVIEW", answers));
		Change change = record.change(new Provenance("clerk", false, "administrator", "", "", "1", "test"), "年度核对");
		assertEquals("check/POLITICAL_REVIEW/2025-17", change.entity());
		assertEquals("CHECK", change.why().action());
		assertTrue(String.valueOf(change.after()).contains("HT25-6.4.2 KEPT") && !String.valueOf(change.after()).contains("秘密"), change.after());
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
