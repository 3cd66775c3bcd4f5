// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.ui.common.Capital;
import org.zhiheng.ui.common.TickBox;

/** What is measured, how many rows are shown, and whether rows and columns without numbers are. */
final class PivotOptions {

	private static final List<String> MEASURES = List.of("passed/reviewed", "accepted/filed", "confirmed/filed", "filed", "accepted", "paid",
		"defended",
		"reviewed", "passed", "confirmed", "distinct:employer", "score:median", "score:p90");
	private static final int MOST_TOP = 10_000;

	private final Combo measure;
	private final Spinner top;
	private final Button empty;

	/**
	 * @param parent of four columns
	 * @param phrases the words of the view
	 * @param present what is asked at present
	 * @param ask asks another question
	 */
	PivotOptions(Composite parent, Phrases phrases, Supplier<PivotQuestion> present, Consumer<PivotQuestion> ask) {
		measure = new Combo(parent, SWT.READ_ONLY);
		measure.setData("org.zhiheng.id", "analytics.pivot.measure");
		measure.setToolTipText(phrases.text("measure"));
		for (String each : MEASURES) {
			measure.add(Capital.of(measure(each).name(phrases.locale())));
		}
		measure.addSelectionListener(SelectionListener.widgetSelectedAdapter(
			e -> ask.accept(present.get().measure(measure(MEASURES.get(Math.max(0, measure.getSelectionIndex())))))));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(measure);
		Label label = new Label(parent, SWT.NONE);
		label.setText(phrases.text("top"));
		top = new Spinner(parent, SWT.BORDER);
		top.setMaximum(MOST_TOP);
		top.setToolTipText(phrases.text("top_tip"));
		top.setData("org.zhiheng.id", "analytics.pivot.top");
		top.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask.accept(present.get().top(top.getSelection()))));
		empty = TickBox.in(parent, SWT.NONE);
		empty.setText(phrases.text("show_empty"));
		empty.setData("org.zhiheng.id", "analytics.pivot.empty");
		empty.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask.accept(present.get().hideEmpty(!empty.getSelection()))));
		GridDataFactory.fillDefaults().span(4, 1).applyTo(empty);
	}

	private static Measure measure(String key) {
		try {
			return Measure.of(key);
		} catch (Failure e) {
			throw new IllegalStateException(e); // the words are this class's own
		}
	}

	/** Shows what is asked. */
	void show(PivotQuestion question) {
		measure.select(MEASURES.indexOf(question.measure().key()));
		top.setSelection(question.top());
		empty.setSelection(!question.hideEmpty());
	}
}
