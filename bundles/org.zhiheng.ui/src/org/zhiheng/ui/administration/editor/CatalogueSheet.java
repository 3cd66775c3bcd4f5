// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.policy.PolicyRoot;
import org.zhiheng.policy.edit.word.PolicyWords;

/**
 * A catalogue to be read: its entries and what they hold.
 */
final class CatalogueSheet implements Sheet {

	private static final int NAME = 28;
	private static final int CONTENT = 90;
	private static final int LINES = 26;

	private final TableViewer table;

	CatalogueSheet(Desk desk, Composite parent, PolicyRoot root) {
		GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 8).applyTo(parent);
		Label title = desk.toolkit().createLabel(parent, desk.words().kind(root.eClass()));
		title.setFont(JFaceResources.getHeaderFont());
		Label reading = desk.toolkit().createLabel(parent, desk.text("catalogue_reading", String.valueOf(root.eContents().size()))); //$NON-NLS-1$
		reading.setForeground(reading.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		table = new TableViewer(desk.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(desk.width(NAME), table.getTable().getItemHeight() * LINES).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(desk.text("catalogue_name"), desk.width(NAME), ColumnLabelProvider.createTextProvider(each -> desk.words().name((EObject) each))); //$NON-NLS-1$
		column(desk.text("catalogue_content"), desk.width(CONTENT), //$NON-NLS-1$
			ColumnLabelProvider.createTextProvider(each -> content(desk.words(), (EObject) each)));
		table.setInput(root.eContents());
	}

	private void column(String title, int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
	}

	private static String content(PolicyWords words, EObject entry) {
		String name = words.name(entry);
		return entry.eClass().getEAllStructuralFeatures().stream().filter(entry::eIsSet)
			.filter(each -> !name.equals(words.value(each, entry.eGet(each))))
			.map(each -> words.feature(each) + " " + words.value(each, entry.eGet(each))).collect(Collectors.joining("　")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void refresh() {
		table.refresh();
	}
}
