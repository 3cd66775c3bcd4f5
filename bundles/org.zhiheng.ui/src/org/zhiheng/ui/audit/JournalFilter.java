// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.audit.JournalBook;
import org.zhiheng.audit.JournalQuestion;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.common.DayText;
import org.zhiheng.ui.common.Delay;

/** The row above the journal in which an auditor says what to show. */
final class JournalFilter {

	private static final int PAUSE = 250;
	private static final int DAY_WIDTH = 92;

	private final Composite body;
	private final JournalWords words;
	private final Phrases phrases;
	private final Text text;
	private final Combo actor;
	private final Combo action;
	private final Text from;
	private final Text to;
	private final Label trouble;
	private JournalBook.Seen seen = new JournalBook.Seen(java.util.List.of(), java.util.List.of());

	JournalFilter(Composite parent, JournalWords words, Phrases phrases, Consumer<JournalQuestion> asked) {
		this.words = words;
		this.phrases = phrases;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(6, 4).applyTo(body);
		Delay delay = new Delay(body, PAUSE, () -> question().ifPresent(asked));
		text = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(phrases.text("filter_text"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		named(text, "audit.text");
		actor = combo("audit.actor", delay);
		action = combo("audit.action", delay);
		from = day("audit.from", "filter_from", delay);
		Label dash = new Label(body, SWT.NONE);
		dash.setText("–");
		to = day("audit.to", "filter_to", delay);
		text.addModifyListener(e -> delay.ask());
		trouble = new Label(body, SWT.NONE);
		named(trouble, "audit.trouble");
		GridDataFactory.fillDefaults().span(6, 1).exclude(true).applyTo(trouble);
		trouble.setVisible(false);
		show(seen);
	}

	private static void named(Control control, String id) {
		control.setData("org.zhiheng.id", id);
	}

	private Combo combo(String id, Delay delay) {
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> delay.ask()));
		named(combo, id);
		return combo;
	}

	private Text day(String id, String key, Delay delay) {
		Text day = new Text(body, SWT.BORDER);
		day.setMessage(phrases.text(key));
		day.setToolTipText(phrases.text("filter_day"));
		day.addModifyListener(e -> delay.ask());
		GridDataFactory.fillDefaults().hint(DAY_WIDTH, SWT.DEFAULT).applyTo(day);
		named(day, id);
		return day;
	}

	Composite control() {
		return body;
	}

	void setFocus() {
		text.setFocus();
	}

	/** Offers other actors and actions; what is chosen stays chosen. */
	void show(JournalBook.Seen other) {
		if (other.equals(seen) && actor.getItemCount() > 0) {
			return;
		}
		@Nullable
		String who = chosenActor();
		@Nullable
		String what = chosenAction();
		seen = other;
		fill(actor, phrases.text("filter_actor"), other.actors(), who);
		fill(action, phrases.text("filter_action"), other.actions().stream().map(words::action).toList(), what == null ? null : words.action(what));
		body.layout(true, true);
	}

	private static void fill(Combo combo, String all, java.util.List<String> items, @Nullable String chosen) {
		combo.setItems(items.toArray(String[]::new));
		combo.add(all, 0);
		combo.select(Math.max(0, chosen == null ? 0 : combo.indexOf(chosen)));
	}

	private @Nullable String chosenActor() {
		int index = actor.getSelectionIndex();
		return index < 1 ? null : seen.actors().get(index - 1);
	}

	private @Nullable String chosenAction() {
		int index = action.getSelectionIndex();
		return index < 1 ? null : seen.actions().get(index - 1);
	}

	/** What is asked, empty where a day is not one; that is said below. */
	Optional<JournalQuestion> question() {
		boolean bad = bad(from) || bad(to);
		String words = bad ? phrases.text("filter_badDay") : "";
		if (trouble.getVisible() != bad) {
			trouble.setText(words);
			trouble.setVisible(bad);
			GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) trouble.getLayoutData()).exclude(!bad).applyTo(trouble);
			body.getParent().layout(true, true);
		}
		return bad ? Optional.empty()
			: Optional.of(new JournalQuestion(chosenActor(), chosenAction(), text.getText(),
				DayText.read(from.getText()).orElse(null), DayText.read(to.getText()).orElse(null)));
	}

	private static boolean bad(Text day) {
		return !day.getText().isBlank() && DayText.read(day.getText()).isEmpty();
	}
}
