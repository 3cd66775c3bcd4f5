// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;
import org.zhiheng.registry.PolicyVersions;

/** The policies in force in a workspace: the shipped ones, and in their place what was published here. Drafts have no say. */
public final class InForce {

	private final PolicySource shipped;
	private final PolicyVersions versions;

	/**
	 * @param shipped the policies that come with the product
	 * @param versions the workspace's own
	 */
	public InForce(PolicySource shipped, PolicyVersions versions) {
		this.shipped = shipped;
		this.versions = versions;
	}

	/**
	 * Everything that questions are answered from.
	 *
	 * @return read anew at each call
	 * @throws Failure where a version cannot be read
	 */
	public PolicyBase base() throws Failure {
		List<PolicyFile> published = files();
		return published.isEmpty() ? PolicyFiles.base(shipped) : PolicyFiles.base(shipped, published);
	}

	/** What it would be with a draft in place of its version in force. */
	PolicyBase with(String document, PolicyFile draft) throws Failure {
		List<PolicyFile> files = new ArrayList<>();
		for (PolicyVersion version : versions.all()) {
			if (version.state() == State.IN_FORCE && !version.document().equals(document)) {
				files.add(file(version));
			}
		}
		files.add(draft);
		return PolicyFiles.base(shipped, files);
	}

	private List<PolicyFile> files() throws Failure {
		List<PolicyFile> files = new ArrayList<>();
		for (PolicyVersion version : versions.all()) {
			if (version.state() == State.IN_FORCE) {
				files.add(file(version));
			}
		}
		return files;
	}

	/** A version as a file. */
	public PolicyFile file(PolicyVersion version) throws Failure {
		return new PolicyFile(version.file(), versions.content(version));
	}

	/** The published version of a document that is in force, empty where the shipped one is or none. */
	public Optional<PolicyVersion> published(String document) throws Failure {
		return versions.all().stream().filter(each -> each.document().equals(document) && each.state() == State.IN_FORCE).findFirst();
	}
}
