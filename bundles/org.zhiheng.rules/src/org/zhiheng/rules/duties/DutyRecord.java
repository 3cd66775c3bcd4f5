// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import java.util.List;
import java.util.Map;

import org.zhiheng.registry.Change;
import org.zhiheng.registry.Provenance;
import org.zhiheng.rules.tally.Tallies;

/**
 * A check as the journal keeps it: what was found on every point, and which keys were answered. The answers themselves are not kept, as an account
 * of a person may stand in them.
 *
 * @param matter what was checked
 * @param name of what was checked: an enterprise, a committee, an application number
 * @param answers by key
 * @param findings on the points
 */
public record DutyRecord(String matter, String name, Map<String, String> answers, List<DutyFinding> findings) {

	private static final String CHECK = "CHECK";

	/** The change to be recorded. */
	public Change change(Provenance actor, String reason) {
		List<String> verdicts = findings.stream().map(each -> each.point().key() + " " + each.point().clause() + " " + each.verdict()).toList();
		return new Change(actor.doing("EVENT".equals(matter) ? Tallies.EVENT : CHECK, reason),
			"check/" + matter + "/" + (name.isBlank() ? "-" : name.strip()),
			null, verdicts + " " + answers.keySet(), null);
	}
}
