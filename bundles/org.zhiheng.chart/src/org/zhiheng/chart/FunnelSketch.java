// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.inference.Interval;

/**
 * Draws a funnel plot: limits behind, groups as dots, outliers named beside their dots.
 */
final class FunnelSketch implements Sketch {

	private static final double LEFT = 52;
	private static final double RIGHT = 96;
	private static final double TOP = 22;
	private static final double BOTTOM = 44;
	private static final double DOT = 4.2;

	/** Names beside more dots than this would be a grey mass. */
	private static final int NAMED = 40;
	/** From so many dots on they are stamped onto screens, to whole pixels. */
	private static final int STAMPED = 250;

	private final Funnel picture;
	private final Dots dots;
	private final Optional<RateAxis> axis;
	private final SizeAxis sizes;
	private Optional<Stamps> stamps = Optional.empty();

	FunnelSketch(Funnel picture) {
		this.picture = picture;
		this.dots = new Dots(picture.groups());
		this.axis = picture.empty() ? Optional.empty() : Optional.of(picture.axis());
		this.sizes = SizeAxis.of(picture.marks().stream().mapToLong(mark -> mark.counted().total()).max().orElse(1));
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		Rectangle2D inner = new Rectangle2D.Double(area.getX() + LEFT, area.getY() + TOP, Math.max(1, area.getWidth() - LEFT - RIGHT),
			Math.max(1, area.getHeight() - TOP - BOTTOM));
		RateAxis seen = axis.orElseThrow().through(pen.lens());
		Scale rates = seen.scale(inner.getMaxY(), inner.getMinY());
		Scale across = new Scale(pen.lens().left() * sizes.high(), pen.lens().right() * sizes.high(), inner.getMinX(), inner.getMaxX());
		long[] ticks = pen.lens().whole() ? sizes.ticks() : SizeAxis.ticks(across.low(), across.high());
		new Frame(pen, inner).rates(seen, rates, picture.axes().get(0)).sizes(ticks, across, picture.axes().get(1));
		pen.plane(inner);
		pen.within(inner, () -> curves(pen, across, rates));
		target(pen, inner, rates);
		ends(pen, inner, across, rates);
		dots(pen, inner, across, rates);
	}

	private void curves(Pen pen, Scale across, Scale rates) {
		Color quiet = pen.theme().quiet();
		curve(pen, across, rates, at -> Optional.of(at.exact95()), quiet, Pen.thin(1));
		curve(pen, across, rates, at -> Optional.of(at.exact998()), quiet, Pen.thin(1.8f));
		curve(pen, across, rates, Funnel.Limits::adjusted95, quiet, Pen.dashed(1, 6, 4));
		curve(pen, across, rates, Funnel.Limits::adjusted998, quiet, Pen.dashed(1.8f, 6, 4));
	}

	private void curve(Pen pen, Scale across, Scale rates, Function<Funnel.Limits, Optional<Interval>> limits, Color paint, Stroke stroke) {
		Path2D low = new Path2D.Double();
		Path2D high = new Path2D.Double();
		for (Funnel.Limits at : picture.curve()) {
			limits.apply(at).ifPresent(each -> {
				extend(low, across.at(at.n()), rates.at(each.low()));
				extend(high, across.at(at.n()), rates.at(each.high()));
			});
		}
		if (low.getCurrentPoint() != null) {
			pen.outline(low, paint, stroke);
			pen.outline(high, paint, stroke);
		}
	}

	private static void extend(Path2D path, double x, double y) {
		if (path.getCurrentPoint() == null) {
			path.moveTo(x, y);
		} else {
			path.lineTo(x, y);
		}
	}

	private void target(Pen pen, Rectangle2D inner, Scale rates) {
		picture.figures().target().value().filter(rates::holds)
			.ifPresent(target -> pen.line(inner.getMinX(), rates.at(target), inner.getMaxX(), rates.at(target),
				pen.theme().ink(), Pen.thin(1.2f)));
	}

