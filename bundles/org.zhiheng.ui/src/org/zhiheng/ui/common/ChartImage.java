// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.zhiheng.chart.Lens;
import org.zhiheng.chart.LiveChart;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Raster;
import org.zhiheng.chart.Theme;
import org.zhiheng.message.Failure;

/**
 * A picture as an image of SWT. The image asks for its pixels at the zoom of the monitor it is shown on, so it is sharp on each; it is made anew when
 * size or theme differ from the last paint's.
 */
final class ChartImage {

	private static final double PERCENT = 100;
	private static final int DEPTH = 24;
	private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private @Nullable Image image;
	private @Nullable Raster raster;
	private @Nullable LiveChart chart;
	private @Nullable Picture picture;
	private @Nullable Failure failure;
	private @Nullable Theme theme;
	private int width;
	private int height;
	private double shrink = 1;

	/**
	 * Draws smaller than usual where there is little room.
	 *
	 * @param share of the usual size, at most 1
	 */
	void shrink(double share) {
		if (share != shrink) {
			shrink = share;
			forget();
		}
	}

	/** The image for an area; it stays this object's to dispose. */
	Image of(Device device, Picture shown, Look look, Rectangle area, Lens lens) throws Failure {
		Image current = image;
		LiveChart live = chart;
		if (live == null || shown != picture || look.theme() != theme) {
			live = new LiveChart(shown, look);
			chart = live;
			picture = shown;
			current = null;
		}
		if (current == null || area.width != width || area.height != height) {
			forget();
			theme = look.theme();
			width = area.width;
			height = area.height;
			current = create(device, live, lens);
			image = current;
		}
		return current;
	}

	private Image create(Device device, LiveChart live, Lens lens) throws Failure {
		failure = null;
		try {
			return new Image(device, (ImageDataProvider) zoom -> data(live, lens, zoom / PERCENT));
		} catch (SWTException e) {
			Failure reason = failure;
			if (reason != null) {
				throw reason;
			}
			throw e;
		}
	}

	private ImageData data(LiveChart live, Lens lens, double zoom) {
		try {
			Raster painted = live.paint((int) Math.round(width / shrink), (int) Math.round(height / shrink), zoom * shrink, lens);
			raster = painted;
			return data(painted);
		} catch (Failure reason) {
			failure = reason;
			throw new SWTException(SWT.ERROR_INVALID_IMAGE);
		}
	}

	/** The pixels as SWT holds them, red first. */
	static ImageData data(Raster raster) {
		ImageData data = new ImageData(raster.width(), raster.height(), DEPTH, PALETTE);
		int[] argb = raster.argb();
		for (int y = 0; y < raster.height(); y++) {
			int to = y * data.bytesPerLine;
			for (int from = y * raster.width(); from < (y + 1) * raster.width(); from++) {
				data.data[to++] = (byte) (argb[from] >> 16);
				data.data[to++] = (byte) (argb[from] >> 8);
				data.data[to++] = (byte) argb[from];
			}
		}
		return data;
	}

	/** The mark at a place of the picture as it was last painted, in points. */
	Optional<Mark> markAt(int x, int y) {
		Raster known = raster;
		return known == null ? Optional.empty() : known.spots().at(x / shrink, y / shrink);
	}

	/** The marks in a rectangle of the picture as it was last painted. */
	List<Mark> within(Rectangle area) {
		Raster known = raster;
		return known == null ? List.of()
			: known.spots().within(new Rectangle2D.Double(area.x / shrink, area.y / shrink, area.width / shrink, area.height / shrink));
	}

	/** The plane that can be panned and zoomed, where there is one. */
	Optional<Rectangle2D> plane() {
		Raster known = raster;
		LiveChart live = chart;
		return known == null || live == null || !live.zooms() ? Optional.empty() : Optional.of(shrunk(known.plane()));
	}

	private Rectangle2D shrunk(Rectangle2D plane) {
		return new Rectangle2D.Double(plane.getX() * shrink, plane.getY() * shrink, plane.getWidth() * shrink, plane.getHeight() * shrink);
	}

	/** Forgets the pixels; the next paint makes them anew. */
	void forget() {
		Image old = image;
		image = null;
		if (old != null) {
			old.dispose();
		}
	}

	void dispose() {
		forget();
		raster = null;
		chart = null;
		picture = null;
	}
}
