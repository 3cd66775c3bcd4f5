// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.change.Periods;
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/**
 * Lays the total of a subject with periods out as a trend with a forecast.
 */
final class FanMaker {

	private static final double[] LEVELS = { 0.5, 0.8, 0.95 };

	private final Subject subject;
	private final Phrases phrases;

	FanMaker(Subject subject) {
		this.subject = subject;
		this.phrases = subject.phrases();
	}

	Fan make() {
		List<Integer> periods = subject.periods();
		List<Mark> past = periods.stream().map(subject::total).toList();
		SortedMap<Integer, Counted> known = new TreeMap<>();
		for (int i = 0; i < past.size(); i++) {
			known.put(periods.get(i), past.get(i).counted());
		}
		boolean years = Periods.of(periods.stream().map(Integer::doubleValue).toList()) == Periods.WHOLE;
		List<RateForecast> forecasts = new ArrayList<>();
		Optional<String> refusal = Optional.empty();
		for (double level : LEVELS) {
			Figure<RateForecast> figure = years ? RateForecast.of(known, RateForecast.FURTHEST, level) : Figure.none(Reason.NO_NEXT_PERIOD);
			figure.value().ifPresent(forecasts::add);
			refusal = figure.reason()
				.map(reason -> phrases.text("Kind.refused", phrases.text("Fan.forecast"), reason.sentence(subject.locale())));
		}
		Fan bare = new Fan(heading(periods, past, "", List.of()), subject.rate(), periods, past, forecasts, refusal);
		return new Fan(heading(periods, past, method(bare), notes(bare)), subject.rate(), periods, past, forecasts, refusal);
	}

	private Heading heading(List<Integer> periods, List<Mark> past, String method, List<String> notes) {
		List<String> gaps = new ArrayList<>();
		for (int i = 0; i < past.size(); i++) {
			if (past.get(i).gap()) {
				gaps.add(periods.get(i).toString());
			}
		}
		return subject.heading(new Words(phrases.text("Fan.form"), false, true, gaps, method, notes));
	}

	private String method(Fan bare) {
		String words = phrases.text(bare.forecasts().isEmpty() ? "Fan.method.none" : "Fan.method");
		return !bare.empty() && bare.axis().cut() ? words + phrases.text("Footer.separator") + phrases.text("Note.axis") : words;
	}

	private List<String> notes(Fan bare) {
		List<String> notes = new ArrayList<>();
		bare.refusal().ifPresent(notes::add);
		if (!bare.forecasts().isEmpty()) {
			RateForecast widest = bare.forecasts().get(bare.forecasts().size() - 1);
			RateForecast.Year next = widest.years().get(0);
			notes.add(phrases.text("Fan.known", Integer.toString(next.year()), Percent.of(next.interval().low()), Percent.of(next.interval().high()),
				widest.basis(), subject.rate()));
		}
		return notes;
	}
}
