// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.readable.PolicyFormat;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.agenda.Agenda;
import org.zhiheng.rules.agenda.Due;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.papers.Checklists;

class GuideTest {

	private final PolicyBase base = base();

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private GuidePaper guide(String id) {
		Document document = base.document(id).orElseThrow();
		Facts facts = Facts.of(Map.of("as_of", new Given.Value(LocalDate.of(2025, 3, 1))));
		return new GuidePaper(base, document, new Checklists(base).of(id, facts).orElseThrow(), new Agenda(base).of(document, 2025));
	}

	@Test
	void tellsWhereWhenHowMuchAndWhomToCall() {
		String text = guide("HT25").text(Locale.SIMPLIFIED_CHINESE);
		for (String each : List.of("www.xjzcsq.com", "中级：280元/人", "监督电话：0903-2069176", "HT25-5.1.2", "提醒日2025-03-28")) {
			assertTrue(text.contains(each), each);
		}
		assertTrue(guide("BZ").text(Locale.SIMPLIFIED_CHINESE).contains("0996-2919690"));
		assertTrue(guide("BZ").clauses().contains("XJ70-5.1"));
		assertTrue(guide("JX19").clauses().stream().noneMatch(each -> each.startsWith("XJ")));
		assertTrue(guide("JX19").text(Locale.ENGLISH).contains("the notice states no fee"));
	}

	@Test
	void isPrintedInBothLanguages() throws Failure {
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			ByteArrayOutputStream html = new ByteArrayOutputStream();
			PolicyFormat.HTML.write(guide("XJ23").paper(locale), html);
			assertTrue(html.toString(StandardCharsets.UTF_8).contains("0991-3689900"));
		}
	}

	@Test
	void theCalendarFileHoldsEveryDatedThingAndFoldsItsLines() throws IOException {
		List<Due> due = new Agenda(base).of(base.document("HT25").orElseThrow(), 2025);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IcsFile.write("HT25", due, Locale.SIMPLIFIED_CHINESE, out);
		String text = out.toString(StandardCharsets.UTF_8);
		assertEquals(due.stream().filter(Due::dated).count(), text.lines().filter("BEGIN:VEVENT"::equals).count());
		assertTrue(text.contains("DTSTART;VALUE=DATE:20250328"));
		for (String line : text.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
		}
		assertTrue(text.endsWith("END:VCALENDAR\r\n"));
	}
}
