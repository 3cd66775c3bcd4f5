// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;

/** What scenarios and their answers are called in the reader's language. */
public final class WhatIfWords {

	private final Labels labels;
	private final Phrases phrases;

	/** @param labels names of places and codes */
	public WhatIfWords(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(WhatIfWords.class, labels.locale());
	}

	/** The reader's language. */
	public Locale locale() {
		return labels.locale();
	}

	/** The name of a parameter: what is asked, and of what unit. */
	public String parameter(Parameter parameter) {
		return switch (parameter.kind()) {
			case FEE -> phrases.text("parameter.fee", parameter.label(locale()));
			case CAP -> phrases.text("parameter.cap", target(parameter));
			default -> phrases.text("parameter." + parameter.kind().key(), parameter.label(locale()));
		};
	}

	private String target(Parameter parameter) {
		String target = parameter.id().substring("cap:".length());
		int slash = target.indexOf('/');
		if (target.startsWith("@")) {
			return target.substring(1);
		}
		String level = labels.code(Dimension.LEVEL, slash < 0 ? target : target.substring(0, slash));
		return slash < 0 ? level : phrases.text("parameter.cap.series", labels.code(Dimension.SERIES, target.substring(slash + 1)), level);
	}

	/** A value of a parameter with its unit; a cap that nobody set is none. */
	public String value(Parameter parameter, @Nullable BigDecimal value) {
		if (value == null) {
			return phrases.text("value.none");
		}
		if (parameter.kind().flag()) {
			return phrases.text("value." + parameter.kind().key() + (value.signum() == 0 ? ".no" : ".yes"));
		}
		return phrases.text("value." + parameter.kind().key(), plain(value));
	}

	/** A change: BZ-3.2.2.2 …, 4 年 → 6 年. */
	public String change(Alteration change) {
		Parameter parameter = change.parameter();
		return phrases.text("change", parameter.clause(), parameter(parameter), value(parameter, parameter.present()),
			value(parameter, change.value()));
	}

	/** The same in a few words, by its clause: BZ-3.2.2.2: 4 年 → 6 年. */
	public String brief(Alteration change) {
		Parameter parameter = change.parameter();
		String where = parameter.clause().isEmpty() ? parameter.id() : parameter.clause();
		return phrases.text("change.brief", where, value(parameter, parameter.present()), value(parameter, change.value()));
	}

	/** The unit of a parameter's values, for a heading. */
	public String unit(Parameter parameter) {
		return phrases.text("unit." + parameter.kind().key());
	}

	/** A number of people, with what is not determined. */
	public String range(Range range) {
		if (range.determined()) {
			return number(range.low());
		}
		long least = Math.round(range.least());
		long most = Math.round(range.most());
		if (least == most || range.low() == least && range.high() == most) {
			return phrases.text("range.bounds", number(Math.round(range.middle())), number(range.low()), number(range.high()));
		}
		return phrases.text("range", number(Math.round(range.middle())), number(least), number(most),
			number(range.low()), number(range.high()));
	}

	/** The same, short: 7,012 [6,990–7,030], with the bounds where the interval is no wider than a person. */
	public String brief(Range range) {
		if (range.determined()) {
			return number(range.low());
		}
		boolean narrow = Math.round(range.least()) == Math.round(range.most());
		return number(Math.round(range.middle())) + " [" + number(narrow ? range.low() : Math.round(range.least())) + "–"
			+ number(narrow ? range.high() : Math.round(range.most())) + "]";
	}

	/** A difference with its sign. */
	public String signed(double difference) {
		long whole = Math.round(difference);
		return whole > 0 ? "+" + number(whole) : whole < 0 ? "−" + number(-whole) : "0";
	}

