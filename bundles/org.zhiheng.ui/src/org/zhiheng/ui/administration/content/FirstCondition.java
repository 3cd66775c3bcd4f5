// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.math.BigDecimal;

import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;

/** What a new condition starts with, so that the file holds to its structure from the first moment; a person changes it at once. */
public final class FirstCondition {

	/** Fills what the kind cannot be without. */
	public Condition fill(Condition made) {
		if (made instanceof Comparison comparison) {
			comparison.setFact("first_application"); //$NON-NLS-1$
			comparison.setOperator(Operator.EQUAL);
			comparison.getValues().add("true"); //$NON-NLS-1$
		} else if (made instanceof Elapsed elapsed) {
			elapsed.setFact("current_title.obtained_on"); //$NON-NLS-1$
			elapsed.setYears(4);
		} else if (made instanceof Total total) {
			total.setList("social_insurance"); //$NON-NLS-1$
			total.setMeasure("social_insurance.months"); //$NON-NLS-1$
			total.setAtLeast(new BigDecimal("12")); //$NON-NLS-1$
		} else if (made instanceof Some some) {
			some.setList("education"); //$NON-NLS-1$
			some.setWhere(PolicyFactory.eINSTANCE.createAllOf());
		} else if (made instanceof EachYear each) {
			each.setList("annual_assessments"); //$NON-NLS-1$
			each.setLast(3);
			each.setWhere(PolicyFactory.eINSTANCE.createAllOf());
		} else if (made instanceof ExternalCondition external) {
			external.setText("—"); //$NON-NLS-1$
		}
		return made;
	}
}
