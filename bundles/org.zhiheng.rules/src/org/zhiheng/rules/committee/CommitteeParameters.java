// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.committee;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Parameters that no notice states and an administrator takes from another rule. They are never assumed: without a source there are none.
 *
 * @param minimumSize least number of experts, or null
 * @param quorum share of the experts who must be present, or null
 * @param pass share of those present who must vote yes, or null
 * @param source the rule they come from, as it is to be cited
 */
public record CommitteeParameters(@Nullable Integer minimumSize, @Nullable Share quorum, @Nullable Share pass, String source) {

	/** @throws IllegalArgumentException where no source is named */
	public CommitteeParameters {
		if (source.isBlank()) {
			throw new IllegalArgumentException("source"); //$NON-NLS-1$
		}
	}
}
