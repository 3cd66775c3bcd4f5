// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Question;

/** What stands above a chart: its form to be chosen, and above the main one the filters in force. */
final class ChartBar {

	private static final int AIR = 6;

	private final Combo forms;
	private final @Nullable Chips chips;

	/**
	 * @param parent holds it, in one column
	 * @param pane which of the two charts
	 * @param phrases its words
	 * @param enquiry is told what is chosen
	 */
	ChartBar(Composite parent, Pane pane, Phrases phrases, Enquiry enquiry) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(AIR, AIR, 3, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		forms = new Combo(bar, SWT.READ_ONLY);
		forms.setData("org.zhiheng.id", pane == Pane.MAIN ? "analytics.form.main" : "analytics.form.beside");
		forms.setToolTipText(phrases.text("form_choose"));
		Arrays.stream(ChartForm.values()).forEach(form -> forms.add(phrases.text("chart_" + form)));
		forms.setVisibleItemCount(ChartForm.values().length);
		forms.addSelectionListener(SelectionListener.widgetSelectedAdapter(
			e -> enquiry.show(pane, ChartForm.values()[Math.max(0, forms.getSelectionIndex())])));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(forms);
		chips = pane == Pane.MAIN ? chips(bar, phrases, enquiry) : null;
	}

	private static Chips chips(Composite bar, Phrases phrases, Enquiry enquiry) {
		Chips made = new Chips(bar, phrases, enquiry::ask);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(made.control());
		return made;
	}

	/** Shows which form is chosen. */
	void show(ChartForm form) {
		forms.select(form.ordinal());
	}

	/** Shows the filters of a question, where there is room for them. */
	void filters(Question question, CodeNames names) {
		Chips shown = chips;
		if (shown != null) {
			shown.show(question, names);
		}
	}
}
