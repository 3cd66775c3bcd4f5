// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What a person answers to the dialogs that come, step by step.
 *
 * <p>A modal dialog turns the window in a loop of its own and gives control back only when it is closed, and so does a wizard's work in the
 * background. Whoever waits within such a loop by turning the window keeps the loops beneath from ending: what they wait for never comes. The steps
 * are therefore looked at by a timer, which every loop serves; a step acts at once when its time has come and never waits. The next look is
 * ordered before the step acts, because what it opens may hold it up.
 */
public final class Replies {

	private static final int PULSE = 40;
	private static final long PATIENCE = 60_000_000_000L;

	private record Step(String what, BooleanSupplier when, Runnable then) {}

	private final Display display = Display.getCurrent();
	private final Deque<Step> steps = new ArrayDeque<>();
	private Throwable problem;
	private long end;

	/** Adds a step: what it waits for, and what it then does. */
	public Replies when(String what, BooleanSupplier condition, Runnable then) {
		steps.add(new Step(what, condition, then));
		return this;
	}

	/** Begins to look. */
	public Replies begin() {
		end = System.nanoTime() + PATIENCE;
		display.timerExec(PULSE, this::look);
		return this;
	}

	private void look() {
		Step next = steps.peek();
		if (next == null) {
			return;
		}
		display.timerExec(PULSE, this::look);
		try {
			if (next.when.getAsBoolean()) {
				steps.remove();
				end = System.nanoTime() + PATIENCE;
				next.then.run();
			} else if (System.nanoTime() > end) {
				throw new AssertionError("in vain: " + next.what);
			}
		} catch (RuntimeException | AssertionError e) {
			problem = e;
			steps.clear();
			// nothing may hold the test up any longer
			Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.getParent() != null).forEach(Shell::close);
		}
	}

	/** Whether every step is done, or one has failed. */
	public boolean done() {
		return steps.isEmpty();
	}

	/** Fails where a step has failed. */
	public void check() {
		if (problem != null) {
			throw new AssertionError(problem);
		}
	}
}
