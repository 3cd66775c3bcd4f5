// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.FilingRule;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.TimetableStep;

/** Which icon a kind of rule has; kinds that a clerk does not tell apart at a glance share one. */
final class NormIcon {

	private NormIcon() {
	}

	static String of(Norm norm) {
		if (norm instanceof TimetableStep || norm instanceof PeriodRule || norm instanceof PublicityRule || norm instanceof FilingRule) {
			return "deadline"; //$NON-NLS-1$
		}
		if (norm instanceof FeeTariff) {
			return "fee"; //$NON-NLS-1$
		}
		if (norm instanceof PassRateRule) {
			return "rate"; //$NON-NLS-1$
		}
		if (norm instanceof Sanction) {
			return "sanction"; //$NON-NLS-1$
		}
		return norm instanceof ConditionalNorm ? "condition" : "norm"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
