// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * The colours of a picture. Marks have one palette in both themes; background, grid and text differ.
 *
 * <p>The palette starts from that of M. Okabe and K. Ito (2008), chosen for readers with any colour vision. Each colour has a contrast of at least 3
 * to both backgrounds (WCAG 2.1, 1.4.11), and any two differ in lightness, so that they can be told apart in grey.
 */
public enum Theme {

	/** Dark text on white; also what is printed. */
	LIGHT(0xFFFFFF, 0x1F2328, 0x57606A, 0xE4E7EB, 0xB4BBC4),
	/** Light text on near-black. */
	DARK(0x16181D, 0xECEEF2, 0xA3ABB8, 0x2C313A, 0x4E5665);

	private static final List<Color> PALETTE = List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0xCC79A7), new Color(0x8C5A1E),
		new Color(0x009E73), new Color(0x7A7A00));
	private static final float[][] DASHES = { {}, { 7, 3 }, { 2, 3 }, { 9, 3, 2, 3 } };
	private static final int BAND = 46;
	private static final int BAND_DARK = 72;
	/** The contrast of small letters to their ground (WCAG 2.1, 1.4.3). */
	private static final double READABLE = 4.5;
	private static final int STEPS = 20;

	private final Color background;
	private final Color ink;
	private final Color quiet;
	private final Color grid;
	private final Color context;

	Theme(int background, int ink, int quiet, int grid, int context) {
		this.background = new Color(background);
		this.ink = new Color(ink);
		this.quiet = new Color(quiet);
		this.grid = new Color(grid);
		this.context = new Color(context);
	}

	/** Behind everything. */
	public Color background() {
		return background;
	}

	/** Titles and totals. */
	public Color ink() {
		return ink;
	}

	/** Definitions, footers, labels of axes. */
	public Color quiet() {
		return quiet;
	}

	/** Hairlines. */
	public Color grid() {
		return grid;
	}

	/** Lines and bars that stand behind the highlighted ones. */
	public Color context() {
		return context;
	}

	/** The colours of highlighted marks in the order in which they are used. */
	public static List<Color> palette() {
		return PALETTE;
	}

	Color mark(int place) {
		return PALETTE.get(place % PALETTE.size());
	}

	/** The colour of words about a mark: the mark's own, moved towards that of text as far as reading small letters needs. */
	Color words(int place) {
		Color mark = mark(place);
		for (int share = 0; share < STEPS; share++) {
			Color mixed = mixed(mark, ink, share / (double) STEPS);
			if (contrast(mixed, background) >= READABLE) {
				return mixed;
			}
		}
		return ink;
	}

	private static Color mixed(Color one, Color other, double share) {
		return new Color(mixed(one.getRed(), other.getRed(), share), mixed(one.getGreen(), other.getGreen(), share),
			mixed(one.getBlue(), other.getBlue(), share));
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}

	/** The contrast of two colours (WCAG 2.1): 1 to 21. */
	private static double contrast(Color one, Color two) {
		double a = luminance(one) + 0.05;
		double b = luminance(two) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	/** The same colour for an area, through which grid and lines shine; on a dark ground it takes more of it to be seen. */
	Color band(int place) {
		Color mark = mark(place);
		return new Color(mark.getRed(), mark.getGreen(), mark.getBlue(), this == DARK ? BAND_DARK : BAND);
	}

	/** Lines differ by dashes too, for print in grey. */
	static Stroke stroke(int place, float width) {
		float[] dash = DASHES[place % DASHES.length];
		return dash.length == 0 ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
			: new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
	}
}
