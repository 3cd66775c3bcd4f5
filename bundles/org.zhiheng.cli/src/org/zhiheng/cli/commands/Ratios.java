// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Standardised;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.inference.BenjaminiHochberg;
import org.zhiheng.statistics.inference.BinomialTest;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.StandardisedRatio;

/**
 * The standardised ratios that {@code statistics} is asked for: what each unit let pass over what the whole of the same composition would have. There are often
 * hundreds of units, so each has a p value and one that allows for so many looks, and the sentence says how many stand out by it.
 */
final class Ratios {

	static final String STANDARDISED = "--standardised";
	static final String STRATA = "--strata";

	private static final double LEVEL = 0.95;
	private static final double FALSE_ALARMS = 0.05;

	private final Call call;
	private final Labels labels;
	private final boolean restricted;

	Ratios(Call call, Labels labels) throws Failure {
		this.call = call;
		this.labels = labels;
		this.restricted = new Role(call).restricted();
	}

	/** Refuses what cannot be asked, before anything is read. */
	void check() throws Failure {
		if (call.has(STANDARDISED)) {
			dimensions(STANDARDISED, "");
			dimensions(STRATA, "series,level,year");
		} else if (call.has(STRATA)) {
			throw new Failure(Program.class, "ZH-7003", STANDARDISED);
		}
	}

	private List<Dimension> dimensions(String option, String otherwise) throws Failure {
		List<Dimension> dimensions = new ArrayList<>();
		for (String word : call.text(option).orElse(otherwise).split(",")) {
			Optional<Dimension> known = Dimension.of(word.strip());
			if (known.isEmpty() || dimensions.contains(known.get()) || option.equals(STANDARDISED) && !dimensions.isEmpty()) {
				throw new Failure(Program.class, "ZH-7006", option, word,
					Stream.of(Dimension.values()).map(Dimension::key).collect(Collectors.joining(", ")));
			}
			dimensions.add(known.get());
		}
		return dimensions;
	}

	/** One entry a unit that may be shown. */
	List<Object> of(Population population, Question question) throws Failure {
		Dimension unit = dimensions(STANDARDISED, "").get(0);
		List<Dimension> strata = dimensions(STRATA, "series,level,year").stream().filter(each -> each != unit).toList();
		Optional<Published> published = restricted ? Optional.of(Published.of(population, question.groupedBy(unit), Rule.USUAL)) : Optional.empty();
		List<Standardised> all = population.standardised(question, unit, strata);
		List<Standardised> shown = all.stream().filter(each -> published.isEmpty() || published.get().rate(Map.of(unit, each.unit())).isPresent())
			.map(this::told).toList();
		double[] q = BenjaminiHochberg.adjust(shown.stream().mapToDouble(Ratios::p).toArray());
		double overall = population.ask(question).total().value().orElse(1);
		List<Object> units = new ArrayList<>();
		int out = 0;
		int alone = 0;
		for (int i = 0; i < q.length; i++) {
			units.add(entry(shown.get(i), unit, overall, q[i]));
			out += q[i] <= FALSE_ALARMS ? 1 : 0;
			alone += p(shown.get(i)) <= FALSE_ALARMS ? 1 : 0;
		}
		String by = strata.stream().map(labels::dimension).collect(Collectors.joining(call.phrases().text("statistics.comma")));
		call.output()
			.say(call.phrases().text("statistics.standardised", labels.dimension(unit), by, units.size(), all.size() - shown.size(), out, alone,
				Percent.plain(FALSE_ALARMS * units.size(), 1)));
		return units;
	}

	/** An expectation to many digits tells what a unit is composed of; who may not see small counts gets whole people. */
	private Standardised told(Standardised each) {
		return restricted ? new Standardised(each.unit(), each.denominator(), each.observed(), Math.rint(each.expected())) : each;
	}

	/** How surprising the count is at the rate expected of the unit. With strata of different rates the true law is narrower, so this errs on the side of doubt. */
	private static double p(Standardised each) {
		return BinomialTest.twoSided(counted(each), Math.min(1, each.expected() / each.denominator()));
	}

	private static Counted counted(Standardised each) {
		return new Counted(each.observed(), each.denominator());
	}

	private Map<String, @Nullable Object> entry(Standardised each, Dimension unit, double overall, double q) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		entry.put(unit.key(), each.unit());
		entry.put("label", labels.code(unit, each.unit()));
		entry.put("denominator", each.denominator());
		entry.put("observed", each.observed());
		entry.put("expected", each.expected());
		Figure<StandardisedRatio> figure = StandardisedRatio.of(List.of(new StandardisedRatio.Part(counted(each), each.expected())),
			overall < StandardisedRatio.RARE, LEVEL);
		Optional<StandardisedRatio> ratio = figure.value();
		entry.put("value", ratio.map(StandardisedRatio::value).orElse(null));
		entry.put("lo", ratio.map(of -> of.limits().low()).orElse(null));
		entry.put("hi", ratio.map(of -> of.limits().high()).orElse(null));
		entry.put("p", p(each));
		entry.put("q", q);
		entry.put("adjusted", ratio.isPresent() ? Percent.of(Math.min(1, overall * ratio.get().value())) : null);
		figure.reason().ifPresent(reason -> entry.put("note", reason.sentence(call.locale())));
		return entry;
	}
}
