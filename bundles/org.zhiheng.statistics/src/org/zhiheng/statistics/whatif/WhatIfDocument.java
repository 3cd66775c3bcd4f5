// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.Dimension;

/**
 * The answer to a scenario as {@code what-if/1}.
 *
 * @param result the answer as the reader may see it
 * @param words in the reader's language
 */
public record WhatIfDocument(Published result, WhatIfWords words) {

	/** The content in the order in which it is written. */
	public Map<String, @Nullable Object> content() {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("schema", "what-if/1");
		content.put("demo", result.demo());
		content.put("snapshot", result.snapshot());
		content.put("sentence", words.sentence(result));
		content.put("scenario", result.scenario().content());
		content.put("decisionsBefore", shown(result.before().map(WhatIfDocument::decisions)));
		content.put("decisionsAfter", shown(result.after().map(WhatIfDocument::decisions)));
		content.put("total", line(Dimension.REGION, result.total(), false));
		content.put("byRegion", lines(Dimension.REGION, result.regions()));
		content.put("bySeries", lines(Dimension.SERIES, result.series()));
		content.put("byLevel", lines(Dimension.LEVEL, result.levels()));
		content.put("byEmployerType", lines(Dimension.EMPLOYER_TYPE, result.employers()));
		List<Object> steps = new ArrayList<>();
		result.stages().forEach(each -> steps.add(step(each)));
		content.put("steps", steps);
		content.put("ties", shown(result.ties()));
		content.put("touched", shown(result.touched()));
		if (result.restricted()) {
			content.put("withheld", words.withheld(result));
		} else {
			List<Object> people = new ArrayList<>();
			result.moved().forEach(each -> people.add(person(each)));
			content.put("people", people);
		}
		content.put("notes", words.notes(result.scenario()));
		return content;
	}

	private static @Nullable Object shown(Optional<?> value) {
		return value.isPresent() ? value.get() : null;
	}

	private static Map<String, @Nullable Object> decisions(WhatIfResult.Decisions decisions) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("eligible", decisions.eligible());
		content.put("notEligible", decisions.notEligible());
		content.put("undetermined", decisions.undetermined());
		return content;
	}

	private List<Object> lines(Dimension dimension, List<Shown> lines) {
		List<Object> content = new ArrayList<>();
		lines.forEach(each -> content.add(line(dimension, each, true)));
		return content;
	}

	private Map<String, @Nullable Object> line(Dimension dimension, Shown shown, boolean coded) {
		WhatIfLine line = shown.line();
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		if (coded) {
			content.put(dimension.key(), line.code());
			content.put("label", words.code(dimension, line.code()));
		}
		content.put("applications", shown.numbers() ? line.applications() : null);
		content.put("accepted", shown.numbers() ? line.accepted() : null);
		content.put("acceptedAfter", shown.change() ? range(line.acceptedAfter()) : null);
		content.put("passed", shown.numbers() ? line.passed() : null);
		content.put("passedAfter", shown.change() ? range(line.passedAfter()) : null);
		content.put("payers", shown.numbers() ? line.payers() : null);
		content.put("payersAfter", shown.change() ? range(line.payersAfter()) : null);
		content.put("fees", shown.numbers() ? line.fees() : null);
		content.put("feesLow", shown.change() ? line.feesLow() : null);
		content.put("feesHigh", shown.change() ? line.feesHigh() : null);
		content.put("out", shown.change() ? line.out() : null);
		content.put("in", shown.change() ? line.in() : null);
		content.put("open", shown.change() ? line.open() : null);
		return content;
	}

	private static Map<String, @Nullable Object> range(Range range) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("low", range.low());
		content.put("lo95", range.least());
		content.put("estimate", range.middle());
		content.put("hi95", range.most());
		content.put("high", range.high());
		return content;
	}

	private Map<String, @Nullable Object> step(Published.Stage stage) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		Optional<WhatIfResult.Step> step = stage.step();
		content.put("change", stage.change().text());
		content.put("clause", stage.change().parameter().clause());
		content.put("label", words.change(stage.change()));
		content.put("decided", shown(step.map(WhatIfResult.Step::decided)));
		content.put("passedBefore", shown(step.map(WhatIfResult.Step::before)));
		content.put("passed", shown(step.map(each -> range(each.passed()))));
		content.put("accepted", shown(step.map(each -> range(each.accepted()))));
		content.put("feesLow", shown(step.map(WhatIfResult.Step::feesLow)));
		content.put("feesHigh", shown(step.map(WhatIfResult.Step::feesHigh)));
		return content;
	}

	private Map<String, @Nullable Object> person(WhatIfResult.Moved moved) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		content.put("person", moved.person());
		content.put("application", moved.application());
		content.put("region", moved.region());
		content.put("series", moved.series());
		content.put("level", moved.level());
		content.put("effect", moved.effect().name().toLowerCase(java.util.Locale.ROOT));
		content.put("clause", moved.clause());
		return content;
	}
}
