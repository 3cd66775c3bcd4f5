// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.zhiheng.chart.Funnel.Standing;

/**
 * The dots of a funnel plot in arrays, ordinary ones first so that they never hide the others, and their thinning: where dots lie closer than a
 * screen can tell apart, one stands for those of its standing, and the highest and the lowest of each column of points always stay.
 */
final class Dots {

	/** Up to so many dots all are drawn. */
	static final int ALL = 2_000;
	/** Dots of one standing within so many points of each other are drawn once: less than a dot's radius. */
	private static final double CELL = 3;

	private final double[] sizes;
	private final double[] rates;
	private final byte[] standings;
	private final Funnel.Group[] groups;

	Dots(List<Funnel.Group> all) {
		List<Funnel.Group> shown = all.stream().filter(each -> each.mark().rate().isPresent()).toList();
		int[] counts = new int[Standing.values().length + 1];
		Standing[] known = new Standing[shown.size()];
		for (int i = 0; i < known.length; i++) {
			known[i] = shown.get(i).standing();
			counts[known[i].ordinal() + 1]++;
		}
		Arrays.parallelPrefix(counts, Integer::sum);
		sizes = new double[known.length];
		rates = new double[known.length];
		standings = new byte[known.length];
		groups = new Funnel.Group[known.length];
		for (int i = 0; i < known.length; i++) {
			int place = counts[known[i].ordinal()]++;
			Funnel.Group group = shown.get(i);
			sizes[place] = group.mark().counted().total();
			rates[place] = group.mark().counted().rate();
			standings[place] = (byte) known[i].ordinal();
			groups[place] = group;
		}
	}

	int count() {
		return sizes.length;
	}

	double size(int dot) {
		return sizes[dot];
	}

	double rate(int dot) {
		return rates[dot];
	}

	Standing standing(int dot) {
		return Standing.values()[standings[dot]];
	}

	Funnel.Group group(int dot) {
		return groups[dot];
	}

	/** The dots within an area, all of them. */
	int[] within(Rectangle2D area, Scale across, Scale up) {
		int[] found = new int[sizes.length];
		int count = 0;
		for (int i = 0; i < sizes.length; i++) {
			if (seen(i, area, across, up)) {
				found[count++] = i;
			}
		}
		return Arrays.copyOf(found, count);
	}

	private boolean seen(int dot, Rectangle2D area, Scale across, Scale up) {
		double x = across.at(sizes[dot]);
		double y = up.at(rates[dot]);
		return x >= area.getMinX() - 1e-6 && x <= area.getMaxX() + 1e-6 && y >= area.getMinY() - 1e-6 && y <= area.getMaxY() + 1e-6;
	}

	/** The dots to be drawn of those within an area, in the order in which they are painted. */
	int[] thinned(Rectangle2D area, Scale across, Scale up) {
		int[] seen = within(area, across, up);
		if (seen.length <= ALL) {
			return seen;
		}
		int columns = (int) (area.getWidth() / CELL) + 2;
		int rows = (int) (area.getHeight() / CELL) + 2;
		boolean[] taken = new boolean[columns * rows * Standing.values().length];
		boolean[] kept = new boolean[sizes.length];
		int[][] ends = new int[2][(int) area.getWidth() + 2];
		Arrays.fill(ends[0], -1);
		Arrays.fill(ends[1], -1);
		for (int dot : seen) {
			double x = across.at(sizes[dot]) - area.getMinX();
			double y = up.at(rates[dot]) - area.getMinY();
			int cell = ((int) (y / CELL) * columns + (int) (x / CELL)) * Standing.values().length + standings[dot];
			kept[dot] = !taken[cell];
			taken[cell] = true;
			int column = Math.max(0, (int) x);
			ends[0][column] = ends[0][column] < 0 || rates[dot] < rates[ends[0][column]] ? dot : ends[0][column];
			ends[1][column] = ends[1][column] < 0 || rates[dot] > rates[ends[1][column]] ? dot : ends[1][column];
		}
		for (int[] each : ends) {
			Arrays.stream(each).filter(dot -> dot >= 0).forEach(dot -> kept[dot] = true);
		}
		return Arrays.stream(seen).filter(dot -> kept[dot]).toArray();
	}
}
