// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.PolicyVersions;
import org.zhiheng.registry.PolicyVersions.PolicyText;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Recording;
import org.zhiheng.registry.Registry;

/**
 * The way of a policy into force: handed in by its editor, approved by somebody else, put into force. Each step is one journal record together with
 * what it changes.
 *
 * <p>While accounts are not in use, a person is a name that nobody vouches for: the rule that nobody approves his own work is kept for names only,
 * and whoever shows a decision must say so.
 */
public final class Approval {

	/** What the journal calls a draft that was saved. */
	public static final String SAVE = "policy.save"; //$NON-NLS-1$
	/** What the journal calls a draft handed in. */
	public static final String SUBMIT = "policy.submit"; //$NON-NLS-1$
	/** What the journal calls an approval. */
	public static final String APPROVE = "policy.approve"; //$NON-NLS-1$
	/** What the journal calls a draft sent back. */
	public static final String RETURN = "policy.return"; //$NON-NLS-1$
	/** What the journal calls a version put into force. */
	public static final String PUBLISH = "policy.publish"; //$NON-NLS-1$

	private static final int LATEST = 1_000;

	private final Registry registry;
	private final PolicyVersions versions;
	private final InForce inForce;

	/**
	 * @param registry the workspace
	 * @param shipped the policies that come with the product
	 */
	public Approval(Registry registry, PolicySource shipped) {
		this.registry = registry;
		this.versions = registry.policies();
		this.inForce = new InForce(shipped, versions);
	}

	/** The version number that a draft of a document must bear now: one more than the version in force; any where there is none. */
	public int next(String document) throws Failure {
		PolicyBase base = inForce.base();
		return base.ids().contains(document) ? base.root(document).getVersion() + 1 : 1;
	}

	/** The version of a document that waits for a decision. */
	public Optional<PolicyVersion> pending(String document) throws Failure {
		return find(document, PolicyVersion::pending);
	}

	private Optional<PolicyVersion> find(String document, Predicate<PolicyVersion> which) throws Failure {
		return versions.all().stream().filter(each -> each.document().equals(document) && which.test(each)).findFirst();
	}

	/**
	 * Hands a draft in.
	 *
	 * @param draft the file; it must hold to its structure, be a new version of what is in force, and differ from it
	 * @param why who hands it in; the reason is the journal's
	 * @param changes what it changes, in words for the journal, or null
	 * @return the receipt, whose sequence is the version's number
	 * @throws Failure 30xx where the file is broken, 3150 to 3152 where it cannot follow what is in force, 3157 without a reason
	 */
	public Recording submit(PolicyFile draft, Provenance why, @Nullable String changes) throws Failure {
		reasoned(why);
		PolicyRoot root = PolicyFiles.read(draft);
		PolicyBase before = inForce.base();
		new Fitness(before, inForce.with(root.getId(), draft)).check(root, draft);
		// one document, one file: a draft from elsewhere takes the name of the file it follows
		String name = before.ids().contains(root.getId()) ? before.file(root.getId()).name() : draft.name();
		String old = before.ids().contains(root.getId()) ? named(root.getId(), before.root(root.getId()).getVersion(),
			before.file(root.getId()).digest()) : null;
		String now = named(root.getId(), root.getVersion(), draft.digest());
		Change change = new Change(under(why, SUBMIT, root.getId(), root.getVersion(), name, draft.digest()), entity(root.getId()), old,
			changes == null || changes.isBlank() ? now : now + "\n" + changes, null); //$NON-NLS-1$
		return versions.submit(new PolicyText(root.getId(), root.getVersion(), name, draft.bytes()), change);
	}

