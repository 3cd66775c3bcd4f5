// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;
import org.zhiheng.ui.common.Rows;

/** What can be changed, with its present and its tried value, one slider for the one chosen, and the clause it stands in. */
final class ChangePane {

	private final Phrases phrases;
	private final Moves moves;
	private final Runnable follow;
	private final RowTable list;
	private final Label clause;
	private final Scale slider;
	private final Label value;
	private List<Parameter> listed = List.of();
	private @Nullable Parameters parameters;
	private @Nullable WhatIfWords words;
	private @Nullable Parameter chosen;

	/**
	 * @param parent of three columns
	 * @param phrases the words of the view
	 * @param moves what was changed so far
	 * @param follow runs after every change
	 */
	ChangePane(Composite parent, Phrases phrases, Moves moves, Runnable follow) {
		this.phrases = phrases;
		this.moves = moves;
		this.follow = follow;
		list = new RowTable(parent, "analytics.whatif.parameters", //$NON-NLS-1$
			List.of(Heading.words(phrases.text("parameter"), 60, 160), Heading.number(phrases.text("present"), 20, 60), //$NON-NLS-1$ //$NON-NLS-2$
				Heading.number(phrases.text("tried"), 20, 60))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(list.control());
		list.onSelect(this::choose);
		clause = new Label(parent, SWT.WRAP);
		clause.setData("org.zhiheng.id", "analytics.whatif.clause"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(1, 54).applyTo(clause);
		slider = new Scale(parent, SWT.HORIZONTAL);
		slider.setData("org.zhiheng.id", "analytics.whatif.slider"); //$NON-NLS-1$ //$NON-NLS-2$
		slider.setEnabled(false);
		slider.addListener(SWT.Selection, e -> slide());
		slider.addListener(SWT.MouseUp, e -> moves.dropped());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(slider);
		value = new Label(parent, SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(value);
		reset(parent);
	}

	private void reset(Composite parent) {
		Button reset = new Button(parent, SWT.PUSH);
		reset.setText(phrases.text("reset")); //$NON-NLS-1$
		reset.setData("org.zhiheng.id", "analytics.whatif.reset"); //$NON-NLS-1$ //$NON-NLS-2$
		reset.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			Parameter parameter = chosen;
			if (parameter != null) {
				moves.reset(parameter);
				follow.run();
			}
		}));
	}

	/** Lists what the policies let change. */
	void fill(Parameters all, WhatIfWords told) {
		parameters = all;
		words = told;
		listed = all.all();
		list.show(rows());
	}

	private Rows rows() {
		return new Rows() {
			@Override
			public int size() {
				return listed.size();
			}

			@Override
			public String cell(int row, int column) {
				Parameter each = listed.get(row);
				return column == 0 ? each.clause() + " " + words().parameter(each) //$NON-NLS-1$
					: column == 1 ? words().value(each, each.present()) : moves.value(each).map(tried -> words().value(each, tried)).orElse(""); //$NON-NLS-1$
			}

			@Override
			public boolean strong(int row) {
				return moves.value(listed.get(row)).isPresent();
			}
		};
	}

	private void choose(int row) {
		if (row >= 0 && row < listed.size()) {
			chosen = listed.get(row);
			slide(listed.get(row));
		}
	}

	/** Shows the values tried, in the list and on the slider. */
	void show() {
		Parameter parameter = chosen;
		if (parameter != null) {
			slide(parameter);
		}
		list.show(rows());
	}

	private void slide(Parameter parameter) {
		BigDecimal own = parameter.present() == null ? parameter.high() : parameter.present();
		BigDecimal tried = moves.value(parameter).orElse(own);
		slider.setMaximum(parameter.high().intValue());
		slider.setMinimum(parameter.low().intValue());
		slider.setIncrement(parameter.step().intValue());
		slider.setPageIncrement(parameter.step().intValue());
		slider.setSelection(tried.intValue());
		slider.setEnabled(true);
		value.setText(words().value(parameter, tried));
		String quote = Objects.requireNonNull(parameters).base().clause(parameter.clause()).map(Clause::getQuote).orElse(""); //$NON-NLS-1$
		clause.setText((parameter.clause() + " " + quote).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void slide() {
		Parameter parameter = chosen;
		if (parameter != null) {
			moves.set(parameter, BigDecimal.valueOf(slider.getSelection()));
			follow.run();
		}
	}

	private WhatIfWords words() {
		return Objects.requireNonNull(words);
	}

	void setFocus() {
		list.table().setFocus();
	}
}
