// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

/** A piece of a line. */
public sealed interface FormPiece {

	/** What never changes. */
	record Fixed(String text) implements FormPiece {}

	/**
	 * Where a value stands.
	 *
	 * @param key of the value
	 * @param blank what the template prints there; empty for a line to write on
	 */
	record Place(String key, String blank) implements FormPiece {}

	/** What stands only on the blank form, such as the word "template". */
	record OnlyBlank(String text) implements FormPiece {}
}
