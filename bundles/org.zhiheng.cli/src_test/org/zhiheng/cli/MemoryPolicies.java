// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Change;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.PolicyVersions;
import org.zhiheng.registry.Recording;

/** Policy versions and their journal in memory. */
final class MemoryPolicies implements PolicyVersions, AuditTrail {

	final List<Change> changes = new ArrayList<>();
	private final Map<Long, PolicyVersion> versions = new HashMap<>();
	private final Map<Long, byte[]> contents = new HashMap<>();

	Recording record(Change change) {
		changes.add(change);
		return new Recording(changes.size(), Instant.EPOCH);
	}

	@Override
	public List<PolicyVersion> all() {
		return versions.values().stream().sorted(Comparator.comparing(PolicyVersion::number)).toList();
	}

	@Override
	public byte[] content(PolicyVersion version) {
		return Objects.requireNonNull(contents.get(version.number()));
	}

	@Override
	public Recording submit(PolicyText text, Change change) {
		all().stream().filter(each -> each.document().equals(text.document()) && each.pending())
			.forEach(each -> put(each, State.RETURNED, null));
		Recording recording = record(change);
		String digest = new PolicyFile(text.file(), text.bytes()).digest();
		versions.put(recording.sequence(), new PolicyVersion(recording.sequence(), text.document(), text.version(), text.file(), digest,
			State.SUBMITTED, change.why().actor(), Instant.EPOCH, null, null, null));
		contents.put(recording.sequence(), text.bytes());
		return recording;
	}

	@Override
	public Recording move(PolicyVersion version, State to, Change change) {
		if (to == State.IN_FORCE) {
			all().stream().filter(each -> each.document().equals(version.document()) && each.state() == State.IN_FORCE)
				.forEach(each -> put(each, State.SUPERSEDED, null));
		}
		put(version, to, to == State.APPROVED ? change.why().actor() : null);
		return record(change);
	}

	private void put(PolicyVersion old, State state, @Nullable String approver) {
		versions.put(old.number(), new PolicyVersion(old.number(), old.document(), old.version(), old.file(), old.digest(), state,
			old.submittedBy(), old.submittedAt(), approver == null ? old.approvedBy() : approver, null, null));
	}

	@Override
	public List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) {
		List<AuditEntry> page = new ArrayList<>();
		for (int i = changes.size(); i > 0; i--) {
			Change each = changes.get(i - 1);
			AuditEntry entry = new AuditEntry(i, Instant.EPOCH, each.why().actor(), false, each.why().role(), each.why().action(), each.entity(),
				each.before(), each.after(), each.why().reason(), each.approvedBy(), "", each.why().source(), "");
			if (question.test(entry)) {
				page.add(entry);
			}
		}
		return page;
	}

	@Override
	public long count(Question question) {
		return page(question, true, 0, Integer.MAX_VALUE).size();
	}
}