	/**
	 * Approves what was handed in.
	 *
	 * @param document id of the file's root
	 * @param why who approves; it must be nobody who edited or handed in this version
	 * @return the receipt
	 * @throws Failure 3153 where nothing waits, 3154 where the approver is an editor, 3155 where it was approved already, 3157 without a reason
	 */
	public Recording approve(String document, Provenance why) throws Failure {
		reasoned(why);
		PolicyVersion version = waiting(document);
		if (version.state() == State.APPROVED) {
			throw new Failure(Approval.class, "ZH-3155", document, text(version), String.valueOf(version.approvedBy())); //$NON-NLS-1$
		}
		if (editors(version).contains(name(why.actor()))) {
			throw new Failure(Approval.class, "ZH-3154", document, text(version), why.actor()); //$NON-NLS-1$
		}
		return move(version, State.APPROVED, why, APPROVE, why.actor());
	}

	/** Sends back what was handed in or approved. Throws 3153 where nothing waits, 3157 without a reason. */
	public Recording sendBack(String document, Provenance why) throws Failure {
		reasoned(why);
		return move(waiting(document), State.RETURNED, why, RETURN, null);
	}

	/**
	 * Puts an approved version into force; from now on every question is answered by it.
	 *
	 * @param document id of the file's root
	 * @param why who does it
	 * @return the receipt
	 * @throws Failure 3153 where nothing waits, 3156 where it is not approved, 3151 where what is in force has changed since
	 */
	public Recording publish(String document, Provenance why) throws Failure {
		PolicyVersion version = waiting(document);
		if (version.state() != State.APPROVED) {
			throw new Failure(Approval.class, "ZH-3156", document, text(version)); //$NON-NLS-1$
		}
		PolicyFile file = inForce.file(version);
		new Fitness(inForce.base(), inForce.with(document, file)).check(PolicyFiles.read(file), file);
		return move(version, State.IN_FORCE, why, PUBLISH, version.approvedBy());
	}

	private Recording move(PolicyVersion version, State to, Provenance why, String action, @Nullable String approver) throws Failure {
		String now = named(version.document(), version.version(), version.digest());
		Optional<PolicyVersion> old = to == State.IN_FORCE ? inForce.published(version.document()) : Optional.empty();
		String before = old.isEmpty() ? null : named(old.get().document(), old.get().version(), old.get().digest());
		return versions.move(version, to, new Change(under(why, action, version.document(), version.version(), version.file(), version.digest()),
			entity(version.document()), before, now, approver));
	}

	private PolicyVersion waiting(String document) throws Failure {
		Optional<PolicyVersion> version = pending(document);
		if (version.isEmpty()) {
			throw new Failure(Approval.class, "ZH-3153", document); //$NON-NLS-1$
		}
		return version.get();
	}

	/** Who handed the version in, and who saved drafts of it since the version before came into force. */
	private List<String> editors(PolicyVersion version) throws Failure {
		List<AuditEntry> entries = registry.trail().page(new AuditTrail.Question(null, null, entity(version.document()), null, null), true, 0,
			LATEST);
		return entries.stream().filter(each -> each.entity().equals(entity(version.document())))
			.takeWhile(each -> !each.action().equals(PUBLISH)).filter(each -> each.sequence() <= version.number())
			.filter(each -> each.action().equals(SAVE) || each.action().equals(SUBMIT)).map(each -> name(each.actor())).toList();
	}

	private static String name(String actor) {
		return actor.strip().toLowerCase(Locale.ROOT);
	}

	private static void reasoned(Provenance why) throws Failure {
		if (why.reason().isBlank()) {
			throw new Failure(Approval.class, "ZH-3157"); //$NON-NLS-1$
		}
	}

	private static Provenance under(Provenance why, String action, String document, int version, String file, String digest) {
		return new Provenance(why.actor(), why.verified(), why.role(), action, why.reason(), document + " v" + version, //$NON-NLS-1$
			file + " sha256:" + digest); //$NON-NLS-1$
	}

	private static String named(String document, int version, String digest) {
		return document + " v" + version + " sha256:" + digest; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(PolicyVersion version) {
		return Integer.toString(version.version());
	}

	private static String entity(String document) {
		return "policy/" + document; //$NON-NLS-1$
	}
}
