// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.MantelHaenszel;
import org.zhiheng.statistics.inference.Reason;
import org.zhiheng.statistics.inference.StandardisedRatio;

/**
 * Lays figures out as the exchange format {@code statistics/1}: maps, lists, text, numbers and nulls in a fixed order, ready for any JSON writer.
 *
 * <p>A figure that cannot be computed is null, and its reason stands under {@code notes} by its path.
 */
public final class CountsDocument {

	/** The name of the format. */
	public static final String SCHEMA = "statistics/1";

	/** With more groups than this, what all miss is noted once. */
	private static final int MANY = 1000;

	private static final List<Part<?>> PARTS = List.of(new Part<>("rate", GroupFigures::rate, each -> each),
		new Part<>("wilson95", GroupFigures::wilson95, CountsDocument::both), new Part<>("wilson998", GroupFigures::wilson998, CountsDocument::both),
		new Part<>("exact95", GroupFigures::exact95, CountsDocument::both), new Part<>("funnel95", GroupFigures::funnel95, CountsDocument::both),
		new Part<>("funnel998", GroupFigures::funnel998, CountsDocument::both),
		new Part<>("funnelAdjusted95", GroupFigures::adjusted95, CountsDocument::both),
		new Part<>("funnelAdjusted998", GroupFigures::adjusted998, CountsDocument::both), new Part<>("z", GroupFigures::z, each -> each),
		new Part<>("p", GroupFigures::p, each -> each), new Part<>("q", GroupFigures::q, each -> each),
		new Part<>("shrunk", GroupFigures::shrunk, CountsDocument::shrunk), new Part<>("ratio", GroupFigures::ratio, CountsDocument::ratio));

	private final CountsTable table;
	private final CountsFigures figures;
	private final Phrases phrases;
	private final Map<String, @Nullable Object> notes = new LinkedHashMap<>();

	/**
	 * @param table the counts
	 * @param figures what was computed from them
	 * @param locale the language of notes and methods
	 */
	public CountsDocument(CountsTable table, CountsFigures figures, Locale locale) {
		this.table = table;
		this.figures = figures;
		this.phrases = Phrases.of(CountsDocument.class, locale);
	}

	/** The document; the order of its entries is that of the contract. */
	public Map<String, @Nullable Object> content() {
		notes.clear();
		Map<String, @Nullable Object> root = new LinkedHashMap<>();
		root.put("schema", SCHEMA);
		Map<String, @Nullable Object> overall = new LinkedHashMap<>();
		overall.put("total", figures.overall().total());
		overall.put("passed", figures.overall().passed());
		overall.put("rate", figures.overall().total() == 0 ? null : figures.overall().rate());
		root.put("overall", overall);
		root.put("target", number("target", figures.target()));
		root.put("groups", groups());
		missing();
		shared(root);
		remarks();
		root.put("methods", methods());
		root.put("notes", notes);
		root.put("readings", new CountsReading(table, figures, Wording.ofCounts(phrases.locale()), phrases.locale()).sentences());
		return root;
	}

	/** Laid out one by one as they are written: a million groups would not find room side by side. */
	private List<Map<String, @Nullable Object>> groups() {
		List<GroupFigures> groups = figures.groups();
		return new AbstractList<>() {

			@Override
			public Map<String, @Nullable Object> get(int place) {
				return group(groups.get(place));
			}

			@Override
			public int size() {
				return groups.size();
			}
		};
	}

