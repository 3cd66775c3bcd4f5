// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.edit.entry.DayEntry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.approval.ExternalText;
import org.zhiheng.rules.approval.Requirement;
import org.zhiheng.rules.approval.Statement;
import org.zhiheng.ui.administration.Parts;

/** Asks whether the condition of an outside text is met, where that is written, for whom and for which days. */
final class AssertionDialog extends AskDialog {

	private final ExternalText text;
	private @Nullable Statement statement;

	AssertionDialog(Shell shell, Desk desk, ExternalText text) {
		super(shell, desk, "assertion_new"); //$NON-NLS-1$
		this.text = text;
	}

	@Override
	String intent() {
		return text.name(desk().words().locale());
	}

	@Override
	Runnable questions(Composite area) {
		label(area, "assertion_new_which"); //$NON-NLS-1$
		Button met = radio(area, "assertion_met"); //$NON-NLS-1$
		Button unmet = radio(area, "assertion_unmet"); //$NON-NLS-1$
		Button asking = radio(area, "assertion_asks"); //$NON-NLS-1$
		Asked<String> asks = ask(area, "assertion_new_asks", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		asks.example("education.level=BACHELOR,MASTER; current_title.obtained_on>=4y"); //$NON-NLS-1$
		Label unread = new Label(area, SWT.WRAP);
		unread.setForeground(JFaceColors.getErrorText(area.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(unread);
		Asked<String> source = ask(area, "assertion_new_source", new WordEntry(true), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<String> quote = ask(area, "assertion_new_quote", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Combo level = codes(area, "level"); //$NON-NLS-1$
		Combo route = codes(area, "route"); //$NON-NLS-1$
		Asked<LocalDate> from = ask(area, "assertion_new_from", new DayEntry(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		from.example("2026-03-01"); //$NON-NLS-1$
		Asked<LocalDate> to = ask(area, "assertion_new_to", new DayEntry(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Label backward = new Label(area, SWT.WRAP);
		backward.setForeground(JFaceColors.getErrorText(area.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(backward);
		Asked<String> name = ask(area, "assertion_new_name", new WordEntry(true), "", System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		require(() -> met.getSelection() || unmet.getSelection() || asking.getSelection());
		require(() -> !asking.getSelection() || readable(asks.value(), unread));
		require(() -> {
			LocalDate begins = from.value();
			LocalDate ends = to.value();
			boolean forward = begins == null || ends == null || !ends.isBefore(begins);
			backward.setText(forward ? "" : desk().text("assertion_new_backward")); //$NON-NLS-1$ //$NON-NLS-2$
			return forward;
		});
		return () -> statement = new Statement(text.text(), met.getSelection(), String.valueOf(name.value()), LocalDate.now(),
			String.valueOf(source.value()), blank(quote.value()), new Statement.Span(from.value(), to.value()),
			new Statement.Requests(chosen(level), chosen(route)), asking.getSelection() ? condition(String.valueOf(asks.value())) : null);
	}

	private static Condition condition(String line) {
		try {
			return new Requirement().condition(line);
		} catch (Failure e) {
			throw new IllegalStateException(line, e);
		}
	}

	/** Whether what is asked can be read; where it cannot, the reason stands below it. */
	private boolean readable(@Nullable String line, Label reason) {
		if (line == null || line.isBlank()) {
			reason.setText(""); //$NON-NLS-1$
			return false;
		}
		try {
			new Requirement().condition(line);
			reason.setText(""); //$NON-NLS-1$
			return true;
		} catch (Failure e) {
			reason.setText(e.sentence(desk().words().locale()));
			return false;
		}
	}

	private static @Nullable String blank(@Nullable String words) {
		return words == null || words.isBlank() ? null : words;
	}

	private Combo codes(Composite area, String dictionary) {
		label(area, "assertion_new_" + dictionary); //$NON-NLS-1$
		List<Code> codes = Vocabulary.standard().dictionary(dictionary).codes();
		List<String> names = new ArrayList<>();
		names.add(desk().text("assertion_new_all")); //$NON-NLS-1$
		codes.forEach(each -> names.add(desk().words().code(each.code())));
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(names.toArray(String[]::new));
		combo.select(0);
		combo.setData(codes);
		combo.setData(Parts.WIDGET_ID, "assertion_new." + dictionary); //$NON-NLS-1$
		return combo;
	}

	private static @NonNull List<String> chosen(Combo combo) {
		int line = combo.getSelectionIndex();
		return line <= 0 || !(combo.getData() instanceof List<?> codes) ? List.of() : List.of(((Code) codes.get(line - 1)).code());
	}

	private Button radio(Composite area, String key) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(desk().text(key));
		button.setData(Parts.WIDGET_ID, key);
		button.addListener(SWT.Selection, event -> check());
		return button;
	}

	/** What was entered. */
	@NonNull
	Statement statement() {
		return Objects.requireNonNull(statement);
	}
}
