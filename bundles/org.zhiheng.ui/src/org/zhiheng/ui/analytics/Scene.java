// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.chart.Lens;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;

/**
 * One state of an analysis: what is asked and in which forms it is shown. It never changes; each step of the analyst makes another.
 *
 * @param question broken down by one dimension and the year
 * @param forms how each pane shows it
 * @param lenses which part of it a pane looks at, where an analyst has chosen one
 */
public record Scene(Question question, Map<Pane, ChartForm> forms, Map<Pane, Lens> lenses) {

	/** Where every analysis starts. */
	public static final Scene FIRST = new Scene(Question.of(Dimension.REGION, Dimension.YEAR),
		Map.of(Pane.MAIN, Pane.MAIN.usual(), Pane.BESIDE, Pane.BESIDE.usual()), Map.of());

	public Scene {
		forms = Collections.unmodifiableMap(new EnumMap<>(forms));
		lenses = Map.copyOf(lenses);
	}

	/** A question as the charts of the office can ask it: by one dimension and the year. */
	static Question askable(Question question) {
		return question.groupedBy(question.by().stream().filter(each -> each != Dimension.YEAR).findFirst().orElse(Dimension.REGION), Dimension.YEAR);
	}

	/** The same of another question. */
	Scene asking(Question other) {
		return new Scene(other, forms, other.equals(question) ? lenses : Map.of());
	}

	/** The same with a pane in another form. */
	Scene showing(Pane pane, ChartForm form) {
		Map<Pane, ChartForm> other = new EnumMap<>(forms);
		other.put(pane, form);
		Map<Pane, Lens> left = new HashMap<>(lenses);
		if (form != form(pane)) {
			left.remove(pane);
		}
		return new Scene(question, other, left);
	}

	/** The same with a pane looking at a part. */
	Scene looking(Pane pane, Lens lens) {
		Map<Pane, Lens> other = new HashMap<>(lenses);
		other.put(pane, lens);
		return new Scene(question, forms, other);
	}

	/** Which part a pane looks at, empty where that is for the pane to choose. */
	Optional<Lens> lens(Pane pane) {
		return Optional.ofNullable(lenses.get(pane));
	}

	/** How a pane shows it. */
	ChartForm form(Pane pane) {
		return forms.getOrDefault(pane, pane.usual());
	}
}
