// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.FactType;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/** Facts that the table of applications does not hold, made up. */
final class MadeUp {

	private MadeUp() {
	}

	static Map<String, Given> facts(Random chance) {
		Map<String, Given> facts = new HashMap<>();
		for (Fact fact : Vocabulary.standard().facts()) {
			if (fact.column() == null && fact.list() == null && fact.type() == FactType.BOOLEAN && !fact.key().contains(".")) {
				facts.put(fact.key(), new Given.Value(chance.nextBoolean()));
			}
		}
		facts.put("integrity_records", new Given.Entries(List.of()));
		facts.put("annual_assessments", new Given.Entries(List.of()));
		facts.put("continuing_education", chance.nextBoolean() ? new Given.Entries(List.of())
			: new Given.Entries(List.of(Facts.of(Map.of("continuing_education.public_certificate", new Given.Value(true),
				"continuing_education.specialty_certificate", new Given.Value(true))))));
		return facts;
	}
}
