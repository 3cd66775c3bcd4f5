// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.lint.Finding;
import org.zhiheng.rules.lint.Lint;
import org.zhiheng.rules.lint.Severity;

/** Whether a draft can follow what is in force, and can be applied as it stands. */
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
		if (before.ids().contains(id)) {
			follows(draft, file);
		}
		sound(id, text(draft.getVersion()));
	}

	private void follows(PolicyRoot draft, PolicyFile file) throws Failure {
		String id = draft.getId();
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

	/** A draft brings no error that the inspection finds; what is in force already and is kept as it was does not hold a change of something else up. */
	private void sound(String id, String version) throws Failure {
		List<Finding> errors = errors(after, id);
		if (errors.isEmpty()) {
			return;
		}
		Set<String> old = errors(before, id).stream().map(Fitness::known).collect(Collectors.toSet());
		List<Finding> fresh = errors.stream().filter(each -> !old.contains(known(each))).toList();
		if (!fresh.isEmpty()) {
			String clauses = String.join(", ", fresh.get(0).clauses()); //$NON-NLS-1$
			Wording found = locale -> (clauses.isEmpty() ? "" : clauses + ": ") + fresh.get(0).sentence().in(locale); //$NON-NLS-1$ //$NON-NLS-2$
			throw new Refusal("ZH-3162", id, version, found, text(fresh.size())); //$NON-NLS-1$
		}
	}

	private static List<Finding> errors(PolicyBase base, String id) {
		return new Lint(base).of(id).stream().filter(each -> each.severity() == Severity.ERROR).toList();
	}

	/** The same error in two versions: of the same kind, at the same place, with the same figures. */
	private static String known(Finding finding) {
		return finding.code() + " " + finding.clauses() + " " + finding.sentence().in(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(int version) {
		return Integer.toString(version);
	}
}
