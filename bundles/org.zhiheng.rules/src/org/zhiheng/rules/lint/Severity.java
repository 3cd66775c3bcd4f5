// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

/** How much a finding matters, the gravest first. */
public enum Severity {
	/** The policy cannot be applied as it stands. */
	ERROR,
	/** It can be applied, but most likely not as meant, or not by everybody. */
	WARNING,
	/** Worth knowing before the policy is signed. */
	NOTE
}
