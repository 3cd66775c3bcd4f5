// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.zhiheng.ui.administration.Parts;

/**
 * The table of a sheet, in which one row is chosen; details show it beside.
 *
 * @param <T> a row
 */
final class ChoiceTable<T> {

	private final Desk desk;
	private final Class<T> type;
	private final TableViewer viewer;

	/**
	 * @param type of the rows
	 * @param id of the table, for tests
	 * @param lines that fit
	 */
	ChoiceTable(Desk desk, Composite parent, Class<T> type, String id, int lines) {
		this.desk = desk;
		this.type = type;
		viewer = new TableViewer(desk.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData(Parts.WIDGET_ID, id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(SWT.DEFAULT, viewer.getTable().getItemHeight() * lines)
			.applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
	}

	/** A column of so many characters. */
	ChoiceTable<T> column(String key, int width, int style, Function<T, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(desk.text(key));
		column.getColumn().setWidth(desk.width(width));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(type.cast(row))));
		return this;
	}

	/** Has the chosen row shown. */
	void shownBy(Details<T> details) {
		viewer.addSelectionChangedListener(event -> details.show(type.cast(event.getStructuredSelection().getFirstElement())));
	}

	/** Shows these rows; where none is chosen, the first is. */
	void rows(List<T> rows) {
		if (rows.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(List.copyOf(rows));
		}
		if (viewer.getStructuredSelection().isEmpty() && !rows.isEmpty()) {
			choose(rows.get(0));
		}
	}

	/** Chooses a row. */
	void choose(@NonNull T row) {
		viewer.setSelection(new StructuredSelection(row), true);
	}

	/** The row that is an object or holds it; null where none does. */
	@Nullable
	T holder(@Nullable EObject object) {
		EObject holder = object;
		while (holder != null && !type.isInstance(holder)) {
			holder = holder.eContainer();
		}
		return type.cast(holder);
	}
}