	/** Names of the curves where they leave at the right, instead of a legend. */
	private void ends(Pen pen, Rectangle2D inner, Scale across, Scale rates) {
		Phrases phrases = Phrases.of(FunnelSketch.class, pen.look().locale());
		List<End> ends = new ArrayList<>();
		picture.figures().target().value().ifPresent(target -> ends.add(new End(phrases.text("Funnel.target", Percent.of(target)), target, true)));
		if (!picture.curve().isEmpty()) {
			Funnel.Limits last = picture.curve().stream().filter(each -> each.n() >= across.high() - 1e-6).findFirst()
				.orElse(picture.curve().get(picture.curve().size() - 1));
			ends.add(new End("95%", last.exact95().high(), false));
			ends.add(new End("99.8%", last.exact998().high(), false));
			last.adjusted95().ifPresent(each -> ends.add(new End(phrases.text("Funnel.widened", "95%"), each.high(), false)));
			last.adjusted998().ifPresent(each -> ends.add(new End(phrases.text("Funnel.widened", "99.8%"), each.high(), false)));
		}
		List<End> shown = ends.stream().filter(end -> rates.at(end.rate()) >= inner.getMinY() - 1 && rates.at(end.rate()) <= inner.getMaxY() + 1)
			.sorted(Comparator.comparingDouble(End::rate).reversed()).toList();
		double[] places = EndLabelAxis.apart(shown.stream().mapToDouble(end -> rates.at(end.rate())).toArray(), 15, inner);
		for (int i = 0; i < shown.size(); i++) {
			End end = shown.get(i);
			pen.line(inner.getMaxX(), rates.at(end.rate()), inner.getMaxX() + 6, places[i], pen.theme().context(), Pen.thin(0.7f));
			pen.text(end.text(), inner.getMaxX() + 9, places[i], 0, Pen.SMALL, end.strong(), end.strong() ? pen.theme().ink() : pen.theme().quiet());
		}
	}

	private record End(String text, double rate, boolean strong) {}

	private void dots(Pen pen, Rectangle2D inner, Scale across, Scale rates) {
		int[] drawn = dots.thinned(inner, across, rates);
		if (pen.spotting()) {
			for (int dot : dots.within(inner, across, rates)) {
				pen.spot(dots.group(dot).mark(), across.at(dots.size(dot)), rates.at(dots.rate(dot)), DOT);
			}
		}
		if (drawn.length > STAMPED && Stamps.pixels(pen.graphics())) {
			stamps(pen).draw(pen.graphics(), inner, dots, drawn, across, rates);
		} else {
			for (int dot : drawn) {
				dot(pen, dots.standing(dot), across.at(dots.size(dot)), rates.at(dots.rate(dot)));
			}
		}
		names(pen, inner, across, rates, drawn);
	}

	/** The marks drawn in a plane seen through a lens. */
	Map<Mark, Double> drawn(Rectangle2D inner, Lens lens) {
		RateAxis seen = axis.orElseThrow().through(lens);
		Scale across = new Scale(lens.left() * sizes.high(), lens.right() * sizes.high(), inner.getMinX(), inner.getMaxX());
		Map<Mark, Double> places = new IdentityHashMap<>();
		for (int dot : dots.thinned(inner, across, seen.scale(inner.getMaxY(), inner.getMinY()))) {
			places.put(dots.group(dot).mark(), across.at(dots.size(dot)));
		}
		return places;
	}

	private Stamps stamps(Pen pen) {
		double scale = pen.graphics().getTransform().getScaleX();
		Stamps fit = stamps.filter(each -> each.fit(pen.theme(), scale)).orElseGet(() -> new Stamps(pen.look(), scale,
			(to, standing) -> dot(to, standing, 0, 0)));
		stamps = Optional.of(fit);
		return fit;
	}

	/** Names of those that stand out, the furthest off first; where they are very many the hover tells the others. */
	private void names(Pen pen, Rectangle2D inner, Scale across, Scale rates, int[] drawn) {
		List<Rectangle2D> taken = new ArrayList<>();
		List<Integer> outliers = new ArrayList<>();
		for (int i = drawn.length - 1; i >= 0; i--) {
			boolean outlier = dots.standing(drawn[i]) != Funnel.Standing.ORDINARY;
			if (outlier) {
				outliers.add(drawn[i]);
			}
			if (drawn.length <= Dots.ALL || outlier && taken.size() < Dots.ALL) {
				double x = across.at(dots.size(drawn[i]));
				double y = rates.at(dots.rate(drawn[i]));
				taken.add(new Rectangle2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
			}
		}
		if (outliers.size() > NAMED) {
			outliers.sort(Comparator.comparingDouble(dot -> -Math.abs(dots.group(dot).figures().z().value().orElse(0.0))));
		}
		Names names = new Names(pen, inner, taken);
		for (int dot : outliers.subList(0, Math.min(NAMED, outliers.size()))) {
			names.beside(dots.group(dot).mark().label(), across.at(dots.size(dot)), rates.at(dots.rate(dot)),
				dots.standing(dot) == Funnel.Standing.FAR);
		}
	}

	/** Ordinary groups are rings, outliers are filled: told apart without colour too. */
	private static void dot(Pen pen, Funnel.Standing standing, double x, double y) {
		switch (standing) {
			case ORDINARY -> pen.ring(x, y, DOT - 0.7, pen.theme().quiet());
			case OUTLYING -> pen.dot(x, y, DOT, pen.theme().mark(0));
			case FAR -> pen.dot(x, y, DOT + 1.2, pen.theme().mark(1));
		}
	}
}
