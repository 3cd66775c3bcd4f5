// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The way an analysis took: every step can be taken back and taken again. A new step forgets those taken back.
 *
 * @param <T> a state that never changes
 */
final class Trail<T> {

	/** Steps kept; older ones are forgotten. */
	static final int MOST = 200;

	private final Deque<T> before = new ArrayDeque<>();
	private final Deque<T> after = new ArrayDeque<>();
	private T present;

	/** @param start the first state */
	Trail(T start) {
		present = start;
	}

	T present() {
		return present;
	}

	/** Takes a step; to where one stands already is none. */
	boolean step(T next) {
		if (next.equals(present)) {
			return false;
		}
		before.push(present);
		if (before.size() > MOST) {
			before.removeLast();
		}
		after.clear();
		present = next;
		return true;
	}

	boolean canUndo() {
		return !before.isEmpty();
	}

	boolean canRedo() {
		return !after.isEmpty();
	}

	/** Takes the last step back, where there is one. */
	boolean undo() {
		if (before.isEmpty()) {
			return false;
		}
		after.push(present);
		present = before.pop();
		return true;
	}

	/** Takes a step again that was taken back, where there is one. */
	boolean redo() {
		if (after.isEmpty()) {
			return false;
		}
		before.push(present);
		present = after.pop();
		return true;
	}
}
