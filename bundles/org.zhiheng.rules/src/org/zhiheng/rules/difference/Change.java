// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.plain.Sentence;

/**
 * One difference between two versions.
 *
 * @param kind added, removed or changed
 * @param root id of the notice or catalogue it lies in
 * @param type name of the kind of thing, as the model has it
 * @param id of the thing: of the norm, clause, interpretation, or of what holds it
 * @param clause id of the clause it rests on, or null in a catalogue
 * @param feature name of the feature that changed, or null where the whole thing came or went
 * @param sentence the whole difference, without a full stop
 * @param before what the earlier version says, in sentences; empty for what is new
 * @param after what the later version says, in sentences; empty for what is gone
 */
public record Change(Kind kind, String root, String type, String id, @Nullable String clause, @Nullable String feature, Wording sentence,
	List<Sentence> before, List<Sentence> after) {

	public Change {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** What happened to the thing. */
	public enum Kind {
		/** Only the later version has it. */
		ADDED,
		/** Only the earlier version has it. */
		REMOVED,
		/** Both have it, and it says something else. */
		CHANGED
	}
}
