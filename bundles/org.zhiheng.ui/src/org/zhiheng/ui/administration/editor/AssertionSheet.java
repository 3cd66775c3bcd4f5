// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;

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
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.AssertionCatalogue;
import org.zhiheng.rules.approval.ExternalText;
import org.zhiheng.ui.administration.Parts;

/** 外部文件认定: every text outside the notices that conditions refer to on the left; what is asserted of it on the right. */
final class AssertionSheet implements Sheet {

	private static final int LINES = 18;
	private static final int TEXT = 32;
	private static final int STATE = 9;

	private final Desk desk;
	private final AssertionCatalogue catalogue;
	private final TableViewer table;
	private final AssertionDetails details;

	AssertionSheet(Desk desk, Composite parent, AssertionCatalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 14).spacing(24, 8).applyTo(parent);
		table = new TableViewer(desk.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		table.getTable().setHeaderVisible(true);
		table.getTable().setData(Parts.WIDGET_ID, "assertion.table"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(SWT.DEFAULT, table.getTable().getItemHeight() * LINES)
			.applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("assertion_text", TEXT, ColumnLabelProvider.createTextProvider(each -> ((ExternalText) each).name(desk.words().locale()))); //$NON-NLS-1$
		column("assertion_state", STATE, ColumnLabelProvider.createTextProvider(each -> state((ExternalText) each))); //$NON-NLS-1$
		details = new AssertionDetails(desk, parent, catalogue);
		table.addSelectionChangedListener(event -> details.show((ExternalText) event.getStructuredSelection().getFirstElement()));
		List<ExternalText> texts = ExternalText.of(desk.base());
		table.setInput(texts);
		if (!texts.isEmpty()) {
			table.setSelection(new StructuredSelection(texts.get(0)), true);
		}
	}

	private String state(ExternalText text) {
		List<Assertion> entries = AssertionDetails.entries(catalogue, text);
		if (entries.size() == 1) {
			return desk.text(entries.get(0).isValue() ? "assertion_met" : "assertion_unmet"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return entries.isEmpty() ? desk.text("assertion_none") : desk.text("assertion_count", String.valueOf(entries.size())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void column(String key, int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(desk.text(key));
		column.getColumn().setWidth(desk.width(width));
		column.setLabelProvider(labels);
	}

	/** Chooses the text that an entry speaks of. */
	void select(@Nullable EObject object) {
		if (object instanceof Assertion assertion && table.getInput() instanceof List<?> texts) {
			texts.stream().filter(each -> ((ExternalText) each).text().equals(assertion.getText())).findFirst()
				.ifPresent(text -> table.setSelection(new StructuredSelection(text), true));
		}
	}

	@Override
	public void refresh() {
		table.refresh();
		details.refresh();
	}
}
