// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.edit.entry.Entered;
import org.zhiheng.policy.edit.entry.Entry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.ui.administration.Parts;

/**
 * One text asked for in a dialog. The reason why it cannot be taken is told from the first keystroke on, not before.
 *
 * @param <T> type of the value
 */
final class Asked<T> implements AskDialog.Question {

	private static final int WIDE = 30;
	private static final int NARROW = 16;

	private final Desk desk;
	private final Entry<T> entry;
	private final Text text;
	private final Label reason;

	Asked(Desk desk, Composite area, String label, @NonNull Entry<T> entry, String unit, String id, Runnable changed) {
		this.desk = desk;
		this.entry = entry;
		AskDialog.caption(area, label);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		text = new Text(line, SWT.SINGLE | SWT.BORDER | (unit.isEmpty() ? SWT.NONE : SWT.RIGHT));
		text.setData(Parts.WIDGET_ID, id);
		boolean wide = entry instanceof WordEntry;
		GridDataFactory.fillDefaults().grab(wide, false).hint(desk.width(wide ? WIDE : NARROW), SWT.DEFAULT).applyTo(text);
		new Label(line, SWT.NONE).setText(unit);
		reason = new Label(area, SWT.WRAP);
		reason.setForeground(JFaceColors.getErrorText(area.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		text.addListener(SWT.Modify, event -> {
			tell();
			changed.run();
		});
	}

	void propose(String first) {
		if (!first.isEmpty()) {
			text.setText(first);
		}
	}

	void example(String example) {
		text.setMessage(example);
	}

	private void tell() {
		reason.setText(entry.read(text.getText()) instanceof Entered.Refused<T> refused ? refused.sentence(desk.words().locale()) : ""); //$NON-NLS-1$
	}

	@Override
	public boolean answered() {
		return entry.read(text.getText()) instanceof Entered.Taken;
	}

	@Nullable
	T value() {
		return entry.read(text.getText()) instanceof Entered.Taken<T> taken ? taken.value() : null;
	}
}
