// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;

/** What the table of policy versions must hold after the journal's steps, found without the table. */
final class PolicyExpectation {

	private static final Set<State> PENDING = EnumSet.of(State.SUBMITTED, State.APPROVED);

	private final Map<Long, PolicyStep> steps = new HashMap<>();
	private final Map<Long, State> states = new HashMap<>();

	void add(PolicyStep step) {
		if (step.to() == State.SUBMITTED) {
			replace(step, PENDING, State.RETURNED);
			steps.put(step.number(), step);
		} else if (step.to() == State.IN_FORCE) {
			replace(step, EnumSet.of(State.IN_FORCE), State.SUPERSEDED);
		}
		states.put(step.number(), step.to());
	}

	private void replace(PolicyStep step, Set<State> from, State to) {
		steps.forEach((number, each) -> {
			if (each.document().equals(step.document()) && from.contains(states.get(number))) {
				states.put(number, to);
			}
		});
	}

	boolean agree(PolicyTable table) throws SQLException {
		Map<Long, PolicyStep> left = new HashMap<>(steps);
		for (PolicyVersion version : table.all()) {
			PolicyStep step = left.remove(version.number());
			if (step == null || states.get(version.number()) != version.state() || !HexFormat.of().formatHex(step.digest()).equals(version.digest())
				|| step.version() != version.version() || !step.document().equals(version.document())
				|| !Arrays.equals(step.content(), table.content(version.number()))) {
				return false;
			}
		}
		return left.isEmpty();
	}
}
