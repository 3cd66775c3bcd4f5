// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Reading;
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
	 * @return the picture; with a rule, classes of few people are withheld, and with them one more where a single one could be computed
	 * @throws Failure as above, ZH-4024 where the table is too large to be protected
	 */
	public ScoreBars make(Population population, Question question, OptionalDouble share, Optional<Rule> rule) throws Failure {
		if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
			throw new Failure(CountsAnalysis.class, "ZH-4010", Double.toString(share.getAsDouble()));
		}
		Question all = question.groupedBy().rate(RateDefinition.ACCEPTANCE);
		Optional<Scores> scores = population.scores(all).stream().filter(each -> each.count() > 0).findFirst();
		List<ScoreBars.Bin> bins = scores.map(this::bins).orElse(List.of());
		boolean few = rule.isPresent() && scores.filter(each -> each.count() >= 2L * rule.get().threshold()).isEmpty();
		boolean covered = rule.isPresent() && !bins.isEmpty();
		if (covered) {
			bins = few ? List.of() : covered(bins, rule.orElseThrow());
		}
		Optional<Scores> known = few ? Optional.empty() : scores;
		Optional<Cut> cut = share.isEmpty() ? Optional.empty()
			: known.map(each -> each.best((long) Math.floor(share.getAsDouble() * each.count() + 1e-9)));
		List<String> axes = List.of(phrases.text("Scores.count"), phrases.text("Scores.score"));
		Breakdown breakdown = rule.isPresent() ? Published.breakdown(population, all, rule.get()) : population.ask(all);
		return new ScoreBars(heading(breakdown, known, cut, covered), axes, bins, known.map(each -> each.quantile(0.5)).orElse(0.0), cut);
	}

	/** Without classes of few people; at least two are withheld, and together at least the threshold of people, so that the total tells none. */
	private static List<ScoreBars.Bin> covered(List<ScoreBars.Bin> bins, Rule rule) {
		List<ScoreBars.Bin> covered = new ArrayList<>(bins);
		List<Integer> rising = IntStream.range(0, bins.size()).filter(i -> people(bins.get(i)) > 0).boxed()
			.sorted(Comparator.comparingLong(i -> people(bins.get(i)))).toList();
		long people = 0;
		int withheld = 0;
		for (int i : rising) {
			boolean small = people(bins.get(i)) < rule.threshold();
			boolean beside = withheld > 0 && (withheld < 2 || people < 2L * rule.threshold());
			if (small || beside) {
				ScoreBars.Bin bin = bins.get(i);
				covered.set(i, new ScoreBars.Bin(bin.from(), bin.to(), new Mark(List.of(), bin.mark().label(), new Counted(0, 0), true)));
				people += people(bin);
				withheld++;
			}
		}
		return covered;
	}

	private static long people(ScoreBars.Bin bin) {
		return bin.mark().counted().passed();
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

	private Heading heading(Breakdown breakdown, Optional<Scores> scores, Optional<Cut> cut, boolean covered) {
		long scored = scores.map(Scores::count).orElse(0L);
		List<String> notes = new ArrayList<>();
		if (covered) {
			notes.add(phrases.text("Scores.withheld", Reading.FEW));
		}
		if (!breakdown.restricted() && breakdown.applications() > scored) {
			notes.add(phrases.text("Scores.without", breakdown.applications() - scored));
		}
		scores.ifPresent(each -> notes.add(phrases.text("Scores.middle", ScoreBars.score(each.quantile(0.5)), ScoreBars.score(each.quantile(0.9)))));
		cut.ifPresent(each -> notes.add(cut(each)));
		Heading plain = new Headings(labels).kind(breakdown, phrases.text("Scores.title"), new Words("", false, false, List.of(), "", notes));
		List<String> footer = new ArrayList<>(plain.footer());
		footer.set(0, phrases.text("Scores.n", scored));
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
