// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.zhiheng.policy.Clause;
import org.zhiheng.rules.committee.Committees;
import org.zhiheng.rules.committee.Sitting;

/** Every clause about a day, a fee, a cap or a sanction has a question in the tables, or it is said why none can turn on it. */
class NormsOfTheTablesTest {

	private static final Set<String> KINDS = Set.of("timetable", "publicity", "resubmission", "filing/备案", "fee", "pass rate", "sanction",
		"committee",
		"certificate");

	private static Set<String> recorded() throws IOException {
		try (InputStream in = Objects.requireNonNull(NormsOfTheTablesTest.class.getResourceAsStream("recorded-clauses.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
				.map(line -> line.split("\t")[0])
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Set<String> asked() {
		Set<String> asked = new TreeSet<>();
		QuestionTable.ALL.forEach(table -> table.rows().forEach(row -> asked.add(row.clause())));
		// committees have no question file; their rules are judged by the committee command
		new Committees(QuestionTable.Policies.BASE).judge("JX19", new Sitting(9, 3, 9, 6), null).stream()
			.flatMap(each -> each.grounds().clauses().stream()).filter(Set.of("JX19-5.2.5", "JX19-5.3.5")::contains).forEach(asked::add);
		return asked;
	}

	@Test
	void everyClauseOfTheseKindsIsAskedOrSaidToBeRecordedOnly() throws IOException {
		Set<String> open = QuestionTable.Policies.BASE.documents().stream().flatMap(document -> document.getClauses().stream())
			.filter(clause -> KINDS.contains(clause.getKind())).map(Clause::getId).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(open.size() >= 80, () -> open.size() + " " + open);
		open.removeAll(asked());
		open.removeAll(recorded());
		assertEquals(Set.of(), open);
	}

	@Test
	void noClauseIsBothAskedAndRecordedOnly() throws IOException {
		Set<String> both = recorded();
		both.retainAll(asked());
		assertEquals(Set.of(), both);
		Set<String> known = QuestionTable.Policies.BASE.documents().stream().flatMap(document -> document.getClauses().stream()).map(Clause::getId)
			.collect(Collectors.toSet());
		assertTrue(known.containsAll(recorded()), () -> "unknown clause");
	}
}
