// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.rules.approval.ExternalText;

/** 外部文件认定: every text outside the notices that conditions refer to on the left; what is asserted of it on the right. */
final class AssertionSheet implements Sheet {

	private static final int LINES = 18;
	private static final int TEXT = 32;
	private static final int STATE = 9;

	private final Desk desk;
	private final AssertionCatalogue catalogue;
	private final ChoiceTable<ExternalText> table;
	private final AssertionDetails details;
	private final List<ExternalText> texts;

	AssertionSheet(Desk desk, Composite parent, AssertionCatalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
		Sheet.sideBySide(parent);
		table = new ChoiceTable<>(desk, parent, ExternalText.class, "assertion.table", LINES) //$NON-NLS-1$
			.column("assertion_text", TEXT, SWT.LEFT, each -> each.name(desk.words().locale())) //$NON-NLS-1$
			.column("assertion_state", STATE, SWT.LEFT, this::state);  //$NON-NLS-1$
		details = new AssertionDetails(desk, parent, catalogue);
		table.shownBy(details);
		texts = ExternalText.of(desk.base());
		refresh();
	}

	private String state(ExternalText text) {
		List<Assertion> entries = AssertionDetails.entries(catalogue, text);
		if (entries.size() == 1) {
			return desk.text(entries.get(0).isValue() ? "assertion_met" : "assertion_unmet"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return entries.isEmpty() ? desk.text("assertion_none") : desk.text("assertion_count", String.valueOf(entries.size())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Chooses the text that an entry speaks of. */
	void select(@Nullable EObject object) {
		if (object instanceof Assertion assertion) {
			texts.stream().filter(each -> each.text().equals(assertion.getText())).findFirst().ifPresent(table::choose);
		}
	}

	@Override
	public void refresh() {
		table.rows(texts);
		details.refresh();
	}
}
