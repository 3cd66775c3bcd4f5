// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.chart.Waterfall;
import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.ChartCanvas;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;

/** The answer to a scenario: a sentence, the picture of its changes, and a table by one dimension. */
final class AnswerPane {

	private static final int PICTURE = 60;
	/** For a number with its interval, and for a number alone, in points. */
	private static final int WIDE = 124;
	private static final int NARROW = 48;

	private final Phrases phrases;
	private final Label sentence;
	private final ChartCanvas chart;
	private final Combo by;
	private final RowTable table;
	private @Nullable Published shown;
	private @Nullable WhatIfWords words;

	/**
	 * @param parent holds it
	 * @param session whose language and theme
	 * @param phrases of the view
	 * @param why shows whom it touches
	 */
	AnswerPane(Composite parent, Session session, Phrases phrases, Runnable why) {
		this.phrases = phrases;
		Composite answer = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(answer);
		sentence = new Label(answer, SWT.WRAP);
		sentence.setData("org.zhiheng.id", "analytics.whatif.sentence"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(1, SWT.DEFAULT).applyTo(sentence);
		SashForm parts = new SashForm(answer, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
		chart = new ChartCanvas(parts, "analytics.whatif.chart", session.locale()); //$NON-NLS-1$
		chart.say(phrases.text("start")); //$NON-NLS-1$
		Composite groups = new Composite(parts, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(groups);
		Label label = new Label(groups, SWT.NONE);
		label.setText(phrases.text("by")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().indent(6, 0).applyTo(label);
		by = new Combo(groups, SWT.READ_ONLY);
		by.setData("org.zhiheng.id", "analytics.whatif.by"); //$NON-NLS-1$ //$NON-NLS-2$
		by.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> rows()));
		table = new RowTable(groups, "analytics.whatif.table", headings()); //$NON-NLS-1$
		table.table().addListener(SWT.DefaultSelection, e -> why.run());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
		parts.setWeights(PICTURE, 100 - PICTURE);
	}

	private List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		headings.add(Heading.words(phrases.text("group"), 22, 112)); //$NON-NLS-1$
		GroupRows.HEADINGS.forEach(each -> headings.add(each.endsWith("_after") ? Heading.number(phrases.text(each), 20, WIDE) //$NON-NLS-1$
			: Heading.number(phrases.text(each), 8, NARROW)));
		return headings;
	}

	/** Names the dimensions of the table. */
	void words(WhatIfWords told) {
		words = told;
		by.setItems(GroupRows.DIMENSIONS.stream().map(told::dimension).toArray(String[]::new));
		by.select(0);
		by.getParent().layout();
	}

	/** Shows an answer, after some words that precede its sentence. */
	void show(Published result, String before) {
		WhatIfWords told = words;
		if (told != null) {
			shown = result;
			Waterfall picture = new WaterfallMaker(told).make(result);
			chart.show(picture, picture.height());
			say(before + told.sentence(result));
			rows();
		}
	}

	private void rows() {
		Published result = shown;
		WhatIfWords told = words;
		if (result != null && told != null) {
			table.show(new GroupRows(result, dimension(), told, phrases.text("all"))); //$NON-NLS-1$
		}
	}

	/** The dimension of the table. */
	Dimension dimension() {
		return GroupRows.DIMENSIONS.get(Math.max(0, by.getSelectionIndex()));
	}

	/** Says something above the answer. */
	void say(String told) {
		sentence.setText(told.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		sentence.getParent().layout(true, true);
	}

	/** Says something in place of the picture, and that nothing is shown. */
	void instead(String told) {
		shown = null;
		chart.say(told);
	}

	/** The answer shown, if any. */
	Optional<Published> shown() {
		return Optional.ofNullable(shown);
	}

	/** The row of the table that is selected; 0, which is everybody, where none is. */
	int row() {
		return Math.max(0, table.table().getSelectionIndex());
	}

	Composite control() {
		return table.control();
	}
}
