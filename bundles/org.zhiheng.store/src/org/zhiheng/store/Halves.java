// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/** One progress for two works after each other, half of it for each. */
final class Halves {

	private static final long WHOLE = 2_000;

	private final Progress whole;

	Halves(Progress whole) {
		this.whole = whole;
	}

	Progress first() {
		return part(0);
	}

	Progress second() {
		return part(WHOLE / 2);
	}

	private Progress part(long from) {
		return new Progress() {

			@Override
			public void at(long done, long total) {
				whole.at(from + (total <= 0 ? 0 : WHOLE / 2 * done / total), WHOLE);
			}

			@Override
			public boolean cancelled() {
				return whole.cancelled();
			}
		};
	}

	/** Ends the work where it was cancelled: half a verification proves nothing. */
	void cancelled() throws Failure {
		if (whole.cancelled()) {
			throw new Failure(Halves.class, "ZH-1124"); //$NON-NLS-1$
		}
	}
}
