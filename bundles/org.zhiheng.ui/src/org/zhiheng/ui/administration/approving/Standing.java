// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.approving;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.Registry;
import org.zhiheng.rules.approval.Approval;
import org.zhiheng.rules.approval.Drafts;
import org.zhiheng.rules.approval.InForce;

/**
 * Where one policy file stands between draft and force.
 *
 * @param inForce version number in force, 0 where none is
 * @param published the version in force where it was published here, else null
 * @param draft the saved draft that differs from what is in force, or null
 * @param pending the version that waits for a decision, or null
 */
public record Standing(int inForce, @Nullable PolicyVersion published, @Nullable PolicyFile draft, @Nullable PolicyVersion pending) {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault()); //$NON-NLS-1$

	/** What can be done next. */
	public enum Step {
		/** Hand the draft in. */
		SUBMIT,
		/** Approve what was handed in. */
		APPROVE,
		/** Send it back. */
		RETURN,
		/** Put it into force. */
		PUBLISH
	}

	/**
	 * Reads where a file stands.
	 *
	 * @param registry the workspace
	 * @param shipped the policies that come with the product
	 * @param drafts the workspace's drafts
	 * @param document id of the file's root
	 * @return its standing
	 * @throws Failure where the workspace cannot be read
	 */
	public static Standing of(Registry registry, PolicySource shipped, Drafts drafts, String document) throws Failure {
		InForce inForce = new InForce(shipped, registry.policies());
		PolicyBase base = inForce.base();
		boolean known = base.ids().contains(document);
		String digest = known ? base.file(document).digest() : ""; //$NON-NLS-1$
		Optional<PolicyFile> draft = drafts.find(document).filter(each -> !each.digest().equals(digest));
		Optional<PolicyVersion> pending = new Approval(registry, shipped).pending(document);
		Optional<PolicyVersion> published = inForce.published(document);
		return new Standing(known ? base.root(document).getVersion() : 0, published.isEmpty() ? null : published.get(),
			draft.isEmpty() ? null : draft.get(), pending.isEmpty() ? null : pending.get());
	}

	/** What can be done now. */
	public Set<Step> steps() {
		Set<Step> steps = EnumSet.noneOf(Step.class);
		PolicyVersion waiting = pending;
		PolicyFile mine = draft;
		if (mine != null && (waiting == null || !waiting.digest().equals(mine.digest()))) {
			steps.add(Step.SUBMIT);
		}
		if (waiting != null) {
			steps.add(waiting.state() == State.SUBMITTED ? Step.APPROVE : Step.PUBLISH);
			steps.add(Step.RETURN);
		}
		return steps;
	}

	/** The standing in one sentence. */
	public String sentence(Locale locale) {
		Phrases phrases = Phrases.of(Standing.class, locale);
		PolicyVersion here = published;
		String force = inForce == 0 ? phrases.text("none_in_force") //$NON-NLS-1$
			: here == null ? phrases.text("shipped_in_force", text(inForce))  //$NON-NLS-1$
				: phrases.text("in_force", text(inForce), String.valueOf(here.approvedBy()), when(here.inForceSince())); //$NON-NLS-1$
		return force + waiting(phrases);
	}

	private String waiting(Phrases phrases) {
		PolicyVersion waits = pending;
		String further = steps().contains(Step.SUBMIT) ? phrases.text(waits == null ? "draft" : "draft_further") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (waits == null) {
			return further;
		}
		String stands = waits.state() == State.SUBMITTED
			? phrases.text("submitted", text(waits.version()), waits.submittedBy(), when(waits.submittedAt())) //$NON-NLS-1$
			: phrases.text("approved", text(waits.version()), String.valueOf(waits.approvedBy()), when(waits.approvedAt())); //$NON-NLS-1$
		return stands + further;
	}

	private static String text(int version) {
		return Integer.toString(version);
	}

	private static String when(java.time.@Nullable Instant at) {
		return at == null ? "" : WHEN.format(at); //$NON-NLS-1$
	}
}
