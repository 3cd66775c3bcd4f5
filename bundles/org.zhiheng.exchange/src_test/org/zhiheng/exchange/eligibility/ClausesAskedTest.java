// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.TimetableStep;

/** Every clause of the four Xinjiang notices that can decide who may apply is the subject of a row. */
class ClausesAskedTest {

	@Test
	void everyClauseThatDecidesIsAskedFor() {
		Set<String> asked = EligibilityTablesTest.TABLES.stream().flatMap(each -> Table.read(each).rows().stream())
			.flatMap(row -> Stream.concat(Stream.of(row.subject()), row.clauses().stream())).collect(Collectors.toCollection(TreeSet::new));
		Set<String> deciding = Answers.base(Answers.SHIPPED).documents().stream().filter(each -> !"JX19".equals(each.getId())).map(Document::getNorms)
			.flatMap(norms -> norms.stream().filter(ClausesAskedTest::decides)).map(Norm::getClauses).map(clauses -> clauses.get(0))
			.map(Clause::getId)
			.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(deciding.size() > 60, deciding::toString);
		deciding.removeAll(asked);
		assertEquals(Set.of(), deciding);
	}

	@Test
	void thereAreHundredsOfRows() {
		assertTrue(EligibilityTablesTest.TABLES.stream().mapToInt(each -> Table.read(each).rows().size()).sum() > 600);
	}

	private static boolean decides(Norm norm) {
		return norm instanceof EligibilityRoute || norm instanceof DefenceRule
			|| norm instanceof ConditionalNorm conditional && conditional.getCondition() != null
			|| norm instanceof TimetableStep step && Set.of("DECLARATION", "EFFECTIVE").contains(step.getStep());
	}
}
