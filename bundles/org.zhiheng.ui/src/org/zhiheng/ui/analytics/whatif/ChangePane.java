// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Alteration;
import org.zhiheng.statistics.whatif.Committee;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.TickBox;

/** What can be changed, filtered by words, and below it the one chosen with its clause and its value. */
final class ChangePane {

	private final Phrases phrases;
	private final Moves moves;
	private final Runnable follow;
	private final Supplier<Optional<List<Committee>>> committees;
	private final Text filter;
	private final Button only;
	private final ParameterTree tree;
	private final Text clause;
	private final ValueEditor editor;
	private final List<Parameter> more = new ArrayList<>();
	private @Nullable Parameters parameters;
	private @Nullable WhatIfWords words;
	private @Nullable Offer offer;
	private @Nullable Parameter chosen;

	/**
	 * @param parent of three columns
	 * @param phrases the words of the view
	 * @param moves what was changed so far
	 * @param follow runs after every change
	 * @param committees those of the people prepared, empty while nobody is
	 */
	ChangePane(Composite parent, Phrases phrases, Moves moves, Runnable follow, Supplier<Optional<List<Committee>>> committees) {
		this.committees = committees;
		this.phrases = phrases;
		this.moves = moves;
		this.follow = follow;
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(phrases.text("filter")); //$NON-NLS-1$
		filter.setData("org.zhiheng.id", "analytics.whatif.filter"); //$NON-NLS-1$ //$NON-NLS-2$
		filter.addModifyListener(e -> list());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
		only = TickBox.in(parent, SWT.NONE);
		only.setText(phrases.text("only")); //$NON-NLS-1$
		only.setData("org.zhiheng.id", "analytics.whatif.only"); //$NON-NLS-1$ //$NON-NLS-2$
		only.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> list()));
		tree = new ParameterTree(parent, phrases, this::values, this::choose);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(360, 120).applyTo(tree.control());
		clause = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		clause.setData("org.zhiheng.id", "analytics.whatif.clause"); //$NON-NLS-1$ //$NON-NLS-2$
		clause.setText(phrases.text("choose")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(1, clause.getLineHeight() * 5).applyTo(clause);
		editor = new ValueEditor(parent, phrases, this::slide, moves::dropped);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(editor.control());
		buttons(parent);
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		// In a narrow window they stand in two rows.
		row.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(4).create());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(1, SWT.DEFAULT).applyTo(row);
		row.addListener(SWT.Resize, e -> fit(row));
		button(row, "reset", () -> { //$NON-NLS-1$
			Parameter parameter = chosen;
			if (parameter != null) {
				moves.reset(parameter);
			}
		});
		button(row, "reset_all", () -> moves.all(List.of())); //$NON-NLS-1$
		button(row, "cap_of", this::cap); //$NON-NLS-1$
		button(row, "committee", this::committee); //$NON-NLS-1$
	}

	/** As many rows of buttons as the width needs. */
	private static void fit(Composite row) {
		GridData data = (GridData) row.getLayoutData();
		int high = row.computeSize(row.getSize().x, SWT.DEFAULT).y;
		if (data.heightHint != high && row.getSize().x > 0) {
			data.heightHint = high;
			row.requestLayout();
		}
	}

	private Button button(Composite row, String key, Runnable act) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(phrases.text(key));
		button.setData("org.zhiheng.id", "analytics.whatif." + key); //$NON-NLS-1$ //$NON-NLS-2$
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			act.run();
			follow.run();
		}));
		return button;
	}

	/** Lists what the policies let change. */
	void fill(Parameters all, WhatIfWords told) {
		parameters = all;
		words = told;
		list();
	}

	private void cap() {
		Parameters all = parameters;
		if (all != null) {
			new CapDialog(tree.control().getShell(), phrases, all, words()).ask().ifPresent(each -> {
				add(each);
				list();
				choose(each);
				tree.select(each);
			});
		}
	}

	/** Caps a single committee of those who were prepared. */
	private void committee() {
		Parameters all = parameters;
		if (all != null) {
			committees.get().flatMap(each -> new CommitteeDialog(tree.control().getShell(), phrases, all, each, words()).ask()).ifPresent(set -> {
				add(set.parameter());
				moves.dropped();
				moves.set(set.parameter(), set.value());
				moves.dropped();
				list();
				choose(set.parameter());
				tree.select(set.parameter());
			});
		}
	}

	/** Lists a cap of its own, where a scenario or somebody names one. */
	private void add(Parameter parameter) {
		Parameters all = parameters;
		if (all != null && all.all().stream().noneMatch(each -> each.id().equals(parameter.id()))
			&& more.stream().noneMatch(each -> each.id().equals(parameter.id()))) {
			more.add(parameter);
		}
	}

	private void list() {
		Parameters all = parameters;
		if (all != null) {
			Offer made = new Offer(all, more, words(), phrases);
			offer = made;
			tree.show(made.lines(filter.getText(), each -> !only.getSelection() || moves.value(each).isPresent()));
		}
	}

	private String[] values(Parameter parameter) {
		return new String[]{ words().value(parameter, parameter.present()),
			moves.value(parameter).map(tried -> words().value(parameter, tried)).orElse("") }; //$NON-NLS-1$
	}

	private void choose(Parameter parameter) {
		chosen = parameter;
		edit(parameter);
		Offer from = offer;
		if (from != null) {
			clause.setText(from.told(parameter));
		}
	}

	/** Shows the values tried, in the list and in the editor. */
	void show() {
		int before = more.size();
		moves.present().stream().map(Alteration::parameter).forEach(this::add);
		if (only.getSelection() || more.size() > before) {
			list();
		}
		Parameter parameter = chosen;
		if (parameter != null) {
			edit(parameter);
		}
		tree.refresh();
	}

	private void edit(Parameter parameter) {
		BigDecimal own = parameter.present() == null ? parameter.high() : Objects.requireNonNull(parameter.present());
		editor.show(parameter, moves.value(parameter).orElse(own), words());
	}

	private void slide(BigDecimal value) {
		Parameter parameter = chosen;
		if (parameter != null) {
			moves.set(parameter, value);
			follow.run();
		}
	}

	private WhatIfWords words() {
		return Objects.requireNonNull(words);
	}

	void setFocus() {
		tree.setFocus();
	}
}
