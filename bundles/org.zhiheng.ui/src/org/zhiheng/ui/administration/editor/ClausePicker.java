// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.administration.Parts;

/**
 * Asks for a clause of a notice: a filter, the clauses, and the whole text of the chosen one. Nothing is chosen beforehand.
 */
final class ClausePicker implements AskDialog.Question {

	private static final int LINES = 6;
	private static final int WIDTH = 62;

	private final Document notice;
	private final TableViewer table;
	private final Label quote;
	private @Nullable Clause chosen;

	ClausePicker(Desk desk, Composite area, Document notice, String id, Runnable changed) {
		this.notice = notice;
		AskDialog.caption(area, desk.text("clause_required")); //$NON-NLS-1$
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(desk.text("clause_filter")); //$NON-NLS-1$
		filter.setData(Parts.WIDGET_ID, id + ".clause.filter"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.getTable().setData(Parts.WIDGET_ID, id + ".clause"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(desk.width(WIDTH), table.getTable().getItemHeight() * LINES).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(LabelProvider.createTextProvider(each -> line((Clause) each)));
		quote = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(WIDTH), quote.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3).applyTo(quote);
		table.addSelectionChangedListener(event -> {
			chosen = (Clause) event.getStructuredSelection().getFirstElement();
			quote.setText(chosen == null ? "" : chosen.getQuote()); //$NON-NLS-1$
			changed.run();
		});
		filter.addListener(SWT.Modify, event -> show(filter.getText()));
		show(""); //$NON-NLS-1$
	}

	private static String line(Clause clause) {
		return clause.getId() + "　" + clause.getQuote().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void show(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		List<Clause> found = notice.getClauses().stream().filter(each -> line(each).toLowerCase(Locale.ROOT).contains(wanted)).toList();
		table.setInput(found);
		table.setSelection(found.size() == 1 ? new StructuredSelection(found) : StructuredSelection.EMPTY);
	}

	@Override
	public boolean answered() {
		return chosen != null;
	}

	/** The chosen clause; to be asked after the dialog was confirmed. */
	Clause clause() {
		return Objects.requireNonNull(chosen);
	}
}
