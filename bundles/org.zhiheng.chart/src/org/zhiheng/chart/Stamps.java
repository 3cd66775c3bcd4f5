// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.BiConsumer;

import org.zhiheng.chart.Funnel.Standing;

/**
 * Thousands of dots onto pixels: each kind of dot is drawn once and then stamped. Drawings for files of vectors do not use it.
 */
final class Stamps {

	/** As far as any dot reaches from its middle, in points. */
	private static final double REACH = 8;
	private static final int BYTE = 0xFF;

	private final double scale;
	private final int side;
	private final int[][] stamps = new int[Standing.values().length][];
	private final Theme theme;

	/**
	 * @param look in whose colours
	 * @param scale pixels a point
	 * @param dot draws a dot of a standing in the middle of a stamp
	 */
	Stamps(Look look, double scale, BiConsumer<Pen, Standing> dot) {
		this.scale = scale;
		this.theme = look.theme();
		this.side = 2 * (int) Math.ceil(REACH * scale) + 1;
		for (Standing standing : Standing.values()) {
			BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
			Graphics2D g2 = image.createGraphics();
			g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			g2.translate(side / 2.0, side / 2.0);
			g2.scale(scale, scale);
			dot.accept(new Pen(g2, look, null), standing);
			g2.dispose();
			stamps[standing.ordinal()] = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		}
	}

	/** Whether they were made for this look and scale. */
	boolean fit(Theme other, double wanted) {
		return other == theme && wanted == scale;
	}

	/** Whether a drawing ends up as pixels. */
	static boolean pixels(Graphics2D g2) {
		GraphicsConfiguration target = g2.getDeviceConfiguration();
		return target != null && target.getDevice() != null && target.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
	}

	/** Stamps dots and lays them over the drawing, cut off at the area. */
	void draw(Graphics2D g2, Rectangle2D area, Dots dots, int[] which, Scale across, Scale up) {
		int width = (int) Math.ceil(area.getWidth() * scale);
		int height = (int) Math.ceil(area.getHeight() * scale);
		BufferedImage layer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
		int[] pixels = ((DataBufferInt) layer.getRaster().getDataBuffer()).getData();
		for (int dot : which) {
			int x = (int) Math.round((across.at(dots.size(dot)) - area.getMinX()) * scale);
			int y = (int) Math.round((up.at(dots.rate(dot)) - area.getMinY()) * scale);
			stamp(pixels, width, height, x - side / 2, y - side / 2, stamps[dots.standing(dot).ordinal()]);
		}
		AffineTransform place = AffineTransform.getTranslateInstance(area.getMinX(), area.getMinY());
		place.scale(1 / scale, 1 / scale);
		g2.drawImage(layer, place, null);
	}

	private void stamp(int[] pixels, int width, int height, int left, int top, int[] stamp) {
		int to = Math.min(side, width - left);
		for (int row = Math.max(0, -top); row < side && top + row < height; row++) {
			int at = (top + row) * width + left;
			for (int column = Math.max(0, -left); column < to; column++) {
				int over = stamp[row * side + column];
				int opaque = over >>> 24;
				if (opaque == BYTE) {
					pixels[at + column] = over;
				} else if (opaque > 0) {
					pixels[at + column] = over + under(pixels[at + column], BYTE - opaque);
				}
			}
		}
	}

	/** A pixel of which a part shines through; two channels at a time. */
	private static int under(int pixel, int part) {
		int odd = (pixel & 0xFF00FF) * part + 0x800080;
		int even = (pixel >>> 8 & 0xFF00FF) * part + 0x800080;
		return (odd + (odd >>> 8 & 0xFF00FF)) >>> 8 & 0xFF00FF | even + (even >>> 8 & 0xFF00FF) & 0xFF00FF00;
	}
}
