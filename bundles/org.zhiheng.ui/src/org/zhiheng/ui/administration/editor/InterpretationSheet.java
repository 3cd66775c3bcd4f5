// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.InterpretationCatalogue;

/** 待解释问题: every open text on the left; the chosen one with its readings, and the decision, on the right. */
final class InterpretationSheet implements Sheet {

	private static final int LINES = 24;
	private static final int QUESTION = 46;
	private static final int CHOSEN = 14;

	private final Desk desk;
	private final InterpretationCatalogue catalogue;
	private final Text filter;
	private final ChoiceTable<Interpretation> table;
	private final InterpretationDetails details;

	InterpretationSheet(Desk desk, Composite parent, InterpretationCatalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
		Composite left = Sheet.left(desk, parent);
		filter = desk.toolkit().createText(left, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER); //$NON-NLS-1$
		filter.setMessage(desk.text("clause_filter")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new ChoiceTable<>(desk, left, Interpretation.class, "interpretation.table", LINES) //$NON-NLS-1$
			.column("interpretation_question", QUESTION, SWT.LEFT, this::asked).column("interpretation_chosen", CHOSEN, SWT.LEFT, this::chosen); //$NON-NLS-1$ //$NON-NLS-2$
		filter.addListener(SWT.Modify, event -> refresh());
		details = new InterpretationDetails(desk, parent);
		table.shownBy(details);
		refresh();
	}

	private String asked(Interpretation each) {
		boolean english = Locale.ENGLISH.getLanguage().equals(desk.words().locale().getLanguage());
		return english && each.getQuestionEn() != null ? each.getQuestionEn() : each.getQuestion();
	}

	private String chosen(Interpretation each) {
		return desk.text(each.getDecidedBy() == null ? "interpretation_proposed" : "interpretation_decided", String.valueOf(each.getDecidedBy())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean wanted(Interpretation each) {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		return (each.getId() + each.getQuestion() + each.getQuestionEn() + each.getClauses()).toLowerCase(Locale.ROOT).contains(words);
	}

	/** Chooses a question, so that its readings are there. */
	void select(@Nullable EObject object) {
		Interpretation holder = table.holder(object);
		if (holder != null) {
			table.choose(holder);
		}
	}

	@Override
	public void refresh() {
		table.rows(catalogue.getInterpretations().stream().filter(this::wanted).toList());
		details.refresh();
	}
}
