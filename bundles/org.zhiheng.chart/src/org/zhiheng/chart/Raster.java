// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A drawn picture as pixels for a screen.
 */
public final class Raster {

	private final int width;
	private final int height;
	private final int[] argb;
	private final Rectangle2D plane;
	private final Supplier<Spots> finder;
	private @Nullable Spots spots;

	Raster(int width, int height, int[] argb, Rectangle2D plane, Supplier<Spots> finder) {
		this.width = width;
		this.height = height;
		this.argb = argb;
		this.plane = plane;
		this.finder = finder;
	}

	/** In pixels. */
	public int width() {
		return width;
	}

	/** In pixels. */
	public int height() {
		return height;
	}

	/** Row by row, opaque; not to be changed. */
	public int[] argb() {
		return argb;
	}

	/** Where the plane of the axes lies, in points. */
	public Rectangle2D plane() {
		return plane;
	}

	/** Where its marks are; the first call finds out. */
	public Spots spots() {
		Spots known = spots;
		if (known == null) {
			known = finder.get();
			spots = known;
		}
		return known;
	}
}
