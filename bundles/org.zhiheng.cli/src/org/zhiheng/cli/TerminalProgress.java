// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.PrintStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;

/** Progress on one line of a terminal. */
final class TerminalProgress implements Progress {

	private static final int HUNDRED = 100;

	private final PrintStream err;
	private final Phrases phrases;
	private long shown = -1;

	TerminalProgress(PrintStream err, Phrases phrases) {
		this.err = err;
		this.phrases = phrases;
	}

	@Override
	public void at(long done, long total) {
		long step = total > 0 ? done * HUNDRED / total : done / 1_000;
		if (step == shown) {
			return;
		}
		shown = step;
		err.print('\r' + phrases.text(total > 0 ? "progress" : "progress.open", String.valueOf(done), String.valueOf(total), String.valueOf(step)));
		if (done == total) {
			err.println();
		}
		err.flush();
	}

	@Override
	public boolean cancelled() {
		return false;
	}
}
