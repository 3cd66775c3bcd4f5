// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.files.PolicyBase;

import com.fasterxml.jackson.databind.JsonNode;

/** Every open text that bears on eligibility can be decided otherwise by an approved decision, which changes an answer and is cited in it. */
class DecidedReadingsTest {

	/** Open texts that bear on timetables, fees, sanctions, forms or the Jiaxing rules alone; others test them. */
	private static final Set<String> ELSEWHERE = Set.of("AMB-ATTEMPT", "AMB-HT-REVOKE", "AMB-BEFORE-DATE", "AMB-MID-MONTH", "AMB-DAYS-KIND",
		"AMB-DAY-COUNT", "AMB-REGIONAL-HOLIDAY", "AMB-RESUB-OUTER", "AMB-TWO-DAY-SECOND-RETURN", "AMB-PAPER-VS-5WD", "AMB-POST-PUBLICITY-LENGTH",
		"AMB-ASSESSMENT-SHORT", "AMB-HOLD-VS-OBTAIN", "AMB-JX-TECHNICIAN-BEFORE", "AMB-JX-EFFECTIVE", "AMB-FEE-NON-REVIEW", "AMB-FEE-PER-PERSON",
		"AMB-FEE-TARIFF-SCOPE", "AMB-PASS-ROUNDING", "AMB-PASS-DENOMINATOR", "AMB-PERSONAL-DATA");

	@TempDir
	private Path folder;

	private PolicyBase decided(String decisions, String validFrom) throws IOException {
		Path copy = Files.createDirectories(folder.resolve(decisions.replace(' ', '_') + validFrom));
		try (Stream<Path> files = Files.list(Answers.SHIPPED)) {
			for (Path file : files.toList()) {
				String text = Files.readString(file);
				if (file.endsWith("interpretations.policy")) {
					for (String decision : decisions.split(" ")) {
						String[] pair = decision.split("=");
						String start = "<interpretations id=\"" + pair[0] + "\"";
						int at = text.indexOf(start);
						int chosen = text.indexOf("chosen=\"", at);
						text = text.substring(0, at) + start + " decidedBy=\"自治区人社厅职称处\" decidedOn=\"2022-01-05\" validFrom=\"" + validFrom + "\""
							+ text.substring(at + start.length(), chosen) + "chosen=\"" + pair[1] + text.substring(text.indexOf('"', chosen + 8));
					}
				}
				Files.writeString(copy.resolve(file.getFileName().toString()), text);
			}
		}
		return Answers.base(copy);
	}

	private static JsonNode ask(Table table, Row row, PolicyBase base) {
		return Answers.answer(Answers.of(List.of(table.question(row)), base, Locale.SIMPLIFIED_CHINESE), row);
	}

	@Test
	void anApprovedDecisionChangesTheAnswerAndIsCited() throws IOException {
		Table table = Table.read("readings.txt");
		PolicyBase shipped = Answers.base(Answers.SHIPPED);
		for (Row row : table.rows()) {
			JsonNode before = ask(table, row, shipped);
			JsonNode after = ask(table, row, decided(row.subject(), "2022-01-10"));
			String what = row + "\n" + before + "\n" + after;
			assertEquals(row.result(), after.path("result").asText(), what);
			assertTrue(Answers.texts(after.path("clauses")).containsAll(row.clauses()), what);
			if (row.subject().startsWith("AMB-VETO")) {
				assertNotEquals(before.path("obligations"), after.path("obligations"), what);
				continue;
			}
			assertNotEquals(before.path("result"), after.path("result"), what);
			String id = row.subject().split("=")[0];
			assertTrue(after.path("decisions").toString().contains(id), what);
			assertTrue(after.path("reason").asText().contains("自治区人社厅职称处"), what);
		}
	}

	@Test
	void everyOpenTextThatBearsOnEligibilityIsDecidedOtherwise() {
		Set<String> tried = Table.read("readings.txt").rows().stream().flatMap(row -> Stream.of(row.subject().split(" ")))
			.map(each -> each.split("=")[0])
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> all = Answers.base(Answers.SHIPPED).interpretations().stream().map(Interpretation::getId)
			.collect(Collectors.toCollection(TreeSet::new));
		all.removeAll(ELSEWHERE);
		assertEquals(all, tried);
	}

	@Test
	void aDecisionDoesNotCountBeforeItIsValid() throws IOException {
		Table table = Table.read("readings.txt");
		Row row = table.rows().stream().filter(each -> each.subject().startsWith("AMB-BZ-WORKS")).findFirst().orElseThrow();
		assertEquals("not_eligible", ask(table, row, decided(row.subject(), "2022-07-20")).path("result").asText());
		JsonNode early = ask(table, row, decided(row.subject(), "2022-07-21"));
		assertEquals("ambiguous", early.path("result").asText());
		assertFalse(early.has("decisions"));
	}
}
