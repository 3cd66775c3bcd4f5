// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.message.Phrases;
import org.zhiheng.rules.duties.Duties;
import org.zhiheng.rules.duties.DutyEntry;
import org.zhiheng.ui.administration.Parts;

/** The questions of a matter, one below the other, and what was answered. */
final class EntryForm {

	private static final int WORDS = 200;
	private static final int ANSWER = 200;

	private final ScrolledComposite scroll;
	private final Phrases phrases;
	private final Runnable changed;
	private final Map<String, Supplier<String>> answers = new LinkedHashMap<>();

	/**
	 * @param phrases with the words of answers
	 * @param changed runs when something is answered
	 */
	EntryForm(Composite parent, Phrases phrases, Runnable changed) {
		this.phrases = phrases;
		this.changed = changed;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	Control control() {
		return scroll;
	}

	/** Asks these; nothing is answered yet. */
	void ask(@NonNull List<@NonNull DutyEntry> entries) {
		answers.clear();
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		Composite body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(12, 8).applyTo(body);
		entries.forEach(each -> entry(body, each));
		if (entries.isEmpty()) {
			label(body, phrases.text("nothing_asked")); //$NON-NLS-1$
		}
		scroll.setContent(body);
		fit();
	}

	private void fit() {
		if (scroll.getContent() != null) {
			scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
		}
	}

	private void entry(Composite body, @NonNull DutyEntry entry) {
		label(body, phrases.text("asked", entry.label().in(phrases.locale()), String.join(" ", entry.clauses()))); //$NON-NLS-1$ //$NON-NLS-2$
		Control control = switch (entry.form()) {
			case KEPT -> combo(body, entry.key(), List.of("true", "false"), List.of("kept", "not_kept")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case KEPT_BY_FALSE -> combo(body, entry.key(), List.of("false", "true"), List.of("kept", "not_kept")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case TRUTH -> combo(body, entry.key(), List.of("true", "false"), List.of("yes", "no")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			case CHOICE -> choice(body, entry);
			case NUMBER, TEXT, LIST -> text(body, entry);
		};
		control.setData(Parts.WIDGET_ID, "check." + entry.key()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(ANSWER, SWT.DEFAULT).applyTo(control);
	}

	private void label(Composite body, String words) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WORDS, SWT.DEFAULT).applyTo(label);
	}

	/** A choice of answers; the first line leaves it open. */
	private Combo combo(Composite body, String key, List<String> values, List<String> words) {
		return combo(body, key, values, words, phrases::text);
	}

	private Combo combo(Composite body, String key, List<String> values, List<String> words, java.util.function.UnaryOperator<String> told) {
		Combo combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.add(phrases.text("open")); //$NON-NLS-1$
		words.forEach(each -> combo.add(told.apply(each)));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
		answers.put(key, () -> combo.getSelectionIndex() < 1 ? "" : values.get(combo.getSelectionIndex() - 1)); //$NON-NLS-1$
		return combo;
	}

	/** The last line is none of the answers that the clause names. */
	private Combo choice(Composite body, @NonNull DutyEntry entry) {
		List<String> values = new ArrayList<>(entry.choices());
		values.add("OTHER"); //$NON-NLS-1$
		return combo(body, entry.key(), values, values,
			each -> "OTHER".equals(each) ? phrases.text("other") : Duties.meaning(String.valueOf(each)).in(phrases.locale())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Text text(Composite body, @NonNull DutyEntry entry) {
		Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
		text.setMessage(phrases.text("hint_" + entry.form())); //$NON-NLS-1$
		text.addListener(SWT.Modify, event -> changed.run());
		answers.put(entry.key(), () -> text.getText().strip());
		return text;
	}

	/** What was answered, by key; what was left open is not there. */
	@NonNull
	Map<@NonNull String, @NonNull String> answers() {
		Map<@NonNull String, @NonNull String> given = new LinkedHashMap<>();
		answers.forEach((key, answer) -> {
			String value = answer.get();
			if (!value.isEmpty()) {
				given.put(key, value);
			}
		});
		return given;
	}
}
