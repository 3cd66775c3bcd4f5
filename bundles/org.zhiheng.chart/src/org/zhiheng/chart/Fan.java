// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.change.RateForecast;

/**
 * A trend with where the rate may stand in the years to come.
 *
 * @param heading the words
 * @param rate the name of the rate
 * @param periods rising, without holes
 * @param past one mark a period
 * @param forecasts the same years foretold at rising levels; none where a forecast is refused
 * @param refusal why there is no forecast, in a sentence
 */
public record Fan(@NonNull Heading heading, String rate, List<Integer> periods, List<Mark> past, List<RateForecast> forecasts,
	Optional<String> refusal) implements Picture {

	private static final int HEIGHT = 600;

	public Fan {
		periods = List.copyOf(periods);
		past = List.copyOf(past);
		forecasts = List.copyOf(forecasts);
	}

	@Override
	public List<Mark> marks() {
		return past;
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public Optional<String> told(Mark mark) {
		int at = past.indexOf(mark);
		return at < 0 ? Optional.empty() : Optional.of(periods.get(at).toString());
	}

	RateAxis axis() {
		DoubleStream known = past.stream().flatMap(mark -> mark.interval().stream())
			.flatMapToDouble(each -> DoubleStream.of(each.low(), each.high()));
		return RateAxis.of(DoubleStream.concat(known, foretold().flatMapToDouble(each -> DoubleStream.of(each.interval().low(), each.interval()
			.high()))));
	}

	private Stream<RateForecast.Year> foretold() {
		return forecasts.stream().flatMap(each -> each.years().stream());
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (int i = 0; i < past.size(); i++) {
			List<@Nullable Object> row = Sheet.counts(past.get(i).label(), periods.get(i), past.get(i));
			row.addAll(Sheet.ends(past.get(i).interval()));
			row.add(past.get(i).rate().isPresent() ? Mark.LEVEL : null);
			rows.add(row);
		}
		foretold().forEach(each -> rows.add(Sheet.row("forecast", each.year(), null, null, each.rate(), each.interval(), each.interval().level())));
		return Optional.of(new Sheet(List.of("line", "period", "numerator", "denominator", "rate", "low", "high", "level"), rows));
	}
}
