// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.message;

/**
 * How long work tells of its progress and asks whether to go on, without knowing of windows or consoles.
 */
public interface Progress {

	/** Tells nobody and never stops. */
	Progress NONE = new Progress() {

		@Override
		public void at(long done, long total) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * Tells how far the work is.
	 *
	 * @param done units done so far, never less than before
	 * @param total units in all, or -1 where that is not known
	 */
	void at(long done, long total);

	/** Whether the person wants the work to stop at the next safe point. */
	boolean cancelled();
}
