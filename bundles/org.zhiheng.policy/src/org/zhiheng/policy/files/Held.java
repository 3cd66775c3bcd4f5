// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.PolicyRoot;

/**
 * One file of a base: its first tag at once, its content when first asked for.
 */
final class Held {

	private final RootTag tag;
	private final PolicyFile file;
	private @Nullable PolicyRoot root;

	Held(RootTag tag, PolicyFile file) {
		this.tag = tag;
		this.file = file;
	}

	/** One whose content is known already. */
	Held(RootTag tag, PolicyFile file, PolicyRoot root) {
		this(tag, file);
		this.root = root;
	}

	RootTag tag() {
		return tag;
	}

	PolicyFile file() {
		return file;
	}

	synchronized PolicyRoot root() throws Failure {
		PolicyRoot known = root;
		if (known == null) {
			known = PolicyFiles.parse(file);
			root = known;
		}
		return known;
	}
}