	private static Map<String, @Nullable Object> group(GroupFigures group) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("group", group.group());
		map.put("total", group.counted().total());
		map.put("passed", group.counted().passed());
		PARTS.forEach(part -> map.put(part.key(), part.of(group)));
		return map;
	}

	/** Why figures of groups are missing. Of very many groups one note a figure tells that all miss it for one reason. */
	private void missing() {
		for (Part<?> part : PARTS) {
			Set<Optional<Reason>> reasons = figures.groups().stream().map(each -> part.figure().apply(each).reason()).collect(Collectors.toSet());
			if (figures.groups().size() > MANY && reasons.size() == 1) {
				reasons.iterator().next().ifPresent(reason -> notes.put("groups[*]." + part.key(), reason.sentence(phrases.locale())));
			} else if (reasons.stream().anyMatch(Optional::isPresent)) {
				figures.groups().forEach(group -> part.figure().apply(group).reason()
					.ifPresent(reason -> notes.put("groups[" + group.group() + "]." + part.key(), reason.sentence(phrases.locale()))));
			}
		}
	}

	/** A figure of a group: its name, and how it is laid out where it is known. */
	private record Part<T>(String key, Function<GroupFigures, Figure<T>> figure, Function<T, Object> layout) {

		@Nullable
		Object of(GroupFigures group) {
			return figure.apply(group) instanceof Figure.Known<T> known ? layout.apply(known.figure()) : null;
		}
	}

	private static Object both(Interval interval) {
		return List.of(interval.low(), interval.high());
	}

	private static Object ratio(StandardisedRatio ratio) {
		return entries("observed", ratio.observed(), "expected", ratio.expected(), "value", ratio.value(), "lo", ratio.limits().low(), "hi",
			ratio.limits().high(), "law", ratio.law());
	}

	private static Object shrunk(BetaBinomial.Shrunk shrunk) {
		return entries("rate", shrunk.rate(), "lo", shrunk.interval().low(), "hi", shrunk.interval().high());
	}

	private void shared(Map<String, @Nullable Object> root) {
		root.put("overdispersion", value("overdispersion", figures.overdispersion(), each -> entries("phi", each.phi(), "tau2", each.tau2())));
		root.put("heterogeneity", value("heterogeneity", figures.heterogeneity(),
			each -> entries("chi2", each.test().chi2(), "df", each.test().df(), "p", each.test().p())));
		root.put("trend", value("trend", figures.trend(), each -> entries("chi2", each.test().chi2(), "p", each.test().p())));
		root.put("cmh", value("cmh", figures.mantelHaenszel(), this::mantelHaenszel));
		root.put("inequality", value("inequality", figures.inequality(), each -> entries("gini", each.gini(), "theilT", each.theilT())));
	}

	private Object mantelHaenszel(MantelHaenszel test) {
		return entries("chi2", test.corrected().chi2(), "p", test.corrected().p(), "chi2Uncorrected", test.uncorrected().chi2(), "commonOddsRatio",
			number("cmh.commonOddsRatio", test.oddsRatio()));
	}

	/** Remarks on figures that are given but must be read with care. */
	private void remarks() {
		figures.shrinkage().value().filter(BetaBinomial::pooled).ifPresent(each -> notes.put("shrunk", phrases.text("Note.pooled")));
		figures.heterogeneity().value().filter(each -> !each.enough()).ifPresent(each -> notes.put("heterogeneity.p", phrases.text("Note.rough")));
		figures.trend().value().filter(each -> each.periods() < Reading.ENOUGH_YEARS)
			.ifPresent(each -> notes.put("trend.p", phrases.text("Note.fewPeriods")));
		figures.overdispersion().value().filter(each -> each.tau2() == 0)
			.ifPresent(each -> notes.put("funnelAdjusted", phrases.text("Note.noAdjustment")));
	}

	private Map<String, @Nullable Object> methods() {
		Map<String, @Nullable Object> methods = new LinkedHashMap<>();
		methods.put("target", phrases.text(figures.targetGiven() ? "Method.target.given" : "Method.target.overall"));
		for (String key : List.of("wilson95", "wilson998", "exact95", "funnel", "funnelAdjusted", "z", "p", "q", "shrunk", "ratio", "overdispersion",
			"heterogeneity", "trend", "cmh", "inequality")) {
			methods.put(key, phrases.text("Method." + key));
		}
		if (table.hasExpected() || table.hasStrata()) {
			methods.put("expected", phrases.text(table.hasExpected() ? "Method.expected.given" : "Method.expected.strata"));
		}
		return methods;
	}

	private @Nullable Object number(String path, Figure<Double> figure) {
		return value(path, figure, each -> each);
	}

	private <T> @Nullable Object value(String path, Figure<T> figure, Function<T, Object> layout) {
		figure.reason().ifPresent(reason -> notes.put(path, reason.sentence(phrases.locale())));
		return figure instanceof Figure.Known<T> known ? layout.apply(known.figure()) : null;
	}

	private static Map<String, @Nullable Object> entries(@Nullable Object... pairs) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return map;
	}
}
