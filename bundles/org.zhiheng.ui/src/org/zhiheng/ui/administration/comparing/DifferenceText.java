// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.administration.Parts;

/** One difference in full: the sentence, the clause behind it, and what each version says. */
final class DifferenceText {

	private static final int MARGIN = 14;
	private static final int SPACING = 3;

	private final StyledText text;
	private final Phrases phrases;

	DifferenceText(Composite parent, Phrases phrases) {
		this.phrases = phrases;
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		text.setCaret(null);
		text.setData(Parts.WIDGET_ID, "compare.detail"); //$NON-NLS-1$
	}

	void clear(String sentence) {
		text.setText(sentence);
	}

	void show(Differences.Line line) {
		StringBuilder words = new StringBuilder(line.sentence());
		List<StyleRange> headings = new ArrayList<>();
		part(words, headings, phrases.text("clause", line.document().equals(line.clause()) ? line.document() : line.clause()), //$NON-NLS-1$
			line.quote().isEmpty() ? phrases.text("catalogue", line.document()) : "“" + line.quote() + "”"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		part(words, headings, phrases.text("before"), line.before()); //$NON-NLS-1$
		part(words, headings, phrases.text("after"), line.after()); //$NON-NLS-1$
		text.setText(words.toString());
		text.setStyleRanges(headings.toArray(StyleRange[]::new));
	}

	private static void part(StringBuilder words, List<StyleRange> headings, String heading, String content) {
		if (!content.isBlank()) {
			words.append("\n\n"); //$NON-NLS-1$
			StyleRange range = new StyleRange();
			range.start = words.length();
			range.length = heading.length();
			range.fontStyle = SWT.BOLD;
			headings.add(range);
			words.append(heading).append('\n').append(content);
		}
	}
}
