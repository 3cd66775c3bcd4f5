// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.inference.BenjaminiHochberg;
import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.BinomialTest;
import org.zhiheng.statistics.inference.ClopperPearson;
import org.zhiheng.statistics.inference.CochranArmitage;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.FunnelLimits;
import org.zhiheng.statistics.inference.Heterogeneity;
import org.zhiheng.statistics.inference.Inequality;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.MantelHaenszel;
import org.zhiheng.statistics.inference.OverDispersion;
import org.zhiheng.statistics.inference.Reason;
import org.zhiheng.statistics.inference.Wilson;

/**
 * Computes every figure of a table of counts.
 */
public final class CountsAnalysis {

	private static final double USUAL = 0.95;
	private static final double WIDE = 0.998;

	private final CountsTable table;
	private final Map<String, Counted> groups;
	private final Counted overall;
	private final Figure<Double> target;
	private final boolean given;

	private CountsAnalysis(CountsTable table, OptionalDouble target) {
		this.table = table;
		this.groups = table.groups();
		this.overall = table.overall();
		this.given = target.isPresent();
		this.target = given ? Figure.of(target.getAsDouble()) : unless(overall.total() == 0, Reason.NO_DATA, overall::rate);
	}

	/**
	 * Computes.
	 *
	 * @param table the counts
	 * @param target the rate all groups are measured against; empty for the overall rate
	 * @return the figures
	 * @throws Failure ZH-4010 where the target is not between 0 and 1
	 */
	public static CountsFigures of(CountsTable table, OptionalDouble target) throws Failure {
		if (target.isPresent() && !(target.getAsDouble() >= 0 && target.getAsDouble() <= 1)) {
			throw new Failure(CountsAnalysis.class, "ZH-4010", Double.toString(target.getAsDouble()));
		}
		return new CountsAnalysis(table, target).figures();
	}

	private CountsFigures figures() {
		List<Counted> counts = List.copyOf(groups.values());
		double[] rates = counts.stream().filter(each -> each.total() > 0).mapToDouble(Counted::rate).toArray();
		Figure<OverDispersion> dispersion = chain(target, value -> OverDispersion.of(counts, value));
		Figure<BetaBinomial> fit = BetaBinomial.of(counts);
		Ratios ratios = new Ratios(table, target);
		// groups of the same counts have the same figures: among a million groups there are far fewer different ones
		Map<Counted, Figure<Double>> p = new HashMap<>();
		counts.forEach(counted -> p.computeIfAbsent(counted, this::p));
		Map<Counted, Double> q = adjusted(counts, p);
		Map<Counted, GroupFigures> alike = new HashMap<>();
		List<GroupFigures> figures = new ArrayList<>();
		groups.forEach((name, counted) -> figures
			.add(alike.computeIfAbsent(counted, each -> group(each, dispersion, fit, Objects.requireNonNull(p.get(each)), q)).of(name,
				ratios.of(name))));
		return new CountsFigures(overall, target, given, figures, dispersion, Heterogeneity.of(counts), trend(), mantelHaenszel(),
			Inequality.of(rates), fit);
	}

	private GroupFigures group(Counted counted, Figure<OverDispersion> dispersion, Figure<BetaBinomial> fit, Figure<Double> p,
		Map<Counted, Double> q) {
		boolean none = counted.total() == 0;
		return new GroupFigures("", counted, unless(none, Reason.NO_DATA, counted::rate),
			unless(none, Reason.NO_DATA, () -> Wilson.interval(counted, USUAL)), unless(none, Reason.NO_DATA, () -> Wilson.interval(counted, WIDE)),
			unless(none, Reason.NO_DATA, () -> ClopperPearson.interval(counted, USUAL)), funnel(counted, USUAL), funnel(counted, WIDE),
			widened(counted, dispersion, USUAL), widened(counted, dispersion, WIDE),
			none ? Figure.none(Reason.NO_DATA) : target.map(value -> FunnelLimits.z(counted, value)), p,
			unless(!q.containsKey(counted), Reason.NO_DATA, () -> Objects.requireNonNull(q.get(counted))),
			none ? Figure.none(Reason.NO_DATA) : fit.map(each -> each.shrunk(counted, USUAL)), Figure.none(Reason.NO_EXPECTED));
	}

	private Figure<Interval> funnel(Counted counted, double level) {
		return limits(counted, value -> FunnelLimits.exact(value, counted.total(), level));
	}

	private Figure<Interval> widened(Counted counted, Figure<OverDispersion> dispersion, double level) {
		return chain(dispersion, spread -> limits(counted, value -> FunnelLimits.adjusted(value, counted.total(), spread.tau2(), level)));
	}

	private Figure<Interval> limits(Counted counted, java.util.function.Function<Double, Interval> law) {
		if (counted.total() == 0) {
			return Figure.none(Reason.NO_DATA);
		}
		return chain(target, value -> unless(value == 0 || value == 1, Reason.TARGET_AT_EDGE, () -> law.apply(value)));
	}

	private Figure<Double> p(Counted counted) {
		return counted.total() == 0 ? Figure.none(Reason.NO_DATA) : target.map(value -> BinomialTest.twoSided(counted, value));
	}

	/** Adjusted over all groups; equal p values have equal q. */
	private static Map<Counted, Double> adjusted(List<Counted> counts, Map<Counted, Figure<Double>> p) {
		List<Counted> tested = counts.stream().filter(each -> Objects.requireNonNull(p.get(each)).value().isPresent()).toList();
		double[] q = BenjaminiHochberg
			.adjust(tested.stream().mapToDouble(each -> Objects.requireNonNull(p.get(each)).value().orElseThrow()).toArray());
		Map<Counted, Double> adjusted = new HashMap<>();
		for (int i = 0; i < q.length; i++) {
			adjusted.put(tested.get(i), q[i]);
		}
		return adjusted;
	}

	private Figure<CochranArmitage> trend() {
		if (!table.hasPeriods()) {
			return Figure.none(Reason.NO_PERIODS);
		}
		Map<Double, Counted> periods = new HashMap<>();
		table.rows().forEach(row -> row.period().ifPresent(period -> periods.merge(period, row.counted(), Counted::plus)));
		return CochranArmitage.of(periods);
	}

	private Figure<MantelHaenszel> mantelHaenszel() {
		if (!table.hasStrata()) {
			return Figure.none(Reason.NO_STRATA);
		}
		if (groups.size() != 2) {
			return Figure.none(Reason.NOT_TWO_GROUPS);
		}
		String first = groups.keySet().iterator().next();
		Set<String> names = new LinkedHashSet<>();
		table.rows().forEach(row -> names.add(row.stratum().orElse("")));
		return MantelHaenszel.of(names.stream().map(name -> new MantelHaenszel.Stratum(sum(name, first, true), sum(name, first, false))).toList());
	}

	private Counted sum(String stratum, String group, boolean same) {
		return table.rows().stream().filter(row -> row.stratum().orElse("").equals(stratum) && row.group().equals(group) == same)
			.map(CountsRow::counted).reduce(new Counted(0, 0), Counted::plus);
	}

	private static <T> Figure<T> unless(boolean missing, Reason reason, Supplier<T> value) {
		return missing ? Figure.none(reason) : Figure.of(value.get());
	}

	private static <T, R> Figure<R> chain(Figure<T> figure, java.util.function.Function<T, Figure<R>> next) {
		return figure.value().map(next).orElseGet(() -> Figure.none(figure.reason().orElseThrow()));
	}
}
