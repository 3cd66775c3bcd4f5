// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.nio.file.Path;
import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

/** The shipped policies, read from the bundle beside this one, so that rules need not require it. */
public final class TestPolicies {

	private TestPolicies() {
	}

	/** All of them. */
	public static PolicyBase base() {
		return Once.BASE;
	}

	/** The same as a copy that a test may change. */
	public static PolicyBase copy() {
		return Once.read();
	}

	private static final class Once {

		private static final PolicyBase BASE = read();

		private static PolicyBase read() {
			try {
				return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
			} catch (Failure e) {
				throw new AssertionError(e);
			}
		}
	}
}
