// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Alteration;
import org.zhiheng.statistics.whatif.Committee;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;

/** Sets the cap of a single committee: found by its name, the number beside it. */
final class CommitteeDialog extends Dialog {

	private static final int WIDTH = 620;
	private static final int ROWS = 12;
	private static final int HUNDRED = 100;

	private final Phrases phrases;
	private final Parameters parameters;
	private final List<Committee> all;
	private final WhatIfWords words;
	private CommitteeRows shown;
	private @Nullable RowTable table;
	private @Nullable Spinner cap;
	private Optional<Alteration> chosen = Optional.empty();

	CommitteeDialog(Shell shell, Phrases phrases, Parameters parameters, List<Committee> all, WhatIfWords words) {
		super(shell);
		this.phrases = phrases;
		this.parameters = parameters;
		this.all = all;
		this.words = words;
		this.shown = CommitteeRows.of(all, "", words); //$NON-NLS-1$
	}

	/** The cap set, empty where none is. */
	Optional<Alteration> ask() {
		return open() == Window.OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("committee.title")); //$NON-NLS-1$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(8, 6).applyTo(area);
		Label told = new Label(area, SWT.WRAP);
		told.setText(phrases.text("committee.told")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(told);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(phrases.text("committee.filter")); //$NON-NLS-1$
		filter.setData("org.zhiheng.id", "analytics.whatif.committee.filter"); //$NON-NLS-1$ //$NON-NLS-2$
		filter.addModifyListener(e -> show(filter.getText()));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(filter);
		List<Heading> named = List.of(Heading.words(heading(0), 60, 300));
		List<Heading> numbered = List.of(named.get(0), Heading.number(heading(1), 12, 60), Heading.number(heading(2), 12, 60),
			Heading.number(heading(3), 16, 90));
		RowTable rows = new RowTable(area, "analytics.whatif.committees", all.stream().allMatch(Committee::numbered) ? numbered : named); //$NON-NLS-1$
		rows.table().addListener(SWT.DefaultSelection, e -> okPressed());
		rows.onSelect(row -> ready());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, rows.table().getItemHeight() * ROWS).applyTo(rows.control());
		table = rows;
		new Label(area, SWT.NONE).setText(phrases.text("committee.cap")); //$NON-NLS-1$
		Spinner number = new Spinner(area, SWT.BORDER);
		number.setValues(HUNDRED / 2, 0, HUNDRED, 0, 1, 10);
		number.setData("org.zhiheng.id", "analytics.whatif.committee.cap"); //$NON-NLS-1$ //$NON-NLS-2$
		cap = number;
		new Label(area, SWT.NONE).setText("%"); //$NON-NLS-1$
		rows.show(shown);
		return area;
	}

	private String heading(int column) {
		return phrases.text("committee." + CommitteeRows.HEADINGS.get(column)); //$NON-NLS-1$
	}

	private void show(String wanted) {
		shown = CommitteeRows.of(all, wanted, words);
		Objects.requireNonNull(table).show(shown);
		if (shown.size() == 1) {
			Objects.requireNonNull(table).select(0);
		}
		ready();
	}

	private void ready() {
		Button add = getButton(IDialogConstants.OK_ID);
		if (add != null) {
			add.setEnabled(selected() >= 0);
		}
	}

	private int selected() {
		return Objects.requireNonNull(table).table().getSelectionIndex();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, phrases.text("committee.add"), true).setData("org.zhiheng.id", "analytics.whatif.committee.add"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		createButton(parent, IDialogConstants.CANCEL_ID, phrases.text("cancel"), false); //$NON-NLS-1$
		ready();
	}

	@Override
	protected void okPressed() {
		if (selected() >= 0) {
			BigDecimal value = BigDecimal.valueOf(Objects.requireNonNull(cap).getSelection());
			chosen = parameters.find(shown.found().get(selected()).parameter()).map(each -> new Alteration(each, value));
			super.okPressed();
		}
	}
}
