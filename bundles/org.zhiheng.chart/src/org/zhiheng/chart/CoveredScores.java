// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Scores;
import org.zhiheng.statistics.Scores.Cut;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.Counted;

/**
 * The distribution of scores for readers who must learn of nobody few. Classes of one width are joined with their neighbours until each holds the
 * threshold of people; what is joined is not drawn. The median and the line of a cap are scores of single people: they are told by the joined class
 * they lie in. So every answer about the scores, for whatever cap, follows from the counts of the joined classes.
 */
final class CoveredScores {

	private final Labels labels;
	private final Rule rule;
	private final Phrases phrases;

	CoveredScores(Labels labels, Rule rule) {
		this.labels = labels;
		this.rule = rule;
		this.phrases = Phrases.of(ScoresMaker.class, labels.locale());
	}

	/** Neighbouring classes, from the first to before the last. */
	private record Joined(int first, int end, long people) {}

	ScoreBars make(Breakdown breakdown, Scores scores, List<ScoreBars.Bin> exact, OptionalDouble share) {
		List<String> axes = ScoresMaker.axes(phrases);
		if (scores.count() < 2L * rule.threshold()) {
			Heading few = ScoresMaker.heading(labels, breakdown, phrases.text("Scores.few", rule.threshold()), List.of());
			return new ScoreBars(few, axes, List.of(), Double.NaN, Optional.empty());
		}
		List<Joined> joined = joined(exact);
		List<String> notes = new ArrayList<>();
		if (joined.size() < exact.size()) {
			notes.add(phrases.text("Scores.withheld", rule.threshold()));
		}
		notes.add(phrases.text("Scores.middle.class", around(scores.quantile(0.5), exact, joined), around(scores.quantile(0.9), exact, joined)));
		if (share.isPresent()) {
			notes.add(cut(ScoresMaker.cut(scores, share.getAsDouble()), exact, joined));
		}
		Heading heading = ScoresMaker.heading(labels, breakdown, phrases.text("Scores.n", scores.count()), notes);
		return new ScoreBars(heading, axes, covered(exact, joined), Double.NaN, Optional.empty());
	}

	/** From the lowest class up; what is left over at the top joins those below it. */
	private List<Joined> joined(List<ScoreBars.Bin> exact) {
		List<Joined> joined = new ArrayList<>();
		int first = 0;
		long people = 0;
		for (int i = 0; i < exact.size(); i++) {
			people += people(exact.get(i));
			if (people >= rule.threshold() || people == 0) {
				joined.add(new Joined(first, i + 1, people));
				first = i + 1;
				people = 0;
			}
		}
		while (people > 0 && people < rule.threshold()) {
			Joined below = joined.remove(joined.size() - 1);
			first = below.first();
			people += below.people();
		}
		if (people > 0) {
			joined.add(new Joined(first, exact.size(), people));
		}
		return joined;
	}

	private static long people(ScoreBars.Bin bin) {
		return bin.mark().counted().passed();
	}

	private static List<ScoreBars.Bin> covered(List<ScoreBars.Bin> exact, List<Joined> joined) {
		List<ScoreBars.Bin> covered = new ArrayList<>();
		for (Joined each : joined) {
			for (int i = each.first(); i < each.end(); i++) {
				ScoreBars.Bin bin = exact.get(i);
				Mark hidden = new Mark(List.of(), bin.mark().label(), new Counted(0, 0), true);
				covered.add(each.end() - each.first() == 1 ? bin : new ScoreBars.Bin(bin.from(), bin.to(), hidden));
			}
		}
		return covered;
	}

	/** The joined class of a score, as words. */
	private String around(double score, List<ScoreBars.Bin> exact, List<Joined> joined) {
		Joined in = joined.stream().filter(each -> score < exact.get(each.end() - 1).to()).findFirst().orElse(joined.get(joined.size() - 1));
		return phrases.text("Scores.class", ScoreBars.score(exact.get(in.first()).from()), ScoreBars.score(exact.get(in.end() - 1).to()));
	}

	private String cut(Cut cut, List<ScoreBars.Bin> exact, List<Joined> joined) {
		return !Double.isFinite(cut.line()) ? phrases.text("Scores.nobody")
			: phrases.text("Scores.cut.class", cut.most(), Percent.of((double) cut.most() / cut.scored()), around(cut.line(), exact, joined));
	}
}
