// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.entity.XYItemEntity;

/**
 * Where the marks of a drawn picture are, for hover and click.
 */
public final class Spots {

	/** How near, in points, a pointer must come to a mark. */
	private static final double NEAR = 10;

	private record Spot(Mark mark, java.awt.geom.Rectangle2D place) {

		double distance(double x, double y) {
			double away = Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX()));
			double off = Math.max(0, Math.max(place.getMinY() - y, y - place.getMaxY()));
			return Math.hypot(away, off);
		}
	}

	private final List<Spot> spots = new ArrayList<>();

	Spots(Picture picture, EntityCollection entities) {
		for (Object each : entities.getEntities()) {
			ChartEntity entity = (ChartEntity) each;
			mark(picture, entity).ifPresent(mark -> spots.add(new Spot(mark, entity.getArea().getBounds2D())));
		}
	}

	private static Optional<Mark> mark(Picture picture, ChartEntity entity) {
		if (entity instanceof MarkEntity drawn) {
			return Optional.of(drawn.mark());
		}
		if (entity instanceof CategoryItemEntity item && item.getColumnKey() instanceof BarPlot.Row row) {
			return Optional.of(row.mark());
		}
		if (entity instanceof XYItemEntity item && picture instanceof Picture.Lines lines
			&& item.getDataset() instanceof org.jfree.data.xy.XYSeriesCollection) {
			return Optional.of(LinePlot.drawn(lines).get(item.getSeriesIndex()).marks().get(item.getItem()));
		}
		return Optional.empty();
	}

	/**
	 * The mark at a point.
	 *
	 * @param x from the left, in points, which is pixels divided by the zoom
	 * @param y from the top, in points
	 * @return the nearest mark within reach
	 */
	public Optional<Mark> at(double x, double y) {
		Optional<Spot> nearest = spots.stream().min(java.util.Comparator.comparingDouble(spot -> spot.distance(x, y)));
		return nearest.filter(spot -> spot.distance(x, y) <= NEAR).map(Spot::mark);
	}

	/**
	 * The marks that a rectangle touches with their middle.
	 *
	 * @param area in points
	 * @return in the order in which they were drawn
	 */
	public List<Mark> within(java.awt.geom.Rectangle2D area) {
		return spots.stream().filter(spot -> area.contains(spot.place().getCenterX(), spot.place().getCenterY())).map(Spot::mark).toList();
	}

	/** The marks with their places from the left, in points. */
	public Map<Mark, Double> places() {
		Map<Mark, Double> places = new IdentityHashMap<>();
		spots.forEach(spot -> places.put(spot.mark(), spot.place().getCenterX()));
		return places;
	}

	/** How many marks can be found. */
	public int size() {
		return spots.size();
	}
}
