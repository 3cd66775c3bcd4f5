// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.counts.CountsFigures;
import org.zhiheng.statistics.inference.FunnelLimits;
import org.zhiheng.statistics.inference.OverDispersion;
import org.zhiheng.statistics.inference.Reason;

/**
 * Lays a subject out as a funnel plot.
 */
final class FunnelMaker {

	private static final double USUAL = 0.95;
	private static final double WIDE = 0.998;
	private static final int POINTS = 120;
	private static final int NAMED = 14;
	private static final int LETTERS = 130;

	private final Subject subject;
	private final Phrases phrases;

	FunnelMaker(Subject subject) {
		this.subject = subject;
		this.phrases = subject.phrases();
	}

	Funnel make(OptionalDouble target) throws Failure {
		List<Mark> marks = subject.rows();
		CountsFigures figures = Analysed.figures(marks, target);
		List<Funnel.Group> groups = new ArrayList<>();
		marks.forEach(mark -> groups.add(new Funnel.Group(mark, figures.groups().get(groups.size()))));
		List<Funnel.Limits> curve = curve(marks, figures);
		List<String> axes = List.of(subject.rate(), phrases.text("Funnel.size"));
		Funnel bare = new Funnel(heading(List.of(), "", List.of()), axes, groups, figures, curve);
		List<String> gaps = marks.stream().filter(Mark::gap).map(Mark::label).toList();
		return new Funnel(heading(gaps, method(bare), notes(groups, figures)), axes, groups, figures, curve);
	}

	private Heading heading(List<String> gaps, String method, List<String> notes) {
		return subject.heading(new Words(phrases.text("Funnel.form"), true, false, gaps, method, notes));
	}

	private String method(Funnel bare) {
		if (bare.figures().target().value().isEmpty()) {
			return "";
		}
		String target = bare.figures().target().value().map(Percent::of).orElse("");
		String key = bare.curve().isEmpty() ? "Funnel.method.none" : bare.figures().targetGiven() ? "Funnel.method.given" : "Funnel.method";
		String words = phrases.text(key, target);
		return !bare.empty() && bare.axis().cut() ? words + phrases.text("Footer.separator") + phrases.text("Note.axis") : words;
	}

	private List<String> notes(List<Funnel.Group> groups, CountsFigures figures) {
		List<String> notes = new ArrayList<>();
		Optional<Reason> refused = refusal(groups.stream().map(Funnel.Group::mark).toList(), figures);
		if (refused.isPresent()) {
			notes.add(phrases.text("Kind.refused", phrases.text("Funnel.limits"), refused.get().sentence(subject.locale())));
			return notes;
		}
		notes.add(outliers(groups));
		Optional<OverDispersion> spread = figures.overdispersion().value();
		if (spread.isPresent()) {
			String key = spread.get().tau2() > 0 ? "Funnel.spread" : "Funnel.noSpread";
			notes.add(phrases.text(key, Percent.plain(spread.get().phi(), 2)));
		}
		return notes;
	}

	private String outliers(List<Funnel.Group> groups) {
		List<String> all = names(groups, each -> each != Funnel.Standing.ORDINARY);
		List<String> far = names(groups, each -> each == Funnel.Standing.FAR);
		long looked = groups.stream().filter(each -> each.mark().rate().isPresent()).count();
		if (all.isEmpty()) {
			return phrases.text("Funnel.none", looked);
		}
		return phrases.text("Funnel.some", looked, all.size(), joined(all)) + (far.isEmpty() ? phrases.text("Funnel.notFar")
			: phrases.text("Funnel.far", joined(far)));
	}

	private static List<String> names(List<Funnel.Group> groups, Predicate<Funnel.Standing> which) {
		return groups.stream().filter(each -> which.test(each.standing())).map(each -> each.mark().label()).toList();
	}

	private String joined(List<String> names) {
		int most = 0;
		// long names would leave the plot no room: the first are named, and the plot names the furthest
		for (int room = LETTERS; most < Math.min(NAMED, names.size()) && (most == 0 || room > names.get(most).length()); most++) {
			room -= names.get(most).length();
		}
		String first = names.stream().limit(most).collect(Collectors.joining(phrases.text("List.comma")));
		return names.size() > most ? phrases.text("List.more", first) : first;
	}

	/** Why there are no limits, where there are none: one group is its own overall rate. */
	private static Optional<Reason> refusal(List<Mark> marks, CountsFigures figures) {
		Optional<Double> target = figures.target().value();
		if (target.isEmpty()) {
			return figures.target().reason();
		}
		boolean alone = marks.stream().filter(mark -> mark.rate().isPresent()).count() < 2 && !figures.targetGiven();
		if (alone) {
			return Optional.of(Reason.ONE_GROUP);
		}
		return target.get() <= 0 || target.get() >= 1 ? Optional.of(Reason.TARGET_AT_EDGE) : Optional.empty();
	}

	/** Sizes lie closer together where they are small, for there the limits bend. */
	private static List<Funnel.Limits> curve(List<Mark> marks, CountsFigures figures) {
		if (refusal(marks, figures).isPresent()) {
			return List.of();
		}
		double target = figures.target().value().orElse(0.0);
		long most = marks.stream().mapToLong(mark -> mark.counted().total()).max().orElse(0);
		Optional<Double> tau2 = figures.overdispersion().value().map(OverDispersion::tau2).filter(each -> each > 0);
		List<Funnel.Limits> curve = new ArrayList<>();
		long last = 0;
		long end = Math.min(Integer.MAX_VALUE, SizeAxis.of(most).high());
		for (int i = 0; i <= POINTS; i++) {
			long n = Math.round(Math.pow(end, (double) i / POINTS));
			if (n > last) {
				curve.add(new Funnel.Limits(n, FunnelLimits.exact(target, n, USUAL), FunnelLimits.exact(target, n, WIDE),
					tau2.map(each -> FunnelLimits.adjusted(target, n, each, USUAL)), tau2.map(each -> FunnelLimits.adjusted(target, n, each, WIDE))));
				last = n;
			}
		}
		return curve;
	}
}
