// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.List;

import org.zhiheng.rules.Wording;

/**
 * One thing that is wrong, open or to be looked at in what was handed in.
 *
 * @param kind what
 * @param clauses it stands on, the deciding one first
 * @param sentence without its full stop; it names papers and never a person
 */
public record PaperFinding(Kind kind, List<String> clauses, Wording sentence) {

	public PaperFinding {
		clauses = List.copyOf(clauses);
	}

	/** What was found. */
	public enum Kind {
		/** A paper that must be there is not. */
		MISSING(true),
		/** A paper that must be there if a fact holds is not. */
		PERHAPS_MISSING(false),
		/** A reference paper is not there; it never bars. */
		NOT_OFFERED(false),
		/** Some parts of a publication are there and others not. */
		INCOMPLETE(true),
		/** A paper is there that the office fetches itself. */
		NOT_ASKED(true),
		/** A file that no line of the checklist asks for. */
		SUPERFLUOUS(false),
		/** A file in a form that is not accepted. */
		FORM(true),
		/** An empty file, which cannot be opened. */
		EMPTY(true),
		/** A text that is too long. */
		TOO_LONG(true),
		/** A certificate that does not come from where it must. */
		SOURCE(true),
		/** A work without the unit's stamp. */
		STAMP(true),
		/** An entry left empty where 无 must stand. */
		BLANK(true),
		/** Something that must be hidden is seen. */
		UNMASKED(true),
		/** Something that a program cannot see and a person must look at. */
		LOOK(false);

		private final boolean fault;

		Kind(boolean fault) {
			this.fault = fault;
		}

		/** Whether the application should go back for it. */
		public boolean fault() {
			return fault;
		}
	}
}
