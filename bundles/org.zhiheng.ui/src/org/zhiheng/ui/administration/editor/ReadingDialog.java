// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.edit.entry.DayEntry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.ui.administration.Parts;

/** Asks which reading of an open text applies, who decides it, why and from when. */
final class ReadingDialog extends AskDialog {

	private static final int WIDTH = 62;

	private final Interpretation question;
	private String reading = ""; //$NON-NLS-1$
	private @Nullable String name;
	private @Nullable String reason;
	private @Nullable LocalDate validFrom;

	ReadingDialog(Shell shell, Desk desk, Interpretation question) {
		super(shell, desk, "reading"); //$NON-NLS-1$
		this.question = question;
	}

	@Override
	Runnable questions(Composite area) {
		label(area, "reading_which"); //$NON-NLS-1$
		List<Button> buttons = new ArrayList<>();
		boolean english = Locale.ENGLISH.getLanguage().equals(desk().words().locale().getLanguage());
		question.getReadings().forEach(each -> buttons.add(radio(area, each.getKey(), english && each.getTextEn() != null ? each.getTextEn()
			: each.getText())));
		buttons.add(radio(area, "UNDETERMINED", desk().text("interpretation_open"))); //$NON-NLS-1$ //$NON-NLS-2$
		Asked<String> who = ask(area, "reading_name", new WordEntry(true), "", System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Asked<String> why = ask(area, "reading_reason", new WordEntry(true), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<LocalDate> from = ask(area, "reading_from", new DayEntry(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		from.example("2026-03-01"); //$NON-NLS-1$
		require(() -> buttons.stream().anyMatch(Button::getSelection));
		return () -> {
			reading = (String) buttons.stream().filter(Button::getSelection).findFirst().orElseThrow().getData();
			name = who.value();
			reason = why.value();
			validFrom = from.value();
		};
	}

	private Button radio(Composite area, String key, String text) {
		Button button = new Button(area, SWT.RADIO | SWT.WRAP);
		button.setText(text);
		button.setData(key);
		button.setData(Parts.WIDGET_ID, "reading." + key); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(desk().width(WIDTH), SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> check());
		return button;
	}

	String reading() {
		return reading;
	}

	@Nullable
	String name() {
		return name;
	}

	@Nullable
	String reason() {
		return reason;
	}

	@Nullable
	LocalDate validFrom() {
		return validFrom;
	}
}