	/** A whole number with separators. */
	public String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** An amount in CNY. */
	public String money(BigDecimal amount) {
		return String.format(Locale.ROOT, amount.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f", amount);
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	/** What happens to somebody. */
	public String effect(WhatIfResult.Effect effect) {
		return phrases.text("effect." + effect.name());
	}

	/** The title of the answer. */
	public String title(Scenario scenario) {
		String name = scenario.name();
		return name.isEmpty() ? phrases.text("title", String.valueOf(scenario.year()))
			: phrases.text("title.named", String.valueOf(scenario.year()), name);
	}

	/** The answer in sentences: who is accepted, who passes, what is paid, which region gains or loses most; nothing that is withheld. */
	public String sentence(Published result) {
		List<String> parts = new ArrayList<>();
		List<Alteration> changes = result.scenario().changes();
		String year = String.valueOf(result.scenario().year());
		if (!result.total().numbers()) {
			return phrases.text("sentence.few", year, String.valueOf(Published.few()));
		}
		parts.add(phrases.text(changes.isEmpty() ? "sentence.none" : "sentence.changes", year, number(result.total().line().applications()),
			String.valueOf(changes.size())));
		if (!changes.isEmpty() && !result.total().change()) {
			parts.add(phrases.text("sentence.little", String.valueOf(Published.few())));
		} else if (!changes.isEmpty()) {
			changed(result, parts);
		}
		return String.join(phrases.text("sentence.join"), parts);
	}

	private void changed(Published result, List<String> parts) {
		WhatIfLine all = result.total().line();
		parts.add(same(all.accepted(), all.acceptedAfter()) ? phrases.text("sentence.accepted.same", number(all.accepted()))
			: phrases.text("sentence.accepted", number(all.accepted()), range(all.acceptedAfter())));
		parts.add(same(all.passed(), all.passedAfter()) ? phrases.text("sentence.passed.same", number(all.passed()))
			: phrases.text("sentence.passed", number(all.passed()), range(all.passedAfter()), signed(all.gained())));
		boolean determined = all.feesLow().compareTo(all.feesHigh()) == 0;
		parts.add(!determined ? phrases.text("sentence.fees.open", money(all.fees()), money(all.feesLow()), money(all.feesHigh()))
			: all.fees().compareTo(all.feesLow()) == 0 ? phrases.text("sentence.fees.same", money(all.fees()))
				: phrases.text("sentence.fees", money(all.fees()), money(all.feesLow())));
		String among = result.regions().stream().allMatch(Shown::change) ? "" : ".shown";
		extreme(result, true).ifPresent(each -> parts.add(phrases.text("sentence.gains" + among, region(each), signed(each.gained()))));
		extreme(result, false).ifPresent(each -> parts.add(phrases.text("sentence.loses" + among, region(each), signed(each.gained()))));
		result.ties().filter(ties -> ties > 0).ifPresent(ties -> parts.add(phrases.text("sentence.ties", number(ties))));
	}

	private static boolean same(long before, Range after) {
		return after.determined() && after.low() == before;
	}

	private static Optional<WhatIfLine> extreme(Published result, boolean most) {
		Comparator<WhatIfLine> by = Comparator.comparingDouble(WhatIfLine::gained);
		Stream<WhatIfLine> shown = result.regions().stream().filter(Shown::change).map(Shown::line);
		return (most ? shown.max(by) : shown.min(by))
			.filter(each -> most ? Math.round(each.gained()) > 0 : Math.round(each.gained()) < 0);
	}

	/** The name of a line's region. */
	public String region(WhatIfLine line) {
		return labels.code(Dimension.REGION, line.code());
	}

	/** The name of a dimension. */
	public String dimension(Dimension dimension) {
		return labels.dimension(dimension);
	}

	/** The name of a line's code in a dimension. */
	public String code(Dimension dimension, String code) {
		return labels.code(dimension, code);
	}

	/** How the numbers were made, in sentences that a reader needs to judge them. */
	public List<String> notes(Scenario scenario) {
		List<String> notes = new ArrayList<>();
		notes.add(phrases.text("note.observed"));
		notes.add(phrases.text("note.newcomers"));
		notes.add(phrases.text("note.open"));
		if (scenario.changes().stream().anyMatch(each -> each.parameter().kind() == Parameter.Kind.CAP)) {
			notes.add(phrases.text("note.caps"));
		}
		if (scenario.changes().stream().anyMatch(each -> each.parameter().kind() == Parameter.Kind.FEE)) {
			notes.add(phrases.text("note.fees"));
		}
		notes.add(phrases.text("note.order"));
		return notes;
	}

	/** What is said where small cells are withheld. */
	public String withheld(Published result) {
		return phrases.text("withheld", String.valueOf(Published.few()), money(result.money()));
	}
}
