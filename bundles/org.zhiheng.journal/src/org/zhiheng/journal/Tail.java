// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

/**
 * How a journal ends.
 */
public sealed interface Tail {

	/** After a whole record, as it should. */
	record Whole() implements Tail {}

	/**
	 * In a short or bad last record, which was never acknowledged and may be cut.
	 *
	 * @param position where it starts
	 * @param bytes how long it is
	 */
	record Torn(long position, long bytes) implements Tail {}

	/**
	 * In damage: something bad with more behind it, which is never cut.
	 *
	 * @param sequence the first record that does not hold
	 * @param position where it starts
	 */
	record Damaged(long sequence, long position) implements Tail {}
}
