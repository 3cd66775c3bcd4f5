// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import org.zhiheng.message.Progress;

/** A part of longer work, told in parts of a hundred of the whole. */
record Share(Progress whole, int from, int to) implements Progress {

	private static final int WHOLE = 100;

	@Override
	public void at(long done, long total) {
		whole.at(total <= 0 ? from : from + (to - from) * Math.min(done, total) / total, WHOLE);
	}

	@Override
	public boolean cancelled() {
		return whole.cancelled();
	}
}
