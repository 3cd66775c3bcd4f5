// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Distinct;
import org.zhiheng.statistics.Funnel;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Standardised;
import org.zhiheng.statistics.Step;

/**
 * Nine standard questions of the workbench. The tenth, deciding under another policy, wants the rules: {@link WhatIfAgainstDuckDb}.
 */
final class StandardQuestions {

	/** How many of those scored may pass, in tenths. */
	private static final int CAP = 4;
	private static final int ENOUGH = 30;

	private final Population population;
	private final SqlPeer peer;
	private final List<StandardQuestion<?>> all = new ArrayList<>();

	/** @param peer whom the statements are for */
	StandardQuestions(Population population, SqlPeer peer) {
		this.population = population;
		this.peer = peer;
		breakdowns();
		values();
		committees();
	}

	List<StandardQuestion<?>> all() {
		return all;
	}

	/** The place of a code, as the peer holds it. */
	private int code(Dimension dimension, String code) {
		return population.codes(dimension).indexOf(code);
	}

	private static String rates(String by, String where) {
		return "SELECT " + by
			+ ", COUNT(*), COUNT(CASE WHEN reviewed THEN 1 END), COUNT(CASE WHEN reviewed AND passed THEN 1 END) FROM application WHERE "
			+ where + " GROUP BY " + by;
	}

	private void breakdowns() {
		String review = "route = " + code(Dimension.ROUTE, "REVIEW");
		Question pivot = Question.of(Dimension.REGION, Dimension.YEAR);
		add("pivot region x year", pivot, rates("region, year_", review));
		Question region = Question.of(Dimension.YEAR, Dimension.LEVEL).where(Dimension.REGION, Set.of("653200"));
		add("one region by year x level", region, rates("year_, level_", review + " AND region = " + code(Dimension.REGION, "653200")));
		Question filtered = Question.of(Dimension.SERIES, Dimension.LEVEL, Dimension.YEAR)
			.where(Dimension.EMPLOYER_TYPE, Set.of("PRIVATE_ENTERPRISE", "FREELANCE"))
			.where(Dimension.EDUCATION, Set.of("BACHELOR", "MASTER", "DOCTORATE"));
		add("series x level x year, filtered", filtered,
			rates("series, level_, year_", review + " AND employer_type IN (" + code(Dimension.EMPLOYER_TYPE, "PRIVATE_ENTERPRISE") + ", "
				+ code(Dimension.EMPLOYER_TYPE, "FREELANCE") + ") AND education IN (" + code(Dimension.EDUCATION, "BACHELOR") + ", "
				+ code(Dimension.EDUCATION, "MASTER") + ", " + code(Dimension.EDUCATION, "DOCTORATE") + ")"));
		Question steps = Question.of().everywhere(Dimension.ROUTE);
		all.add(new StandardQuestion<Funnel>("funnel of steps", p -> p.funnel(steps), (p, funnel) -> funnel.cells().stream()
			.map(cell -> java.util.stream.Stream
				.of(Step.FILED, Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.REVIEWED, Step.PASSED, Step.CONFIRMED)
				.mapToDouble(step -> cell.reached().getOrDefault(step, 0L)).toArray())
			.toList(),
			"SELECT COUNT(*), COUNT(CASE WHEN accepted THEN 1 END), COUNT(CASE WHEN paid THEN 1 END), COUNT(CASE WHEN defended THEN 1 END), "
				+ "COUNT(CASE WHEN reviewed THEN 1 END), COUNT(CASE WHEN passed THEN 1 END), COUNT(CASE WHEN confirmed THEN 1 END) FROM application"));
	}

	private void add(String name, Question question, String sql) {
		all.add(new StandardQuestion<Breakdown>(name, p -> p.ask(question), StandardQuestions::rows, sql));
	}

	private static List<double[]> rows(Population population, Breakdown breakdown) {
		return breakdown.cells().stream().map(cell -> row(population, breakdown.question().by(), cell.key(), cell.applications(),
			cell.rate().denominator(), cell.rate().numerator())).toList();
	}

	private static double[] row(Population population, List<Dimension> by, List<String> key, double... figures) {
		double[] row = new double[by.size() + figures.length];
		for (int i = 0; i < by.size(); i++) {
			row[i] = population.codes(by.get(i)).indexOf(key.get(i));
		}
		System.arraycopy(figures, 0, row, by.size(), figures.length);
		return row;
	}

