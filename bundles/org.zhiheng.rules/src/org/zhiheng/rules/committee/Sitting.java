// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.committee;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A sitting of a committee, in whole persons; null where a number is not known.
 *
 * @param members experts of the committee
 * @param external those of them from outside the unit
 * @param present experts who came
 * @param yes votes for an applicant
 */
public record Sitting(@Nullable Integer members, @Nullable Integer external, @Nullable Integer present, @Nullable Integer yes) {

	/** Whether the numbers can be those of one sitting. */
	public boolean possible() {
		return within(members, null) && within(external, members) && within(present, members) && within(yes, present);
	}

	private static boolean within(@Nullable Integer part, @Nullable Integer whole) {
		return part == null || part >= 0 && (whole == null || part <= whole);
	}
}
