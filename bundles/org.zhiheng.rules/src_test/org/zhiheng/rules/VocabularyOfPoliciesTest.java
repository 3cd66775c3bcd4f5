// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.Vocabulary;

class VocabularyOfPoliciesTest {

	private static final Set<String> DERIVED = Set.of("as_of.year", "continuing_education.total_hours", "secondment.continuous_since", "unbroken");

	private final PolicyBase base = TestPolicies.base();

	@Test
	void everyFactOfAConditionIsKnown() {
		Set<String> unknown = new TreeSet<>();
		for (String id : base.documentIds()) {
			for (var all = base.root(id).eAllContents(); all.hasNext();) {
				for (String key : keys(all.next())) {
					if (!key.isBlank() && !DERIVED.contains(key) && Vocabulary.standard().fact(key).isEmpty()) {
						unknown.add(key);
					}
				}
			}
		}
		assertEquals(Set.of(), unknown);
	}

	private static Set<String> keys(EObject object) {
		Set<String> keys = new TreeSet<>();
		if (object instanceof Comparison comparison) {
			keys.add(comparison.getFact());
			keys.add(String.valueOf(comparison.getValueFact()));
		} else if (object instanceof Elapsed elapsed) {
			keys.add(elapsed.getFact());
		} else if (object instanceof Some some) {
			keys.add(some.getList());
		} else if (object instanceof EachYear each) {
			keys.add(each.getList());
		} else if (object instanceof Total total) {
			keys.add(total.getList());
			keys.add(total.getMeasure());
			keys.add(String.valueOf(total.getSince()));
		}
		keys.remove("null");
		return keys;
	}

	@Test
	void everyCodeOfAComparisonIsOfItsDictionary() {
		Set<String> unknown = new TreeSet<>();
		for (String id : base.documentIds()) {
			for (var all = base.root(id).eAllContents(); all.hasNext();) {
				// A posting may lead to any region; question files carry only two of them.
				if (all.next() instanceof Comparison comparison && !"secondment.to_region".equals(comparison.getFact())) {
					Vocabulary.standard().fact(comparison.getFact()).map(Fact::dictionary).ifPresent(dictionary -> comparison.getValues().stream()
						.filter(code -> Vocabulary.standard().dictionary(dictionary).code(code).isEmpty()).forEach(unknown::add));
				}
			}
		}
		assertEquals(Set.of(), unknown);
	}
}
