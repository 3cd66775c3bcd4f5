// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.sanction;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;

/**
 * What follows from an act.
 *
 * @param verdict BARRED, NOT_BARRED, FORBIDDEN or UNDETERMINED, or null where consequences are all that is asked
 * @param revokeTitle whether the title is revoked, or null where the notice is silent
 * @param register in which it is entered, or null
 * @param bar the bar, or null where there is none
 * @param measures in their order
 * @param graduated whether the measures follow one upon the other
 * @param resultsVoid whether review results are void, or null where the notice is silent
 * @param consequence code of another consequence, or null
 * @param until last barred day of the records met, or null
 * @param grounds what it stands on
 */
public record SanctionAnswer(@Nullable String verdict, @Nullable Boolean revokeTitle, @Nullable String register, @Nullable Bar bar,
	List<String> measures, boolean graduated, @Nullable Boolean resultsVoid, @Nullable String consequence, @Nullable LocalDate until,
	Grounds grounds) {

	/** The notices do not decide. */
	public static final String UNDETERMINED = "UNDETERMINED"; //$NON-NLS-1$

	public SanctionAnswer {
		measures = List.copyOf(measures);
	}
}
