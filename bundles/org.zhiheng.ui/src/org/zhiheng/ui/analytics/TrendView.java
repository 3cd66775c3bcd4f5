// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Optional;
import java.util.Set;

import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.statistics.Dimension;

/** The rates as lines over the years. */
public final class TrendView extends ChartPart {

	private static final int LEAST = 300;

	@Override
	String id() {
		return "analytics.trend";
	}

	@Override
	Picture picture(Answer answer, Set<String> highlighted) {
		return answer.trend(highlighted);
	}

	@Override
	int least(Picture picture) {
		return LEAST;
	}

	@Override
	Optional<String> region(Mark mark) {
		int place = enquiry().question().by().indexOf(Dimension.REGION);
		return place < 0 || mark.key().size() <= place ? Optional.empty() : Optional.of(mark.key().get(place));
	}
}
