// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.ArrayList;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Series;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** Names a cap that is not of a whole level: that of one series. */
final class CapDialog extends Dialog {

	private final Phrases phrases;
	private final Parameters parameters;
	private final List<Parameter> levels;
	private final List<String> series;
	private final WhatIfWords words;
	private @Nullable Combo level;
	private @Nullable Combo name;
	private Optional<Parameter> chosen = Optional.empty();

	CapDialog(Shell shell, Phrases phrases, Parameters parameters, WhatIfWords words) {
		super(shell);
		this.phrases = phrases;
		this.parameters = parameters;
		this.words = words;
		this.levels = parameters.all().stream().filter(each -> each.kind() == Parameter.Kind.CAP).toList();
		this.series = new ArrayList<>(parameters.base().series().stream().map(Series::getName).sorted().toList());
	}

	/** The cap named, empty where none is. */
	Optional<Parameter> ask() {
		return open() == Window.OK ? chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("cap_of.title")); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(8, 6).applyTo(area);
		Label told = new Label(area, SWT.WRAP);
		told.setText(phrases.text("cap_of.told")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).hint(360, SWT.DEFAULT).applyTo(told);
		level = combo(area, "cap_of.level", levels.stream().map(words::parameter).toList()); //$NON-NLS-1$
		name = combo(area, "cap_of.series", series.stream().map(each -> words.code(Dimension.SERIES, each)).toList()); //$NON-NLS-1$
		return area;
	}

	private Combo combo(Composite area, String key, List<String> items) {
		new Label(area, SWT.NONE).setText(phrases.text(key));
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		combo.setData("org.zhiheng.id", "analytics.whatif." + key); //$NON-NLS-1$ //$NON-NLS-2$
		combo.setVisibleItemCount(15);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, phrases.text("cap_of.add"), true); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, phrases.text("cancel"), false);
	}

	@Override
	protected void okPressed() {
		Parameter whole = levels.get(Objects.requireNonNull(level).getSelectionIndex());
		chosen = parameters.find(whole.id() + "/" + series.get(Objects.requireNonNull(name).getSelectionIndex())); //$NON-NLS-1$
		super.okPressed();
	}
}
