// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.ui.progress.IProgressService;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.difference.ChangeLines;
import org.zhiheng.policy.edit.difference.Comparison;
import org.zhiheng.policy.edit.difference.Difference;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
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
		ChangeLines lines = new ChangeLines(words);
		String id = editing.root().getId();
		String version = editing.root() instanceof Document notice ? id + " v" + notice.getVersion() : id; //$NON-NLS-1$
		PolicySaving.Work work = new PolicySaving.Work(editing.file(), id, version, lines.before(differences), lines.after(differences));
		Provenance actor = session.actor("administrator", PolicySaving.ACTION, ""); //$NON-NLS-1$ //$NON-NLS-2$
		Recording[] receipt = new Recording[1];
		try {
			progress.busyCursorWhile(monitor -> {
				try {
					receipt[0] = new PolicySaving(session.policyFolder(), session.registry()).save(work, actor);
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
		return new Kept(receipt[0], differences.size());
	}
}
