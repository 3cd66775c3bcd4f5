// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How likely it is that a reviewed application passes: effects on the logit, nested as offices are, all drawn from the seed alone. Two places are
 * planted as outliers.
 *
 * <p>Name, sex and 民族 are no part of it (XJ70-1.3).
 */
public final class PassModel {

	/** Standard deviations of the effects. */
	private static final double REGION = 0.35;
	private static final double SERIES = 0.25;
	private static final double YEAR = 0.12;
	private static final double REGION_YEAR = 0.12;
	/** A first application passes a little less often, a repeated one a little more. */
	private static final double FIRST = -0.15;
	/** Who is determined or granted, and not reviewed, passes nearly always. */
	private static final double WITHOUT_REVIEW = 0.985;

	private static final Map<String, Double> LEVELS = Map.of("TECHNICIAN_GRADE", 1.7, "ASSISTANT", 1.4, "INTERMEDIATE", 0.8,
		"ASSOCIATE_SENIOR", 0.3, "SENIOR", 0.0);

	/**
	 * A place that passes unlike all others.
	 *
	 * @param region GB/T 2260 code of the prefecture
	 * @param year the year, or null for every year
	 * @param series the series, or null for every series
	 * @param logit what is added to the logit
	 */
	public record Outlier(String region, @Nullable Integer year, @Nullable String series, double logit) {

		boolean fits(String otherRegion, int otherYear, String otherSeries) {
			return region.equals(otherRegion) && (year == null || year == otherYear)
				&& otherSeries.equals(Objects.requireNonNullElse(series, otherSeries));
		}
	}

	private final long seed;
	private final List<Outlier> outliers;

	/**
	 * @param seed of the population
	 * @param ground where people live and apply
	 * @param years the years of the population
	 */
	PassModel(long seed, DemoGround ground, Years years) {
		this.seed = seed;
		this.outliers = plant(new Dice(seed, "outlier", 0), ground, years);
	}

	private static List<Outlier> plant(Dice dice, DemoGround ground, Years years) {
		List<DemoGround.Prefecture> places = new ArrayList<>(ground.prefectures());
		String lenient = places.remove(dice.below(places.size())).code();
		int year = dice.between(years.first(), years.last());
		List<Outlier> planted = new ArrayList<>();
		planted.add(new Outlier(lenient, year, null, 1.8));
		if (!places.isEmpty()) {
			planted.add(new Outlier(dice.pick(places).code(), null, ground.offers().get(0).name(), -1.3));
		}
		return List.copyOf(planted);
	}

	/**
	 * The true probability that a reviewed application passes.
	 *
	 * @param route as applications write it
	 * @param region GB/T 2260 code of the prefecture
	 * @param series name of the series
	 * @param level code of the level
	 * @param year the year
	 * @param first whether it is the person's first application
	 * @param ability of the person, mean 0 on the logit
	 * @return strictly between 0 and 1
	 */
	double probability(Routes route, String region, String series, String level, int year, boolean first, double ability) {
		if (!route.reviewed()) {
			return WITHOUT_REVIEW;
		}
		double logit = LEVELS.getOrDefault(level, 0.8) + regionEffect(region) + seriesEffect(series) + yearEffect(year)
			+ regionYearEffect(region, year) + (first ? FIRST : -FIRST) + ability;
		for (Outlier each : outliers) {
			logit += each.fits(region, year, series) ? each.logit() : 0;
		}
		return 1 / (1 + StrictMath.exp(-logit));
	}

	/** What a prefecture adds to the logit in every year. */
	public double regionEffect(String region) {
		return REGION * new Dice(seed, "region", Integer.parseInt(region)).normal();
	}

	/** What a series adds to the logit. */
	public double seriesEffect(String series) {
		return SERIES * new Dice(seed, "series", series.hashCode()).normal();
	}

	/** What a year adds to the logit everywhere. */
	public double yearEffect(int year) {
		return YEAR * new Dice(seed, "year", year).normal();
	}

	private double regionYearEffect(String region, int year) {
		return REGION_YEAR * new Dice(seed, "region-year", Integer.parseInt(region) * 10_000L + year).normal();
	}

	/** The places planted as outliers. */
	public List<Outlier> outliers() {
		return outliers;
	}
}