	private void values() {
		Question everywhere = Question.of(Dimension.REGION, Dimension.YEAR).everywhere(Dimension.ROUTE);
		all.add(new StandardQuestion<List<Distinct>>("distinct employers by region-year", p -> p.distinct(everywhere, Dimension.EMPLOYER),
			(p, cells) -> cells.stream().map(each -> row(p, everywhere.by(), each.key(), each.different())).toList(),
			"SELECT region, year_, COUNT(DISTINCT employer) FROM application GROUP BY region, year_"));
		Question scores = Question.of(Dimension.LEVEL, Dimension.YEAR).everywhere(Dimension.ROUTE);
		all.add(new StandardQuestion<List<double[]>>("median and p90 score by level-year",
			p -> p.scores(scores).stream().map(each -> row(p, scores.by(), each.key(), each.quantile(0.5), each.quantile(0.9))).toList(),
			(p, rows) -> rows,
			"SELECT level_, year_, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY score) / 10.0, PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY score) / 10.0 "
				+ "FROM application WHERE score IS NOT NULL GROUP BY level_, year_"));
		Question capped = Question.of(Dimension.SERIES, Dimension.LEVEL);
		all.add(new StandardQuestion<List<double[]>>("top-k under a cap per series-level",
			p -> p.scores(capped).stream().map(each -> each.best(each.count() * CAP / 10)).filter(cut -> cut.most() > 0)
				.map(cut -> row(p, capped.by(), cut.key(), cut.scored(), cut.most(), Math.round(10 * cut.line()), cut.above(), cut.at())).toList(),
			(p, rows) -> rows, cap()));
	}

	/** Scores are counted first, so that the peer sorts counts and not people. */
	private String cap() {
		String most = "FLOOR(n * " + CAP + " / 10.0)";
		return "SELECT series, level_, n, " + most + ", score, above, at_ FROM (SELECT series, level_, score, at_, "
			+ "SUM(at_) OVER (PARTITION BY series, level_ ORDER BY score DESC) - at_ AS above, SUM(at_) OVER (PARTITION BY series, level_) AS n "
			+ "FROM (SELECT series, level_, score, COUNT(*) AS at_ FROM application WHERE score IS NOT NULL AND route = "
			+ code(Dimension.ROUTE, "REVIEW") + " GROUP BY series, level_, score) AS counted) AS ranked WHERE above < " + most
			+ " AND above + at_ >= " + most;
	}

	private void committees() {
		String review = "route = " + code(Dimension.ROUTE, "REVIEW");
		Question ranked = Question.of(Dimension.COMMITTEE);
		all.add(new StandardQuestion<List<Cell>>("committees with n >= 30 ranked",
			p -> p.ask(ranked).cells().stream().filter(cell -> cell.rate().denominator() >= ENOUGH)
				.sorted(Comparator.comparingDouble((Cell cell) -> cell.rate().value().orElse(0)).reversed()).toList(),
			(p, cells) -> cells.stream().map(cell -> row(p, ranked.by(), cell.key(), cell.rate().denominator(), cell.rate().numerator())).toList(),
			"SELECT committee, n, x FROM (SELECT committee, COUNT(CASE WHEN reviewed THEN 1 END) AS n, COUNT(CASE WHEN reviewed AND passed THEN 1 END) AS x "
				+ "FROM application WHERE " + review + " GROUP BY committee) AS counted WHERE n >= " + ENOUGH
				+ " ORDER BY CAST(x AS DOUBLE PRECISION) / n DESC"));
		List<Dimension> strata = List.of(Dimension.SERIES, Dimension.LEVEL, Dimension.YEAR);
		all.add(new StandardQuestion<List<Standardised>>("standardised ratios, all committees",
			p -> p.standardised(ranked, Dimension.COMMITTEE, strata),
			(p, units) -> units.stream().map(each -> row(p, ranked.by(), List.of(each.unit()), each.denominator(), each.observed(), each.expected()))
				.toList(),
			standardised(review)));
	}

	/** As whichever of the two the peer answers sooner: what is expected by joining the strata, or by windows over them. */
	private String standardised(String review) {
		String cell = "SELECT committee, series, level_, year_, COUNT(*) AS n, COUNT(CASE WHEN passed THEN 1 END) AS x FROM application WHERE "
			+ review
			+ " AND reviewed GROUP BY committee, series, level_, year_";
		String strata = "series, level_, year_";
		if (peer.windows()) {
			String over = " OVER (PARTITION BY " + strata + ")";
			return "SELECT committee, SUM(n), SUM(x), SUM(n * rate) FROM (SELECT committee, n, x, CAST(SUM(x)" + over
				+ " AS DOUBLE PRECISION) / SUM(n)"
				+ over + " AS rate FROM (" + cell + ") AS cell) AS rated GROUP BY committee";
		}
		return "WITH cell AS (" + cell + "), stratum AS (SELECT " + strata + ", CAST(SUM(x) AS DOUBLE PRECISION) / SUM(n) AS rate FROM cell GROUP BY "
			+ strata + ") SELECT committee, SUM(n), SUM(x), SUM(n * rate) FROM cell JOIN stratum USING (" + strata + ") GROUP BY committee";
	}
}
