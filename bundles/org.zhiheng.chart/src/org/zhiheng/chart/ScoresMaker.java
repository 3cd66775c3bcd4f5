// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Scores;
import org.zhiheng.statistics.Scores.Cut;
import org.zhiheng.statistics.counts.CountsAnalysis;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;

/**
 * Lays the quantified scores of a population out as a distribution.
 */
public final class ScoresMaker {

	private static final double[] WIDTHS = { 0.5, 1, 2, 5, 10, 20, 50, 100, 500, 1000 };
	private static final int MOST = 24;

	private final Labels labels;
	private final Phrases phrases;

	/** @param labels names in the reader's language */
	public ScoresMaker(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(ScoresMaker.class, labels.locale());
	}

	/**
	 * Makes the picture.
	 *
	 * @param population the applications
	 * @param question of whom; what it is broken down by and its rate play no part
	 * @param share how many of those with a score may pass, from 0 to 1, rounded down to whole people; empty for no line
	 * @return the picture
	 * @throws Failure ZH-4010 where the share is not between 0 and 1
	 */
	public ScoreBars make(Population population, Question question, OptionalDouble share) throws Failure {
		return make(population, question, share, Optional.empty());
	}

	/**
	 * Makes the picture for a role.
	 *
	 * @param population the applications
	 * @param question of whom
	 * @param share how many may pass, as above
	 * @param rule what is too small to be shown; empty where everything may be
	 * @return the picture; with a rule, classes of few people are joined with their neighbours, and the median and the line are told by the class they are in
	 * @throws Failure as above, ZH-4024 where the table is too large to be protected
	 */
	public ScoreBars make(Population population, Question question, OptionalDouble share, Optional<Rule> rule) throws Failure {
		if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
			throw new Failure(CountsAnalysis.class, "ZH-4010", Double.toString(share.getAsDouble()));
		}
		Question all = question.groupedBy().rate(RateDefinition.ACCEPTANCE);
		Optional<Scores> scores = population.scores(all).stream().filter(each -> each.count() > 0).findFirst();
		Breakdown breakdown = rule.isPresent() ? Published.breakdown(population, all, rule.get()) : population.ask(all);
		if (rule.isPresent() && scores.isPresent()) {
			return new CoveredScores(labels, rule.get()).make(breakdown, scores.get(), bins(scores.get()), share);
		}
		Optional<Cut> cut = share.isEmpty() ? Optional.empty() : scores.map(each -> cut(each, share.getAsDouble()));
		return new ScoreBars(heading(breakdown, scores, cut), axes(phrases), scores.map(this::bins).orElse(List.of()),
			scores.map(each -> each.quantile(0.5)).orElse(0.0), cut);
	}

	static Cut cut(Scores scores, double share) {
		return scores.best((long) Math.floor(share * scores.count() + 1e-9));
	}

	static List<String> axes(Phrases phrases) {
		return List.of(phrases.text("Scores.count"), phrases.text("Scores.score"));
	}

	private List<ScoreBars.Bin> bins(Scores scores) {
		double[] values = scores.values();
		double low = scores.quantile(0);
		double high = scores.quantile(1);
		double width = WIDTHS[WIDTHS.length - 1];
		for (int i = WIDTHS.length - 1; i >= 0; i--) {
			width = (high - low) / WIDTHS[i] <= MOST ? WIDTHS[i] : width;
		}
		long first = (long) Math.floor(low / width);
		long last = (long) Math.floor(high / width);
		long[] counts = new long[(int) (last - first) + 1];
		for (int i = 0; i < values.length; i++) {
			if (scores.count(i) > 0) {
				counts[(int) ((long) Math.floor(values[i] / width) - first)] += scores.count(i);
			}
		}
		List<ScoreBars.Bin> bins = new ArrayList<>();
		for (int i = 0; i < counts.length; i++) {
			double from = (first + i) * width;
			String name = phrases.text("Scores.class", ScoreBars.score(from), ScoreBars.score(from + width));
			bins.add(new ScoreBars.Bin(from, from + width, new Mark(List.of(), name, new Counted(counts[i], scores.count()))));
		}
		return bins;
	}

	private Heading heading(Breakdown breakdown, Optional<Scores> scores, Optional<Cut> cut) {
		long scored = scores.map(Scores::count).orElse(0L);
		List<String> notes = new ArrayList<>();
		if (breakdown.applications() > scored) {
			notes.add(phrases.text("Scores.without", breakdown.applications() - scored));
		}
		scores.ifPresent(each -> notes.add(phrases.text("Scores.middle", ScoreBars.score(each.quantile(0.5)), ScoreBars.score(each.quantile(0.9)))));
		cut.ifPresent(each -> notes.add(cut(each)));
		return heading(labels, breakdown, phrases.text("Scores.n", scored), notes);
	}

	static Heading heading(Labels labels, Breakdown breakdown, String first, List<String> notes) {
		Phrases phrases = Phrases.of(ScoresMaker.class, labels.locale());
		Heading plain = new Headings(labels).kind(breakdown, phrases.text("Scores.title"), new Words("", false, false, List.of(), "", notes));
		List<String> footer = new ArrayList<>(plain.footer());
		footer.set(0, first);
		return new Heading(plain.title(), phrases.text("Scores.definition", Headings.filters(plain, labels)), plain.notes(), footer, plain.demo());
	}

	private String cut(Cut cut) {
		if (!Double.isFinite(cut.line())) {
			return phrases.text("Scores.nobody");
		}
		String words = phrases.text("Scores.cut", cut.most(), Percent.of((double) cut.most() / cut.scored()), ScoreBars.score(cut.line()),
			cut.above(),
			cut.at());
		return cut.amongEquals() ? words + phrases.text("Scores.equals") : words;
	}
}
