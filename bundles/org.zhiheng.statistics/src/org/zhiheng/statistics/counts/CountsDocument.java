// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.MantelHaenszel;

/**
 * Lays figures out as the exchange format {@code statistics/1}: maps, lists, text, numbers and nulls in a fixed order, ready for any JSON writer.
 *
 * <p>A figure that cannot be computed is null, and its reason stands under {@code notes} by its path.
 */
public final class CountsDocument {

	/** The name of the format. */
	public static final String SCHEMA = "statistics/1";

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
		root.put("groups", figures.groups().stream().map(this::group).toList());
		shared(root);
		remarks();
		root.put("methods", methods());
		root.put("notes", notes);
		root.put("readings", new CountsReading(table, figures, Wording.ofCounts(phrases.locale()), phrases.locale()).sentences());
		return root;
	}

	private Map<String, @Nullable Object> group(GroupFigures group) {
		String path = "groups[" + group.group() + "].";
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("group", group.group());
		map.put("total", group.counted().total());
		map.put("passed", group.counted().passed());
		map.put("rate", number(path + "rate", group.rate()));
		map.put("wilson95", ends(path + "wilson95", group.wilson95()));
		map.put("wilson998", ends(path + "wilson998", group.wilson998()));
		map.put("exact95", ends(path + "exact95", group.exact95()));
		map.put("funnel95", ends(path + "funnel95", group.funnel95()));
		map.put("funnel998", ends(path + "funnel998", group.funnel998()));
		map.put("funnelAdjusted95", ends(path + "funnelAdjusted95", group.adjusted95()));
		map.put("funnelAdjusted998", ends(path + "funnelAdjusted998", group.adjusted998()));
		map.put("z", number(path + "z", group.z()));
		map.put("p", number(path + "p", group.p()));
		map.put("q", number(path + "q", group.q()));
		map.put("shrunk", value(path + "shrunk", group.shrunk(), CountsDocument::shrunk));
		map.put("ratio", value(path + "ratio", group.ratio(), ratio -> entries("observed", ratio.observed(), "expected", ratio.expected(), "value",
			ratio.value(), "lo", ratio.limits().low(), "hi", ratio.limits().high(), "law", ratio.law())));
		return map;
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

	private @Nullable Object ends(String path, Figure<Interval> figure) {
		return value(path, figure, each -> List.of(each.low(), each.high()));
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
