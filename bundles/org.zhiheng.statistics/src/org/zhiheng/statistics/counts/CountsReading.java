// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.inference.CochranArmitage;
import org.zhiheng.statistics.inference.Heterogeneity;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.MantelHaenszel;

/**
 * What the figures of a table of counts mean, and what they do not, in sentences. Whoever looks at many groups is told how many would stand out by chance alone,
 * and no sentence takes a difference that was not shown for one that is not there.
 */
public final class CountsReading {

	private static final double LEVEL = 0.05;
	private static final double USUAL = 0.95;
	private static final int NAMED = 5;

	private final CountsTable table;
	private final CountsFigures figures;
	private final Wording wording;
	private final Phrases phrases;
	private final List<String> said = new ArrayList<>();

	/**
	 * @param table the counts
	 * @param figures what was computed from them
	 * @param wording what rate and groups are called
	 * @param locale the language of the sentences
	 */
	public CountsReading(CountsTable table, CountsFigures figures, Wording wording, Locale locale) {
		this.table = table;
		this.figures = figures;
		this.wording = wording;
		this.phrases = Phrases.of(CountsReading.class, locale);
	}

	/** All sentences: of the whole, whether groups differ, and {@link #further}. */
	public List<String> sentences() {
		said.clear();
		if (figures.overall().total() == 0) {
			return List.of(phrases.text("Read.nobody", wording.denominator()));
		}
		Interval interval = org.zhiheng.statistics.inference.Wilson.interval(figures.overall(), USUAL);
		say("Read.overall", wording.denominator(), figures.overall().total(), wording.numerator(), figures.overall().passed(), wording.rate(),
			Percent.of(figures.overall().rate()), Percent.of(interval.low()), Percent.of(interval.high()));
		figures.heterogeneity().value().ifPresent(this::differ);
		List<String> all = new ArrayList<>(said);
		all.addAll(further());
		return all;
	}

	/** Which groups stand out, and what a trend and a comparison within strata say. */
	public List<String> further() {
		said.clear();
		if (figures.overall().total() > 0) {
			outliers();
			ratios();
			figures.trend().value().ifPresent(this::trend);
			figures.mantelHaenszel().value().ifPresent(this::mantelHaenszel);
		}
		return List.copyOf(said);
	}

	private void say(String key, Object... arguments) {
		said.add(phrases.text(key, arguments));
	}

	private void differ(Heterogeneity result) {
		String key = !result.enough() ? "Read.rough" : result.test().p() < LEVEL ? "Read.differ" : "Read.alike";
		say(key, Percent.p(result.test().p()), Percent.plain(result.leastExpected(), 1), wording.rate());
	}

	private void outliers() {
		List<GroupFigures> tested = figures.groups().stream().filter(each -> each.q().value().isPresent()).toList();
		double target = figures.target().value().orElse(0.0);
		if (tested.size() < 2 || target <= 0 || target >= 1) {
			return;
		}
		List<GroupFigures> out = tested.stream().filter(each -> each.q().value().orElse(1.0) <= LEVEL).toList();
		long alone = tested.stream().filter(each -> each.p().value().orElse(1.0) <= LEVEL).count();
		String goal = phrases.text(figures.targetGiven() ? "Read.target.given" : "Read.target.overall", Percent.of(target));
		say(out.isEmpty() ? "Read.noOutlier" : "Read.outliers", tested.size(), out.size(), goal, names(out), alone,
			Percent.plain(LEVEL * tested.size(), 1));
		figures.overdispersion().value().filter(each -> each.tau2() > 0).ifPresent(each -> {
			long beyond = tested.stream().filter(group -> beyond(group)).count();
			say("Read.dispersed", Percent.plain(each.phi(), 1), beyond, tested.size());
		});
	}

	private static boolean beyond(GroupFigures group) {
		return group.adjusted998().value().map(limits -> !limits.contains(group.counted().rate())).orElse(false);
	}

	private String names(List<GroupFigures> groups) {
		String names = groups.stream().limit(NAMED)
			.map(each -> wording.group().apply(each.group()) + (each.z().value().orElse(0.0) > 0 ? " ↑" : " ↓"))
			.collect(Collectors.joining(phrases.text("Read.comma")));
		return groups.size() > NAMED ? phrases.text("Read.more", names, groups.size() - NAMED) : names;
	}

	private void ratios() {
		List<Interval> limits = figures.groups().stream().flatMap(each -> each.ratio().value().stream()).map(each -> each.limits()).toList();
		if (limits.size() > 1) {
			long off = limits.stream().filter(each -> !each.contains(1)).count();
			say("Read.ratios", limits.size(), off, Percent.plain(LEVEL * limits.size(), 1));
		}
	}

	private void trend(CochranArmitage trend) {
		String p = Percent.p(trend.test().p());
		if (trend.periods() < Reading.ENOUGH_YEARS) {
			say("Read.trend.few", trend.periods(), wording.rate(), p);
		} else {
			say(trend.test().p() > LEVEL ? "Read.trend.none" : trend.rising() ? "Read.trend.rose" : "Read.trend.fell", trend.periods(),
				wording.rate(), p);
		}
	}

	private void mantelHaenszel(MantelHaenszel test) {
		List<String> names = table.rows().stream().map(CountsRow::group).distinct().map(wording.group()).toList();
		String ratio = test.oddsRatio().value().map(each -> Percent.plain(each, 2)).orElse("∞");
		say(test.corrected().p() > LEVEL ? "Read.cmh.none" : "Read.cmh.differ", names.get(0), names.get(1), ratio, Percent.p(test.corrected().p()));
	}
}
