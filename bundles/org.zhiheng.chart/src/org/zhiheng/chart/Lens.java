// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

/**
 * Which part of a chart's plane is looked at, in shares of the whole plane. It never leaves the plane.
 *
 * @param left from 0 at the left end of the plane
 * @param right up to 1, above {@code left}
 * @param low from 0 at the foot of the plane
 * @param high up to 1, above {@code low}
 */
public record Lens(double left, double right, double low, double high) {

	/** The whole plane. */
	public static final Lens ALL = new Lens(0, 1, 0, 1);

	/** No nearer than this share of the plane. */
	private static final double NEAREST = 1.0 / 4096;

	public Lens {
		if (!(0 <= left && left < right && right <= 1 && 0 <= low && low < high && high <= 1)) {
			throw new IllegalArgumentException(left + " to " + right + ", " + low + " to " + high);
		}
	}

	/** Whether all of the plane is seen. */
	public boolean whole() {
		return equals(ALL);
	}

	/**
	 * Nearer or further, about a point that stays where it is.
	 *
	 * @param factor above 1 for nearer
	 * @param x the point's share of what is seen, from the left
	 * @param y the point's share of what is seen, from the foot
	 * @return another part of the plane
	 */
	public Lens zoomed(double factor, double x, double y) {
		double[] across = zoomed(left, right, factor, x);
		double[] up = zoomed(low, high, factor, y);
		return new Lens(across[0], across[1], up[0], up[1]);
	}

	private static double[] zoomed(double from, double to, double factor, double at) {
		double width = Math.min(1, Math.max(NEAREST, (to - from) / factor));
		return within(from + at * (to - from) - at * width, width);
	}

	/**
	 * Moved over the plane, as far as that reaches.
	 *
	 * @param x in shares of what is seen, to the right
	 * @param y in shares of what is seen, upwards
	 * @return another part of the plane
	 */
	public Lens moved(double x, double y) {
		double[] across = within(left + x * (right - left), right - left);
		double[] up = within(low + y * (high - low), high - low);
		return new Lens(across[0], across[1], up[0], up[1]);
	}

	/** The highest part of the plane alone, over its whole width: the first of many rows. */
	public static Lens top(double share) {
		return share >= 1 ? ALL : new Lens(0, 1, 1 - Math.max(NEAREST, share), 1);
	}

	/** An area enlarged so that the part looked at fills it. */
	java.awt.geom.Rectangle2D enlarged(java.awt.geom.Rectangle2D area) {
		double width = area.getWidth() / (right - left);
		double height = area.getHeight() / (high - low);
		return new java.awt.geom.Rectangle2D.Double(area.getX() - left * width, area.getY() - (1 - high) * height, width, height);
	}

	/** The same part across as this has upwards, for axes that lie. */
	Lens turned() {
		return new Lens(low, high, left, right);
	}

	private static double[] within(double from, double width) {
		double start = Math.max(0, Math.min(1 - width, from));
		return new double[]{ start, width >= 1 ? 1 : Math.min(1, start + width) };
	}
}
