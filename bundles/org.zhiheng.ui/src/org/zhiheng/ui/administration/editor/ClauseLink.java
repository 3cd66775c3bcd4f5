// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.ui.administration.content.Place;

/**
 * The deciding clause of a rule as a link to its text; a rule without one asks for it.
 */
final class ClauseLink {

	private final Desk desk;
	private final Norm norm;
	private final Hyperlink link;

	ClauseLink(Desk desk, Composite parent, Norm norm) {
		this.desk = desk;
		this.norm = norm;
		link = desk.toolkit().createHyperlink(parent, "", SWT.NONE); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> go()));
		desk.field(link, norm, Literals.NORM__CLAUSES, "clause." + norm.getId()); //$NON-NLS-1$
		Runnable listener = this::refresh;
		desk.board().listen(listener);
		link.addListener(SWT.Dispose, event -> desk.board().forget(listener));
		refresh();
	}

	private void refresh() {
		link.setText(norm.getClauses().isEmpty() ? desk.text("choose_clause") : norm.getClauses().get(0).getId()); //$NON-NLS-1$
		link.setToolTipText(norm.getClauses().isEmpty() ? "" : norm.getClauses().get(0).getQuote()); //$NON-NLS-1$
	}

	private void go() {
		if (!norm.getClauses().isEmpty()) {
			desk.host().showClause(new Place(norm, Literals.NORM__CLAUSES));
			return;
		}
		new ClauseDialog(link.getShell(), desk, norm).open();
	}
}
