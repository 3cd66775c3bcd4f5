// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.clause;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Reading;
import org.zhiheng.policy.word.ModelWords;
import org.zhiheng.ui.administration.Parts;

/** Writes clauses and open questions into a column; every text can be selected and copied. */
final class ClauseText {

	private static final String UNDETERMINED = "UNDETERMINED"; //$NON-NLS-1$
	private static final int GAP = 6;

	private final FormToolkit toolkit;
	private final Composite column;
	private final Phrases phrases;
	private final boolean english;
	private final Font large;

	ClauseText(FormToolkit toolkit, Composite column, Phrases phrases) {
		this.toolkit = toolkit;
		this.column = column;
		this.phrases = phrases;
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), column);
		this.large = fonts.create(JFaceResources.getDialogFontDescriptor().increaseHeight(2));
		this.english = Locale.ENGLISH.getLanguage().equals(phrases.locale().getLanguage());
	}

	void nothing() {
		grey(phrases.text("nothing")); //$NON-NLS-1$
	}

	void clause(Clause clause) {
		heading(clause.getId());
		String notice = clause.getDocument() == null ? null
			: clause.getDocument().getNumber() == null ? clause.getDocument().getTitle() : clause.getDocument().getNumber();
		grey(Stream.of(notice, place(clause.getPrinted())).filter(Objects::nonNull).filter(each -> !each.isBlank()).collect(Collectors.joining("　"))); //$NON-NLS-1$
		Text quote = text("“" + clause.getQuote() + "”", large); //$NON-NLS-1$ //$NON-NLS-2$
		quote.setData(Parts.WIDGET_ID, "clause.quote." + clause.getId()); //$NON-NLS-1$
	}

	private @Nullable String place(@Nullable String printed) {
		return printed == null || printed.isBlank() ? null : new ModelWords(phrases.locale()).place(printed);
	}

	void interpretations(List<Interpretation> interpretations) {
		if (interpretations.isEmpty()) {
			return;
		}
		gap();
		heading(phrases.text("open", String.valueOf(interpretations.size()))); //$NON-NLS-1$
		interpretations.forEach(this::interpretation);
	}

	private void interpretation(Interpretation each) {
		text(english && each.getQuestionEn() != null ? each.getQuestionEn() : each.getQuestion(), JFaceResources.getFont(JFaceResources.DIALOG_FONT));
		for (Reading reading : each.getReadings()) {
			String mark = reading.getKey().equals(each.getChosen()) ? "●" : "○"; //$NON-NLS-1$ //$NON-NLS-2$
			text(mark + " " + (english && reading.getTextEn() != null ? reading.getTextEn() : reading.getText()), //$NON-NLS-1$
				JFaceResources.getFont(JFaceResources.DIALOG_FONT));
		}
		boolean open = each.getChosen() == null || UNDETERMINED.equals(each.getChosen());
		grey(each.getId() + "　" + phrases.text(open ? "undetermined" : "chosen")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		gap();
	}

	private void heading(String words) {
		Label label = toolkit.createLabel(column, words);
		label.setFont(JFaceResources.getHeaderFont());
		label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private void grey(String words) {
		Label label = toolkit.createLabel(column, words, SWT.WRAP);
		label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private Text text(String words, Font font) {
		Text text = new Text(column, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		toolkit.adapt(text, true, false);
		text.setText(words);
		text.setFont(font);
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return text;
	}

	/** Keeps one block apart from the next. */
	private void gap() {
		TableWrapData room = new TableWrapData();
		room.heightHint = GAP;
		toolkit.createLabel(column, "").setLayoutData(room); //$NON-NLS-1$
	}
}
