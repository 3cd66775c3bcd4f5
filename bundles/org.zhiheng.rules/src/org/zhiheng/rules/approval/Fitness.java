// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;

/** Whether a draft can follow what is in force. */
final class Fitness {

	private final PolicyBase before;
	private final PolicyBase after;

	/**
	 * @param before what is in force
	 * @param after the same with the draft in place; building it has checked references
	 */
	Fitness(PolicyBase before, PolicyBase after) {
		this.before = before;
		this.after = after;
	}

	void check(PolicyRoot draft, PolicyFile file) throws Failure {
		String id = draft.getId();
		if (!before.ids().contains(id)) {
			return;
		}
		PolicyRoot present = before.root(id);
		if (!present.eClass().equals(after.root(id).eClass())) {
			throw new Failure(Fitness.class, "ZH-3158", file.name(), id); //$NON-NLS-1$
		}
		if (before.file(id).digest().equals(file.digest())) {
			throw new Failure(Fitness.class, "ZH-3150", id, text(present.getVersion())); //$NON-NLS-1$
		}
		if (draft.getVersion() != present.getVersion() + 1) {
			throw new Failure(Fitness.class, "ZH-3151", id, text(draft.getVersion()), text(present.getVersion()), //$NON-NLS-1$
				text(present.getVersion() + 1));
		}
	}

	private static String text(int version) {
		return Integer.toString(version);
	}
}
