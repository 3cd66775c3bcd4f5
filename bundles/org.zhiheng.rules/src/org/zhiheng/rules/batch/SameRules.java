// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.eligibility.Asserted;
import org.zhiheng.rules.eligibility.Governing;
import org.zhiheng.rules.eligibility.Prevailing;

/**
 * What of a day shapes the formulas of a question: the year, and which notices, campaigns, decisions and assertions are in force. Days on which
 * all of it is the same are compiled once; the day itself is then a fact of each person. Windows for declarations are not asked for then.
 */
final class SameRules {

	private final PolicyBase base;
	private final List<Interpretation> interpretations;
	private final List<Prevalence> prevalences;

	SameRules(PolicyBase base) {
		this.base = base;
		this.interpretations = base.interpretations();
		this.prevalences = Prevailing.data(base);
	}

	/** Equal for days on which the same rules hold. */
	Object of(LocalDate day) {
		List<Object> all = new ArrayList<>();
		all.add(Integer.valueOf(day.getYear()));
		for (Document document : base.documents()) {
			all.add(Boolean.valueOf(Governing.inForce(document, day)));
			all.add(Boolean.valueOf(Governing.current(document, day)));
		}
		prevalences.forEach(each -> all.add(Boolean.valueOf(each.getFrom() == null || !day.isBefore(each.getFrom()))));
		base.assertions().forEach(each -> all.add(Boolean.valueOf(Asserted.valid(each, day))));
		Readings readings = new Readings(base, day);
		interpretations.forEach(each -> all.add(readings.chosen(each.getId())));
		return all;
	}
}
