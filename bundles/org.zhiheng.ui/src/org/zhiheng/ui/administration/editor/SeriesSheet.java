// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
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
	private final ChoiceTable<Series> table;
	private final SeriesDetails details;

	SeriesSheet(Desk desk, Composite parent, SeriesCatalogue catalogue) {
		this.desk = desk;
		this.catalogue = catalogue;
		Composite left = Sheet.left(desk, parent);
		ImageHyperlink add = desk.toolkit().createImageHyperlink(left, SWT.CENTER);
		add.setImage(desk.icons().image("add")); //$NON-NLS-1$
		add.setText(desk.text("series_add")); //$NON-NLS-1$
		add.setData(Parts.WIDGET_ID, "series.add"); //$NON-NLS-1$
		add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add(parent.getShell())));
		table = new ChoiceTable<>(desk, left, Series.class, "series.table", LINES) //$NON-NLS-1$
			.column("series", NAME, SWT.LEFT, desk.words()::name) //$NON-NLS-1$
			.column("specialties", COUNT, SWT.RIGHT, each -> String.valueOf(each.getSpecialties().size())); //$NON-NLS-1$
		details = new SeriesDetails(desk, parent);
		table.shownBy(details);
		refresh();
	}

	private void add(Shell shell) {
		SeriesDialog dialog = new SeriesDialog(shell, desk, catalogue);
		if (dialog.open() == Window.OK) {
			select(dialog.series());
		}
	}

	/** Chooses a series, so that its fields are there. */
	void select(@Nullable EObject object) {
		Series holder = table.holder(object);
		if (holder != null) {
			refresh();
			table.choose(holder);
		}
	}

	@Override
	public void refresh() {
		table.rows(catalogue.getSeries());
		details.refresh();
	}
}
