// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.InterpretationCatalogue;
import org.zhiheng.ui.administration.Parts;

/** 待解释问题: every open text on the left; the chosen one with its readings, and the decision, on the right. */
final class InterpretationSheet implements Sheet {

	private static final int LINES = 24;
	private static final int QUESTION = 46;
	private static final int CHOSEN = 14;

	private final Desk desk;
	private final InterpretationCatalogue catalogue;
	private final Text filter;
	private final TableViewer table;
	private final InterpretationDetails details;

	InterpretationSheet(Desk desk, Composite parent, InterpretationCatalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 14).spacing(24, 8).applyTo(parent);
		Composite left = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 8).applyTo(left);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(left);
		filter = desk.toolkit().createText(left, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER); //$NON-NLS-1$
		filter.setMessage(desk.text("clause_filter")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = table(left);
		filter.addListener(SWT.Modify, event -> refresh());
		details = new InterpretationDetails(desk, parent);
		table.addSelectionChangedListener(event -> details.show((Interpretation) event.getStructuredSelection().getFirstElement()));
		refresh();
	}

	private TableViewer table(Composite parent) {
		TableViewer viewer = new TableViewer(desk.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData(Parts.WIDGET_ID, "interpretation.table"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, viewer.getTable().getItemHeight() * LINES).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, "interpretation_question", QUESTION, ColumnLabelProvider.createTextProvider(each -> asked((Interpretation) each))); //$NON-NLS-1$
		column(viewer, "interpretation_chosen", CHOSEN, ColumnLabelProvider.createTextProvider(each -> chosen((Interpretation) each))); //$NON-NLS-1$
		return viewer;
	}

	private String asked(Interpretation each) {
		boolean english = Locale.ENGLISH.getLanguage().equals(desk.words().locale().getLanguage());
		return english && each.getQuestionEn() != null ? each.getQuestionEn() : each.getQuestion();
	}

	private String chosen(Interpretation each) {
		return desk.text(each.getDecidedBy() == null ? "interpretation_proposed" : "interpretation_decided", String.valueOf(each.getDecidedBy())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void column(TableViewer viewer, String key, int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(desk.text(key));
		column.getColumn().setWidth(desk.width(width));
		column.setLabelProvider(labels);
	}

	private boolean wanted(Interpretation each) {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		return (each.getId() + each.getQuestion() + each.getQuestionEn() + each.getClauses()).toLowerCase(Locale.ROOT).contains(words);
	}

	/** Chooses a question, so that its readings are there. */
	void select(@Nullable EObject object) {
		EObject holder = object;
		while (holder != null && !(holder instanceof Interpretation)) {
			holder = holder.eContainer();
		}
		if (holder != null) {
			table.setSelection(new StructuredSelection(holder), true);
		}
	}

	@Override
	public void refresh() {
		var now = catalogue.getInterpretations().stream().filter(this::wanted).toList();
		if (now.equals(table.getInput())) {
			table.refresh();
		} else {
			table.setInput(now);
		}
		if (table.getStructuredSelection().isEmpty() && !now.isEmpty()) {
			table.setSelection(new StructuredSelection(now.get(0)), true);
		}
		details.refresh();
	}
}
