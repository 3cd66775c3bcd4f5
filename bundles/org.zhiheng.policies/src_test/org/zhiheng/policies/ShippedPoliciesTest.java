// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;

class ShippedPoliciesTest {

	private static final int CLAUSES = 291;

	private final PolicyBase base = load();

	private static PolicyBase load() {
		try {
			return PolicyFiles.base(new ShippedPolicies());
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void everyFileIsSound() throws Failure {
		for (PolicyFile file : new ShippedPolicies().files()) {
			assertFalse(PolicyFiles.read(file).getId().isBlank());
		}
	}

	@Test
	void allClausesOfTheFiveNoticesAreThereWithTheirText() {
		assertEquals(List.of("BZ", "XJ70", "XJ23", "HT25", "JX19"), base.documentIds());
		List<Clause> clauses = base.documents().stream().flatMap(document -> document.getClauses().stream()).toList();
		assertEquals(CLAUSES, clauses.size());
		assertEquals(CLAUSES, clauses.stream().map(Clause::getId).distinct().count());
		assertTrue(clauses.stream().noneMatch(clause -> clause.getQuote().isBlank() || clause.getHandling().isEmpty()));
	}

	@Test
	void everyClauseHasANormOfItsOwn() {
		for (Document document : base.documents()) {
			Set<Clause> first = new HashSet<>();
			document.getNorms().stream().map(Norm::getClauses).forEach(clauses -> first.add(clauses.get(0)));
			assertEquals(Set.of(), minus(document.getClauses(), first), document.getId());
		}
	}

	private static Set<String> minus(List<Clause> all, Set<Clause> some) {
		Set<String> left = new HashSet<>();
		all.stream().filter(each -> !some.contains(each)).map(Clause::getId).forEach(left::add);
		return left;
	}

	@Test
	void whatPrevailsAndWhatIsSetAsideExists() {
		for (Prevalence each : base.prevalences()) {
			assertTrue(each.getOverridden().stream().allMatch(clause -> base.clause(clause).isPresent()), each.getOverridden().toString());
		}
	}

	@Test
	void digestsNameTheBytes() {
		assertEquals(11, base.digests().size());
		assertTrue(base.digests().values().stream().allMatch(digest -> digest.matches("[0-9a-f]{64}")));
	}
}
