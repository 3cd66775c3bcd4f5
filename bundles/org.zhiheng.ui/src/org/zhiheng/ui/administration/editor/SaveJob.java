// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.ui.progress.IProgressService;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.difference.ChangeLines;
import org.zhiheng.policy.edit.difference.Comparison;
import org.zhiheng.policy.edit.difference.Difference;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.saving.PolicySaving;

/**
 * Saves an edited file off the window's thread and comes back with the journal's receipt.
 */
final class SaveJob {

	private final Session session;
	private final PolicyEditing editing;
	private final PolicyWords words;

	SaveJob(Session session, PolicyEditing editing, PolicyWords words) {
		this.session = session;
		this.editing = editing;
		this.words = words;
	}

	/**
	 * What was saved.
	 *
	 * @param recording the journal's receipt
	 * @param changes how many differences it tells of
	 */
	record Kept(@NonNull Recording recording, int changes) {}

	Kept run(IProgressService progress) throws Failure, InterruptedException {
		List<Difference> differences = Comparison.of(editing.saved(), editing.root());
		follow(progress);
		ChangeLines lines = new ChangeLines(words);
		String id = editing.root().getId();
		String version = id + " v" + editing.root().getVersion(); //$NON-NLS-1$
		PolicySaving.Work work = new PolicySaving.Work(editing.file(), id, version, lines.before(differences), lines.after(differences));
		Provenance actor = session.actor("administrator", PolicySaving.ACTION, ""); //$NON-NLS-1$ //$NON-NLS-2$
		return new Kept(off(progress, () -> new PolicySaving(session.policyFolder(), session.registry()).save(work, actor)), differences.size());
	}

	/** A draft bears the version that can follow what is in force. This is no edit, so it is no command: what is undone keeps its number. */
	private void follow(IProgressService progress) throws Failure, InterruptedException {
		int next = off(progress, () -> Integer.valueOf(new Approval(session.registry(), session.shipped()).next(editing.root().getId())));
		if (editing.root().getVersion() < next) {
			editing.root().setVersion(next);
		}
	}

	/** Work off the window's thread. */
	@FunctionalInterface
	private interface Work<T> {
		T run() throws Failure;
	}

	private static <T> T off(IProgressService progress, Work<T> work) throws Failure, InterruptedException {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			progress.busyCursorWhile(monitor -> {
				try {
					result.set(work.run());
				} catch (Failure e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof Failure failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		}
		return result.get();
	}
}
