// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.ui.common.Capital;

/** The filters in force as small buttons; a click removes one. The route 评审 is the usual one and has none. */
final class Chips {

	private static final int NAMED = 2;

	private final Composite row;
	private final Phrases phrases;
	private final Consumer<Question> ask;
	private Map<Dimension, String> shown = Map.of();

	/**
	 * @param parent holds them
	 * @param phrases their words
	 * @param ask takes the question without a filter
	 */
	Chips(Composite parent, Phrases phrases, Consumer<Question> ask) {
		this.phrases = phrases;
		this.ask = ask;
		row = new Composite(parent, SWT.NONE);
		row.setData("org.zhiheng.id", "analytics.chips");
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(4).applyTo(row);
	}

	/** What is to be laid out. */
	Composite control() {
		return row;
	}

	/** Shows the filters of a question. */
	void show(Question question, CodeNames names) {
		Map<Dimension, String> words = words(question, names);
		if (words.equals(shown)) {
			return;
		}
		shown = words;
		for (Control each : row.getChildren()) {
			each.dispose();
		}
		words.forEach((dimension, text) -> {
			Button chip = new Button(row, SWT.PUSH | SWT.FLAT);
			chip.setData("org.zhiheng.id", "analytics.chip." + dimension.key());
			chip.setText((text + "  ✕").replace("&", "&&"));
			chip.setToolTipText(phrases.text("chip_remove"));
			chip.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask.accept(without(question, dimension))));
		});
		row.requestLayout();
	}

	/** Whether these are more than two years without a hole. */
	private static boolean run(Set<String> years) {
		return years.size() > NAMED && years.stream().allMatch(year -> year.matches("[0-9]{1,9}"))
			&& Integer.parseInt(last(years)) - Integer.parseInt(first(years)) == years.size() - 1;
	}

	private static String first(Set<String> years) {
		return Collections.min(years);
	}

	private static String last(Set<String> years) {
		return Collections.max(years);
	}

	private static Question without(Question question, Dimension dimension) {
		return dimension == Dimension.ROUTE ? question.where(dimension, Set.of(Question.REVIEW)) : question.everywhere(dimension);
	}

	private Map<Dimension, String> words(Question question, CodeNames names) {
		Map<Dimension, String> words = new LinkedHashMap<>();
		question.where().forEach((dimension, codes) -> {
			if (dimension != Dimension.ROUTE || !codes.equals(Set.of(Question.REVIEW))) {
				String named = dimension == Dimension.YEAR && run(codes) ? phrases.text("chip_years", first(codes), last(codes))
					: codes.isEmpty() ? phrases.text("chip_none")
						: codes.size() > NAMED ? phrases.text("chip_many", codes.size())
							: codes.stream().map(code -> names.of(dimension, code)).collect(Collectors.joining(phrases.text("chip_comma")));
				words.put(dimension, phrases.text("chip_filter", Capital.of(names.labels().dimension(dimension)), named));
			}
		});
		return words;
	}
}
