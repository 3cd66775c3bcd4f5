// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;

/**
 * One line of a checklist: what one clause asks for.
 *
 * @param clauses the deciding one first
 * @param need how far it is needed
 * @param papers what it names
 * @param least how many of them are enough
 * @param fallback what stands in where the papers cannot be had, or null
 * @param note who checks it, how many copies, why it is not needed
 */
public record PaperLine(List<String> clauses, Need need, List<Paper> papers, int least, @Nullable Paper fallback, Wording note) {

	public PaperLine {
		clauses = List.copyOf(clauses);
		papers = List.copyOf(papers);
	}

	/** How far a paper is needed. */
	public enum Need {
		/** Must be handed in. */
		REQUIRED,
		/** Must be handed in where a fact holds that is not known. */
		PERHAPS,
		/** May be handed in; its absence is pointed out and never bars. */
		REFERENCE,
		/** Is checked by the office and not asked of the applicant. */
		NOT_ASKED,
		/** Is not needed by this person. */
		NOT_NEEDED,
		/** Is printed from the system, signed and stamped. */
		PRINTED,
		/** Must not be seen by reviewers. */
		MASKED
	}

	/** The clause it is cited by. */
	public String clause() {
		return clauses.get(0);
	}

	/** The stand-in. */
	public Optional<Paper> standIn() {
		@Nullable
		Paper other = fallback;
		return other == null ? Optional.empty() : Optional.of(other);
	}

	/** What it asks for, in words: the papers, how many of them, and the stand-in. */
	public Wording words() {
		Wording names = Wording.list(papers.stream().map(Paper::name).toList());
		Wording asked = least > 0 && least < papers.size() ? Said.of("line.any", names, String.valueOf(least)) : names;
		@Nullable
		Paper other = fallback;
		return other == null ? asked : Said.of("line.fallback", asked, other.name());
	}
}
