// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an answer stands on.
 *
 * @param clauses ids of the clauses, the deciding one first
 * @param reason one sentence that can be read aloud
 * @param missing facts or outside rules without which the answer stays open; empty where it does not
 * @param readings what follows under each reading, where the text is open and it matters
 * @param ambiguities ids of those open questions
 */
public record Grounds(List<String> clauses, Wording reason, List<Wording> missing, List<ReadingOutcome> readings, List<String> ambiguities) {

	public Grounds {
		clauses = List.copyOf(new LinkedHashSet<>(clauses));
		missing = List.copyOf(missing);
		readings = List.copyOf(readings);
		ambiguities = List.copyOf(new LinkedHashSet<>(ambiguities));
	}

	/** Grounds of a plain answer. */
	public static Grounds of(List<String> clauses, Wording reason) {
		return new Grounds(clauses, reason, List.of(), List.of(), List.of());
	}

	/** The same, naming what is missing. */
	public Grounds lacking(Wording... more) {
		List<Wording> all = new ArrayList<>(missing);
		all.addAll(List.of(more));
		return new Grounds(clauses, reason, all, readings, ambiguities);
	}

	/** The same, with readings of an open text. */
	public Grounds open(String ambiguity, List<ReadingOutcome> outcomes) {
		List<ReadingOutcome> all = new ArrayList<>(readings);
		all.addAll(outcomes);
		List<String> ids = new ArrayList<>(ambiguities);
		ids.add(ambiguity);
		return new Grounds(clauses, reason, missing, all, ids);
	}
}
