// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.approving;

import java.util.Locale;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.edit.difference.ChangeLines;
import org.zhiheng.policy.edit.difference.Comparison;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.rules.approval.Drafts;
import org.zhiheng.rules.approval.InForce;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.approving.Standing.Step;
import org.zhiheng.ui.administration.content.Names;

/**
 * One step of a policy file that a person is about to take.
 *
 * @param session the workspace
 * @param document id of the file's root
 * @param step the step
 */
public record Decision(Session session, String document, Step step) {

	/** What the step is about, in lines: the differences from what is in force. */
	public String changes() throws Failure {
		InForce inForce = new InForce(session.shipped(), session.registry().policies());
		PolicyBase base = inForce.base();
		Optional<PolicyFile> file = file(inForce);
		if (file.isEmpty() || !base.ids().contains(document)) {
			return ""; //$NON-NLS-1$
		}
		PolicyRoot before = base.root(document);
		return new ChangeLines(new Names(session.locale(), base.series()).words()).after(Comparison.of(before, PolicyFiles.read(file.get())));
	}

	private Optional<PolicyFile> file(InForce inForce) throws Failure {
		if (step == Step.SUBMIT) {
			return new Drafts(session.folder()).find(document);
		}
		Optional<PolicyVersion> waiting = approval().pending(document);
		return waiting.isEmpty() ? Optional.empty() : Optional.of(inForce.file(waiting.get()));
	}

	private Approval approval() throws Failure {
		return new Approval(session.registry(), session.shipped());
	}

	/**
	 * Takes the step.
	 *
	 * @param name who takes it; nobody vouches for the name while accounts are not in use
	 * @param reason why
	 * @return the journal's receipt
	 * @throws Failure why it was refused; nothing was changed
	 */
	public Recording take(String name, String reason) throws Failure {
		String role = step == Step.APPROVE || step == Step.RETURN ? "approver" : "administrator"; //$NON-NLS-1$ //$NON-NLS-2$
		Provenance why = new Provenance(name, false, role, "", reason, "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Registry registry = session.registry();
		return switch (step) {
			case SUBMIT -> submit(why);
			case APPROVE -> approval().approve(document, why);
			case RETURN -> approval().sendBack(document, why);
			case PUBLISH -> publish(registry, why);
		};
	}

	private Recording submit(Provenance why) throws Failure {
		Optional<PolicyFile> draft = new Drafts(session.folder()).find(document);
		if (draft.isEmpty()) {
			throw new Failure(Decision.class, "ZH-8040", document); //$NON-NLS-1$
		}
		return approval().submit(draft.get(), why, changes());
	}

	private Recording publish(Registry registry, Provenance why) throws Failure {
		Recording recording = approval().publish(document, why);
		Optional<PolicyVersion> now = new InForce(session.shipped(), registry.policies()).published(document);
		if (now.isPresent()) {
			new Drafts(session.folder()).settle(document, now.get().digest());
		}
		return recording;
	}

	/** What is told when it is done. */
	public String done(Recording recording) {
		return text("done_" + step.name(), String.valueOf(recording.sequence())); //$NON-NLS-1$
	}

	String text(String key, Object... arguments) {
		return Phrases.of(Decision.class, session.locale()).text(key, arguments);
	}

	Locale locale() {
		return session.locale();
	}
}
