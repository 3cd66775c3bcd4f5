// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Facts about which silence says something. Everywhere else what is not said is unknown.
 */
public final class LeftOut {

	/** What a person may simply not have: null says that there is none. */
	public static final Set<String> NONE_IF_NULL = Set.of("current_title", "skill_certificate", "secondment"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Facts that do not apply to a person of whom they are not told: a rule that only excludes needs the fact that excludes. */
	public static final List<String> DOES_NOT_APPLY = List.of("current_title", "skill_certificate", "secondment", "postdoc", "leave", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$
		"social_insurance_gap", "special_talent_claimed", "exceptional_promotion_claimed", "pilot_enterprise_approved_for_year", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
		"employed_by_reviewing_enterprise", "political_review", "declared_on_platform", "transferred_from_government", "transfer_documents", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$
		"household_region", "archive_region", "ce_exemption_form", "request.apply_at", "current_title.documents"); //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$

	private LeftOut() {
	}
}
