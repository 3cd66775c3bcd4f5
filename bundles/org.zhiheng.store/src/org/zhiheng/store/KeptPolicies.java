// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.zhiheng.journal.Draft;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.PolicyVersions;
import org.zhiheng.registry.Recording;

/** The policy versions of one open workspace. */
final class KeptPolicies implements PolicyVersions {

	private final Store store;
	private final OwnerThread owner;
	private final Function<Change, Draft> drafts;

	/**
	 * @param store the open workspace
	 * @param owner its thread
	 * @param drafts words a change for the journal
	 */
	KeptPolicies(Store store, OwnerThread owner, Function<Change, Draft> drafts) {
		this.store = store;
		this.owner = owner;
		this.drafts = drafts;
	}

	@Override
	public List<PolicyVersion> all() throws Failure {
		return owner.call(() -> store.policies().all());
	}

	@Override
	public byte[] content(PolicyVersion version) throws Failure {
		return owner.call(() -> bytes(version));
	}

	private byte[] bytes(PolicyVersion version) throws Exception {
		byte[] content = store.policies().content(version.number());
		if (content == null || !HexFormat.of().formatHex(PolicyStep.digest(content)).equals(version.digest())) {
			throw new Failure(KeptPolicies.class, "ZH-1123", version.document(), Integer.toString(version.version())); //$NON-NLS-1$
		}
		return content;
	}

	@Override
	public Recording submit(PolicyText text, Change change) throws Failure {
		byte[] content = text.bytes().clone();
		PolicyStep step = new PolicyStep(State.SUBMITTED, 0, text.document(), text.version(), text.file(), PolicyStep.digest(content), content);
		return owner.call(() -> store.write(new PolicyChange(drafts.apply(change), store.sealer(), step)));
	}

	@Override
	public Recording move(PolicyVersion version, State to, Change change) throws Failure {
		if (!Arrays.asList(State.APPROVED, State.IN_FORCE, State.RETURNED).contains(to)) {
			throw new IllegalArgumentException(to.name());
		}
		return owner.call(() -> {
			byte[] content = to == State.IN_FORCE ? bytes(version) : new byte[0];
			PolicyStep step = new PolicyStep(to, version.number(), version.document(), version.version(), version.file(),
				HexFormat.of().parseHex(version.digest()), content);
			Recording recording = store.write(new PolicyChange(drafts.apply(change), store.sealer(), step));
			store.copyPolicies();
			return recording;
		});
	}
}
