// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

/** How a command ended; scripts rely on the numbers. */
public enum Exit {

	/** Done. */
	DONE(0),
	/** Done, and something was found: leads, a broken journal, rejected rows. */
	FOUND(1),
	/** Cannot start: a bad option, an unreadable file. */
	CANNOT(2),
	/** Some items failed. */
	SOME_FAILED(3);

	private final int code;

	Exit(int code) {
		this.code = code;
	}

	/** The number for the shell. */
	public int code() {
		return code;
	}
}
