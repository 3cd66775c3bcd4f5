// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

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
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Raster;
import org.zhiheng.chart.Spots;
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
	private @Nullable Spots spots;
	private @Nullable Failure failure;
	private @Nullable Theme theme;
	private int width;
	private int height;

	/** The image for an area; it stays this object's to dispose. */
	Image of(Device device, Picture picture, Look look, Rectangle area) throws Failure {
		Image current = image;
		if (current == null || look.theme() != theme || area.width != width || area.height != height) {
			dispose();
			theme = look.theme();
			width = area.width;
			height = area.height;
			current = create(device, new ChartExport(picture, look));
			image = current;
		}
		return current;
	}

	private Image create(Device device, ChartExport export) throws Failure {
		failure = null;
		try {
			return new Image(device, (ImageDataProvider) zoom -> data(export, zoom / PERCENT));
		} catch (SWTException e) {
			Failure reason = failure;
			if (reason != null) {
				throw reason;
			}
			throw e;
		}
	}

	private ImageData data(ChartExport export, double zoom) {
		try {
			Raster raster = export.pixels(width, height, zoom);
			spots = raster.spots();
			return data(raster);
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
		Spots known = spots;
		return known == null ? Optional.empty() : known.at(x, y);
	}

	void dispose() {
		Image old = image;
		image = null;
		spots = null;
		if (old != null) {
			old.dispose();
		}
	}
}
