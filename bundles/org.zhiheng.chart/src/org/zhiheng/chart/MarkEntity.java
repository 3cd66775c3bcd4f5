// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.entity.ChartEntity;

/**
 * Where a mark was drawn.
 *
 * <p>Null annotations are off: it extends a class of a library that has none.
 */
@NonNullByDefault({})
final class MarkEntity extends ChartEntity {

	private static final long serialVersionUID = 1L;

	private final transient Mark mark;

	MarkEntity(Mark mark, Rectangle2D place) {
		super(place);
		this.mark = mark;
	}

	Mark mark() {
		return mark;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
