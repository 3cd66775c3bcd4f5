// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.math.BigDecimal;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.common.TickBox;

/** Sets the value of one parameter: a slider with a field for the exact number, or a box for what is on or off. */
final class ValueEditor {

	private final Composite holder;
	private final StackLayout stack = new StackLayout();
	private final Composite number;
	private final Scale slider;
	private final Spinner exact;
	private final Label unit;
	private final Button box;
	private final Consumer<BigDecimal> tried;
	private @Nullable Parameter shown;

	/**
	 * @param parent holds it
	 * @param tried takes each value while it moves
	 * @param dropped told when the mouse lets go
	 */
	ValueEditor(Composite parent, Phrases phrases, Consumer<BigDecimal> tried, Runnable dropped) {
		this.tried = tried;
		holder = new Composite(parent, SWT.NONE);
		holder.setLayout(stack);
		number = new Composite(holder, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(number);
		slider = new Scale(number, SWT.HORIZONTAL);
		slider.setData("org.zhiheng.id", "analytics.whatif.slider"); //$NON-NLS-1$ //$NON-NLS-2$
		slider.setToolTipText(phrases.text("slider")); //$NON-NLS-1$
		slider.setEnabled(false);
		slider.addListener(SWT.Selection, e -> tried.accept(BigDecimal.valueOf(slider.getSelection())));
		slider.addListener(SWT.MouseUp, e -> dropped.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(slider);
		exact = new Spinner(number, SWT.BORDER);
		exact.setData("org.zhiheng.id", "analytics.whatif.exact"); //$NON-NLS-1$ //$NON-NLS-2$
		exact.setEnabled(false);
		exact.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> exactly()));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(exact);
		unit = new Label(number, SWT.NONE);
		GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		box = TickBox.in(holder, SWT.NONE);
		box.setData("org.zhiheng.id", "analytics.whatif.flag"); //$NON-NLS-1$ //$NON-NLS-2$
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			tried.accept(box.getSelection() ? BigDecimal.ONE : BigDecimal.ZERO);
			dropped.run();
		}));
		stack.topControl = number;
	}

	Composite control() {
		return holder;
	}

	private void exactly() {
		Parameter parameter = shown;
		if (parameter != null && exact.getSelection() != slider.getSelection()) {
			tried.accept(BigDecimal.valueOf(exact.getSelection()));
		}
	}

	/** Shows a parameter with the value tried, or the present one. */
	void show(Parameter parameter, BigDecimal value, WhatIfWords words) {
		shown = parameter;
		boolean flag = parameter.kind().flag();
		stack.topControl = flag ? box : number;
		if (flag) {
			box.setText(words.value(parameter, BigDecimal.ONE));
			box.setSelection(value.signum() != 0);
		} else {
			int at = value.intValue();
			slider.setMaximum(parameter.high().intValue());
			slider.setMinimum(parameter.low().intValue());
			slider.setIncrement(parameter.step().intValue());
			slider.setPageIncrement(parameter.step().intValue());
			slider.setEnabled(true);
			exact.setEnabled(true);
			unit.setText(words.unit(parameter));
			if (slider.getSelection() != at) {
				slider.setSelection(at);
			}
			if (exact.getSelection() != at || exact.getMaximum() != parameter.high().intValue()) {
				exact.setValues(at, parameter.low().intValue(), parameter.high().intValue(), 0, 1, parameter.step().intValue());
			}
		}
		holder.layout();
	}
}
