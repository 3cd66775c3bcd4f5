// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.counts.CountsFigures;
import org.zhiheng.statistics.counts.GroupFigures;
import org.zhiheng.statistics.inference.Interval;

/**
 * A funnel plot: rate against size, with the limits within which chance leaves ordinary groups (Spiegelhalter 2005).
 *
 * @param heading the words
 * @param axes the names of the axes: of rates, and of sizes
 * @param groups the groups with their figures, in the order of the subject
 * @param figures target and over-dispersion of all groups
 * @param curve the limits by size, rising; none where there are no limits
 */
public record Funnel(@NonNull Heading heading, List<String> axes, List<Group> groups, CountsFigures figures, List<Limits> curve) implements Picture {

	/** Groups whose adjusted p is not above this are told apart from the target. */
	public static final double FALSE_ALARMS = 0.05;

	private static final int HEIGHT = 620;

	/** How a group stands to the target. */
	public enum Standing {
		/** Chance explains its distance, or it cannot be told. */
		ORDINARY,
		/** Further off than chance explains, though not further than groups differ anyway. */
		OUTLYING,
		/** Further off than both explain. */
		FAR
	}

	/**
	 * One group.
	 *
	 * @param mark its counts
	 * @param figures its figures
	 */
	public record Group(Mark mark, GroupFigures figures) {

		/** How it stands, after Benjamini and Hochberg for looking at all groups. */
		public Standing standing() {
			if (figures.q().value().filter(q -> q <= FALSE_ALARMS).isEmpty()) {
				return Standing.ORDINARY;
			}
			boolean far = figures.adjusted95().value().filter(limits -> !limits.contains(mark.counted().rate())).isPresent();
			return far ? Standing.FAR : Standing.OUTLYING;
		}
	}

	/**
	 * The limits at one size.
	 *
	 * @param n the size
	 * @param exact95 exact binomial limits
	 * @param exact998 the same, wider
	 * @param adjusted95 limits widened by over-dispersion, where groups differ by more than chance
	 * @param adjusted998 the same, wider
	 */
	public record Limits(long n, Interval exact95, Interval exact998, Optional<Interval> adjusted95, Optional<Interval> adjusted998) {}

	public Funnel {
		axes = List.copyOf(axes);
		groups = List.copyOf(groups);
		curve = List.copyOf(curve);
	}

	@Override
	public List<Mark> marks() {
		return groups.stream().map(Group::mark).toList();
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	/** The rates shown: of all groups, the target, and the limits at the size of the smallest group. */
	RateAxis axis() {
		DoubleStream rates = marks().stream().filter(mark -> mark.rate().isPresent()).mapToDouble(mark -> mark.counted().rate());
		long least = marks().stream().mapToLong(mark -> mark.counted().total()).filter(n -> n > 0).min().orElse(1);
		DoubleStream limits = curve.stream().filter(each -> each.n() >= least)
			.flatMapToDouble(each -> Stream.concat(Stream.of(each.exact95()), last(each)).flatMapToDouble(l -> DoubleStream.of(l.low(), l.high())));
		return RateAxis.of(DoubleStream.concat(DoubleStream.concat(rates, limits), figures.target().value().stream().mapToDouble(each -> each)));
	}

	/** Widened limits hardly narrow with size, so the last ones tell how far they reach. */
	private Stream<Interval> last(Limits at) {
		return at.equals(curve.get(curve.size() - 1)) ? at.adjusted95().stream() : Stream.empty();
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Group group : groups) {
			GroupFigures each = group.figures();
			List<@Nullable Object> row = Sheet.counts(group.mark().label(), "group", group.mark(), figures.target(), each.z(), each.p(), each.q(),
				each.q().value().isPresent() ? group.standing().name() : "");
			List.of(each.funnel95(), each.funnel998(), each.adjusted95(), each.adjusted998())
				.forEach(limits -> row.addAll(Sheet.ends(limits.value())));
			rows.add(row);
		}
		for (Limits at : curve) {
			List<@Nullable Object> row = Sheet.row("", "limits", null, at.n(), null, figures.target(), null, null, null, "");
			List.of(Optional.of(at.exact95()), Optional.of(at.exact998()), at.adjusted95(), at.adjusted998())
				.forEach(limits -> row.addAll(Sheet.ends(limits)));
			rows.add(row);
		}
		return Optional.of(new Sheet(List.of("line", "part", "numerator", "denominator", "rate", "target", "z", "p", "q", "standing", "exact95low",
			"exact95high", "exact998low", "exact998high", "adjusted95low", "adjusted95high", "adjusted998low", "adjusted998high"), rows));
	}
}
