// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;
import java.util.Optional;

/**
 * One line over periods.
 *
 * @param name its name
 * @param role how it is drawn
 * @param marks one for each period of the picture, in that order; a mark of nothing counted is a gap
 */
public record Line(String name, Role role, List<Mark> marks) {

	/** How a line is drawn. */
	public enum Role {
		/** In colour, with its interval. */
		HIGHLIGHTED,
		/** In grey, for comparison. */
		CONTEXT,
		/** All lines together, in ink and dashed. */
		TOTAL
	}

	public Line {
		marks = List.copyOf(marks);
	}

	/** The last period in which there is a rate. */
	Optional<Integer> last() {
		for (int i = marks.size() - 1; i >= 0; i--) {
			if (marks.get(i).rate().isPresent()) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}
}
