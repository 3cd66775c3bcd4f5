// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.TestPolicies;

/** What is found in the five notices as they are shipped: every defect that is known of them, and nothing else. */
class NoticesTest {

	private static final List<Finding> FOUND = new Lint(TestPolicies.base()).all();

	/** Which finding is which known defect: the topic, the code, and clauses that it must cite. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
		continuing education: mandatory in BZ, no hard demand above      | STRICTER_STUDY          | BZ-5.1.2 XJ70-3.5
		continuing education: the notices differ                         | NOTICES_DIFFER          | BZ-5.1.2 XJ70-3.5 XJ23-4.6 HT25-5.1.5.1 HT25-5.4.1 JX19-A2
		continuing education: 4 and 3 years, or last and current         | STUDY_SPANS_DIFFER      | HT25-5.4.3 HT25-5.1.5.1
		continuing education: first application in engineering           | STUDY_WAIVED_AND_ASKED  | HT25-5.4.2 HT25-5.4.3
		defence: exempt, senior with veto, intermediate, personal report | NOTICES_DIFFER          | BZ-6 XJ23-5.2 HT25-5.3 JX19-5.2.3
		defence: optional above, ordered below                           | STRICTER_DEFENCE        | HT25-5.3 XJ70-4.1
		calendar: July, July, February, first quarter                    | NOTICES_DIFFER          | BZ-1 XJ23-3.2 HT25-3.1 JX19-4.1
		intermediate by bachelor                                         | NOTICES_DIFFER          | BZ-3.2.2.2 JX19-A3.1.3
		intermediate by junior college                                   | NOTICES_DIFFER          | BZ-3.2.2.3 JX19-A3.1.4 JX19-A3.1.5
		intermediate by secondary school: 15 years, or not at all        | NOTICES_DIFFER          | BZ-3.2.2.4 JX19-A3.1.1
		intermediate by secondary school: none in JX19                   | ROUTE_GAP               | JX19-A3.1.1
		intermediate by master                                           | NOTICES_DIFFER          | BZ-3.2.2.1 JX19-A3.1.2
		skilled workers: open, 2, 3 and 4 years                          | NOTICES_DIFFER          | XJ70-4.8 HT25-5.6.4 HT25-5.6.5
		insurance: office looks it up, applicant uploads                 | NOTICES_DIFFER          | BZ-3.2.1.N XJ23-4.9.1
		paper copies                                                     | NOTICES_DIFFER          | BZ-5.3 HT25-6.1.3
		payment opens on a Sunday                                        | OPENING_DAY_OFF         | XJ23-3.4
		payment: 3 days of which 2 are working                           | WINDOW_FEW_WORKING_DAYS | XJ23-3.4
		check ends on a Sunday                                           | DEADLINE_DAY_OFF        | XJ23-3.3
		check ends on a Saturday                                         | DEADLINE_DAY_OFF        | HT25-3.2
		pay deadline on a Sunday inside the Eid holiday                  | DEADLINE_DAY_OFF        | HT25-3.3
		public notice between meeting and document has few days to spare | PUBLICITY_TIGHT         | HT25-3.4.2 HT25-3.5
		filing 5 days before the meeting falls on a holiday              | PERIOD_DAY_OFF          | HT25-5.6.2
		public notice prints the full ID number (XJ23)                   | PERSONAL_DATA_PUBLISHED | XJ23-F1.2
		public notice prints the full ID number (HT25)                   | PERSONAL_DATA_PUBLISHED | HT25-F1.1
		papers: works may be a bar by one reading                        | PAPERS_MAY_BAR          | BZ-5.2.3 XJ70-3.2
		posting from elsewhere in the region                             | STRICTER_PERSONS        | HT25-1.2 XJ70-1.11
		freelancers                                                      | STRICTER_PERSONS        | HT25-1.1 XJ70-7.3
		retired persons                                                  | STRICTER_PERSONS        | BZ-2.1
		fee: a window and no amount                                      | FEE_WITHOUT_AMOUNT      | XJ23-4.14.1 XJ23-3.4
		fee and skill rule name levels that the title leaves out         | FEE_OUT_OF_REACH        | HT25-5.7.2 HT25-0.2
		associate senior: in the skill rule, not in the title            | ROUTE_EXISTENCE_OPEN    | HT25-5.6.5 HT25-0.2
		granting senior: in 6.1.2, not in the title                      | ROUTE_EXISTENCE_OPEN    | HT25-4.1 HT25-6.1.2
		initial determination of intermediate: heading without an item   | ROUTE_EXISTENCE_OPEN    | BZ-3.1
		doctorate is not listed                                          | ROUTE_OPEN              | BZ-3.1.1
		pass rate: no number (XJ70)                                      | RATE_OPEN               | XJ70-6.1
		pass rate: no number (HT25)                                      | RATE_OPEN               | HT25-5.8.3
		pass rate: the notices differ                                    | NOTICES_DIFFER          | XJ70-6.1 HT25-5.8.3 JX19-5.2.4
		public notice after review without length                        | PUBLICITY_WITHOUT_LENGTH| HT25-3.4.2
		public notice after review: the notices differ                   | NOTICES_DIFFER          | HT25-3.4.2 JX19-5.4.1
		resubmission: the cap of three is Hotan's                        | NOTICES_DIFFER          | XJ23-4.14.2 HT25-5.1.1.3
		resubmission: the limit cuts the two days (HT25)                 | RESUBMISSION_CUT        | HT25-5.1.1.2 HT25-5.1.1.4
		resubmission: the limit cuts the two days (XJ23)                 | RESUBMISSION_CUT        | XJ23-4.14.2
		sanction: all, corresponding, none                               | NOTICES_DIFFER          | XJ23-6.5 HT25-6.5.2 JX19-6.3.3
		sanction without length (XJ70)                                   | ACT_WITHOUT_CONSEQUENCE | XJ70-6.5
		filing before the meeting, days unstated                         | PERIOD_OPEN             | JX19-5.2.6
		revocation without a bar (JX19)                                  | REVOCATION_WITHOUT_BAR  | JX19-6.3.3
		portal: a space in the address                                   | ADDRESS_BROKEN          | BZ-5.0
		portal: two names                                                | ADDRESS_VARIES          | HT25-3.1 HT25-2
		education: full-time for initial determination                   | NOTICES_DIFFER          | BZ-3.1.2 JX19-A4.2.1
		assessments of three years                                       | NOTICES_DIFFER          | HT25-5.6.4 JX19-A1
		numbering 1、2、三、…7、                                          | NUMBERING_MIXED         | BZ-1 BZ-7
		人力资源管理社会保障局                                              | MISPRINT                | BZ-4.1
		11中旬                                                            | DATE_WITHOUT_MONTH      | JX19-5.3.1
		宁缺勿滥                                                          | MISPRINT                | JX19-5.2.4
		登陆                                                             | MISPRINT                | HT25-2
		skilled workers under the heading of filings                     | HEADING_MIXED           | HT25-5.6.4
		annex of committees missing                                      | ANNEX_MISSING           | BZ-9
		""")
	void everyKnownDefectIsFound(String defect, Code code, String clauses) {
		List<String> wanted = List.of(clauses.split(" "));
		assertTrue(FOUND.stream().anyMatch(each -> each.code() == code && each.clauses().containsAll(wanted)), defect);
	}

	@Test
	void nothingElseIsFound() throws IOException {
		String found = FOUND.stream()
			.map(each -> each.document() + ' ' + each.severity() + ' ' + each.code() + ' ' + each.clauses().stream().findFirst().orElse("-"))
			.distinct()
			.sorted().collect(Collectors.joining("\n"));
		try (InputStream in = Objects.requireNonNull(NoticesTest.class.getResourceAsStream("notices.txt"))) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().replace("\r", ""), found);
		}
	}

	@Test
	void noShippedNoticeHasAnError() {
		assertEquals(List.of(), FOUND.stream().filter(each -> each.severity() == Severity.ERROR).toList());
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN", "en" })
	void everySentenceIsWhole(String language) {
		for (Finding each : FOUND) {
			String sentence = each.sentence().in(Locale.forLanguageTag(language));
			assertFalse(sentence.isBlank() || sentence.contains("{") || sentence.contains("null") || sentence.contains("!"), sentence);
		}
	}

	@Test
	void aFindingInWordsNamesTheFiguresItFollowsFrom() {
		Finding pay = FOUND.stream().filter(each -> each.clauses().contains("HT25-3.3") && each.code() == Code.DEADLINE_DAY_OFF).findFirst()
			.orElseThrow();
		assertEquals("缴费：2025年3月30日之前：截止日2025-03-30是星期日，且在法定节假日内，当天不办公；建议改为前一个工作日2025-03-28。",
			pay.sentence().in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("改为2025-03-28", Objects.requireNonNull(pay.fix()).label().in(Locale.SIMPLIFIED_CHINESE));
	}
}
