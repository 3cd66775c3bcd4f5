// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

/** How much a finding matters, the gravest first. */
public enum Severity {
	/** The file cannot be saved while this stands. */
	ERROR,
	/** Most likely a slip; the file can be saved. */
	WARNING,
	/** Worth knowing. */
	NOTE
}
