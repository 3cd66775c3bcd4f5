// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

/**
 * Bytes that no writer of format v1 could have written.
 */
final class Malformed extends Exception {

	private static final long serialVersionUID = 1L;

	Malformed(String what) {
		super(what);
	}
}
