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
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.ui.administration.Parts;

/**
 * 系列与专业: all series on the left, the chosen one with its specialties and title names on the right.
 */
final class SeriesSheet implements Sheet {

	private static final int NAME = 18;
	private static final int COUNT = 8;
	private static final int LINES = 18;

	private final Desk desk;
	private final SeriesCatalogue catalogue;
	private final TableViewer table;
	private final SeriesDetails details;
	private List<Series> shown = List.of();

	SeriesSheet(Desk desk, Composite parent, SeriesCatalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 14).spacing(24, 8).applyTo(parent);
		Composite left = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 8).applyTo(left);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(left);
		ImageHyperlink add = desk.toolkit().createImageHyperlink(left, SWT.CENTER);
		add.setImage(desk.icons().image("add")); //$NON-NLS-1$
		add.setText(desk.text("series_add")); //$NON-NLS-1$
		add.setData(Parts.WIDGET_ID, "series.add"); //$NON-NLS-1$
		add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
		table = table(left);
		details = new SeriesDetails(desk, parent);
		table.addSelectionChangedListener(event -> details.show((Series) event.getStructuredSelection().getFirstElement()));
		refresh();
	}

	private TableViewer table(Composite parent) {
		TableViewer viewer = new TableViewer(desk.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData(Parts.WIDGET_ID, "series.table"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, viewer.getTable().getItemHeight() * LINES).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, "series", NAME, SWT.LEFT, ColumnLabelProvider.createTextProvider(each -> desk.words().name((Series) each))); //$NON-NLS-1$
		column(viewer, "specialties", COUNT, SWT.RIGHT, //$NON-NLS-1$
			ColumnLabelProvider.createTextProvider(each -> String.valueOf(((Series) each).getSpecialties().size())));
		return viewer;
	}

	private void column(TableViewer viewer, String key, int width, int style, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(desk.text(key));
		column.getColumn().setWidth(desk.width(width));
		column.setLabelProvider(labels);
	}

	private void add() {
		SeriesDialog dialog = new SeriesDialog(table.getTable().getShell(), desk, catalogue);
		if (dialog.open() == Window.OK) {
			select(dialog.series());
		}
	}

	/** Chooses a series, so that its fields are there. */
	void select(@Nullable EObject object) {
		EObject holder = object;
		while (holder != null && !(holder instanceof Series)) {
			holder = holder.eContainer();
		}
		if (holder != null) {
			refresh();
			table.setSelection(new StructuredSelection(holder), true);
		}
	}

	@Override
	public void refresh() {
		List<Series> now = List.copyOf(catalogue.getSeries());
		if (now.equals(shown)) {
			table.refresh();
		} else {
			shown = now;
			table.setInput(now);
		}
		if (table.getStructuredSelection().isEmpty() && !now.isEmpty()) {
			table.setSelection(new StructuredSelection(now.get(0)), true);
		}
		details.refresh();
	}
}
