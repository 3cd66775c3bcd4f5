// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.rules.Wording;

/**
 * What goes with a decision.
 *
 * @param governingDocument id of the notice that decides, or null where none is known
 * @param failKind what kind of obstacle decided against, or null
 * @param defence the defence that the norms ask, or null where they do not speak of one
 * @param deemedEducation education level as which a technical-school class counts, or null
 * @param levelGranted level of the title that the route leads to, or null
 * @param notAskedOfApplicant materials that must not be asked of the applicant
 * @param otherOpenRoutes codes of routes by which the same level could be reached
 * @param overridden norms that a higher or later one sets aside here
 * @param findings every norm that was tested, with its explanation
 * @param notes what else goes with the answer
 */
public record Details(@Nullable String governingDocument, @Nullable String failKind, @Nullable Defence defence, @Nullable String deemedEducation,
	@Nullable String levelGranted, List<String> notAskedOfApplicant, List<String> otherOpenRoutes, List<Overridden> overridden,
	List<Finding> findings, Notes notes) {

	public Details {
		notAskedOfApplicant = List.copyOf(notAskedOfApplicant);
		otherOpenRoutes = List.copyOf(otherOpenRoutes);
		overridden = List.copyOf(overridden);
		findings = List.copyOf(findings);
	}

	/**
	 * What else goes with an answer.
	 *
	 * @param obligations what the person still has to do
	 * @param confidence {@code by_reference} where the notice covers the person only by reference, or null
	 * @param decisions approved decisions on open texts that were applied
	 * @param assertions what was asserted of outside texts and relied on
	 * @param foremost clauses to be told before the others
	 */
	public record Notes(List<Wording> obligations, @Nullable String confidence, List<Interpretation> decisions, List<Assertion> assertions,
		List<String> foremost) {

		/** Nothing. */
		public static final Notes NONE = new Notes(List.of(), null, List.of(), List.of(), List.of());

		public Notes {
			obligations = List.copyOf(obligations);
			decisions = List.copyOf(decisions);
			assertions = List.copyOf(assertions);
			foremost = List.copyOf(foremost);
		}
	}

	/**
	 * A defence.
	 *
	 * @param required whether it is due
	 * @param mode how it is held, or null where the norms do not say
	 * @param veto whether a failed one vetoes the result
	 */
	public record Defence(boolean required, @Nullable String mode, boolean veto) {}

	/**
	 * A norm set aside by another.
	 *
	 * @param clauses the clauses set aside
	 * @param by the clauses that prevail
	 * @param reason why
	 */
	public record Overridden(List<String> clauses, List<String> by, Wording reason) {}
}
