// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.Range;
import org.zhiheng.statistics.whatif.WhatIfLine;
import org.zhiheng.statistics.whatif.WhatIfResult;
import org.zhiheng.statistics.whatif.WhatIfWords;

/**
 * Lays the answer to a scenario out as a waterfall of its changes.
 */
public final class WaterfallMaker {

	private final WhatIfWords words;
	private final Phrases phrases;

	/** @param words in the reader's language */
	public WaterfallMaker(WhatIfWords words) {
		this.words = words;
		this.phrases = Phrases.of(WaterfallMaker.class, words.locale());
	}

	/**
	 * Makes the picture.
	 *
	 * @param result the answer as the reader may see it; changes that are withheld have no bar
	 * @return the picture; a sentence where the year has no applications
	 */
	public Waterfall make(Published result) {
		WhatIfLine total = result.total().line();
		long all = total.applications();
		long passed = total.passed();
		List<Waterfall.Bar> bars = new ArrayList<>();
		bars.add(new Waterfall.Bar(mark(phrases.text("Waterfall.before"), passed, all), "", "", 0, 0, Range.of(passed), -1, true));
		double at = 0;
		for (Published.Stage stage : result.stages()) {
			Optional<WhatIfResult.Step> shown = stage.step();
			if (shown.isPresent()) {
				WhatIfResult.Step step = shown.get();
				double to = step.passed().middle() - passed;
				bars.add(new Waterfall.Bar(mark(words.brief(step.change()), step.passed().middle(), all),
					words.parameter(step.change().parameter()), step.change().parameter().clause(), at, to, step.passed(), step.decided(), false));
				at = to;
			}
		}
		if (result.total().change()) {
			Range after = total.passedAfter();
			bars.add(
				new Waterfall.Bar(mark(phrases.text("Waterfall.after"), after.middle(), all), "", "", 0, after.middle() - passed, after, -1, true));
		}
		List<String> columns = List.of(phrases.text("Waterfall.passed"), phrases.text("Waterfall.change"), phrases.text("Waterfall.decided"));
		return new Waterfall(heading(result), columns, all == 0 ? List.of() : bars);
	}

	private static Mark mark(String label, double passed, long all) {
		return new Mark(List.of(), label, new Counted(Math.max(0, Math.min(all, Math.round(passed))), all));
	}

	private Heading heading(Published result) {
		List<String> notes = new ArrayList<>();
		notes.add(words.sentence(result));
		notes.add(phrases.text("Waterfall.open"));
		if (result.restricted()) {
			notes.add(words.withheld(result));
		}
		Map<String, String> policies = result.scenario().policies();
		String versions = policies.entrySet().stream().sorted(Map.Entry.comparingByKey())
			.map(each -> each.getKey() + " " + each.getValue().split(" ")[0])
			.collect(Collectors.joining(", "));
		List<String> footer = new ArrayList<>();
		if (result.total().numbers()) {
			footer.add(phrases.text("Waterfall.n", result.total().line().applications()));
		}
		footer.add(phrases.text("Footer.snapshot", Long.toString(result.snapshot()), versions));
		return new Heading(words.title(result.scenario()), phrases.text("Waterfall.definition"), notes, footer,
			result.demo() ? Optional.of(phrases.text("Demo")) : Optional.empty());
	}
}
