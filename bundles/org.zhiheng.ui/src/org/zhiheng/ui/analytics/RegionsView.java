// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Optional;
import java.util.Set;

import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;

/** The rates of the regions as bars. */
public final class RegionsView extends ChartPart {

	private static final int FRAME = 190;
	private static final int ROW = 17;

	@Override
	String id() {
		return "analytics.regions";
	}

	@Override
	Picture picture(Answer answer, Set<String> highlighted) {
		return answer.regions(highlighted);
	}

	@Override
	int least(Picture picture) {
		return picture.empty() ? FRAME : FRAME + ROW * picture.marks().size();
	}

	@Override
	Optional<String> region(Mark mark) {
		return mark.key().stream().findFirst();
	}
}
