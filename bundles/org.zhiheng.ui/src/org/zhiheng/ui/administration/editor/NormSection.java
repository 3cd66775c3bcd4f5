// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
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
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.Place;

/** 全部规则: every rule of a notice in one list, and the chosen one with all its fields below it. */
final class NormSection {

	private static final int LINES = 9;
	private static final int KIND = 20;
	private static final int WORDS = 46;
	private static final int CLAUSE = 16;

	private final Desk desk;
	private final Document notice;
	private final Section section;
	private final Text filter;
	private final TableViewer table;
	private final NormForm form;

	NormSection(Desk desk, Composite parent, Document notice) {
		this.desk = desk;
		this.notice = notice;
		section = desk.toolkit().createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(desk.text("norms")); //$NON-NLS-1$
		section.setSeparatorControl(desk.toolkit().createCompositeSeparator(section));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).applyTo(section);
		Composite body = desk.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 8).spacing(0, 8).applyTo(body);
		section.setClient(body);
		ImageHyperlink add = desk.toolkit().createImageHyperlink(section, SWT.CENTER);
		add.setImage(desk.icons().image("add")); //$NON-NLS-1$
		add.setText(desk.text("norms_add")); //$NON-NLS-1$
		add.setData(Parts.WIDGET_ID, "norms.add"); //$NON-NLS-1$
		add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> add()));
		section.setTextClient(add);
		filter = desk.toolkit().createText(body, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER); //$NON-NLS-1$
		filter.setMessage(desk.text("norms_filter")); //$NON-NLS-1$
		filter.setData(Parts.WIDGET_ID, "norms.filter"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().hint(desk.width(WORDS), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(filter);
		filter.addListener(SWT.Modify, event -> refresh());
		table = table(body);
		form = new NormForm(desk, body);
		table.addSelectionChangedListener(event -> {
			Norm chosen = (Norm) event.getStructuredSelection().getFirstElement();
			form.show(chosen);
			if (chosen != null) {
				desk.host().at(new Place(chosen, null));
			}
		});
	}

	private TableViewer table(Composite parent) {
		TableViewer viewer = new TableViewer(desk.toolkit().createTable(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setData(Parts.WIDGET_ID, "norms.table"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(WORDS), viewer.getTable().getItemHeight() * LINES)
			.applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, "norms_kind", KIND, ColumnLabelProvider.createTextProvider(each -> desk.words().kind(((Norm) each).eClass()))); //$NON-NLS-1$
		column(viewer, "norms_words", WORDS, ColumnLabelProvider.createTextProvider(each -> summary((Norm) each))); //$NON-NLS-1$
		column(viewer, "clause", CLAUSE, ColumnLabelProvider.createTextProvider(each -> clause((Norm) each))); //$NON-NLS-1$
		return viewer;
	}

	private void column(TableViewer viewer, String key, int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(desk.text(key));
		column.getColumn().setWidth(desk.width(width));
		column.setLabelProvider(labels);
	}

	private String summary(Norm norm) {
		boolean english = Locale.ENGLISH.getLanguage().equals(desk.words().locale().getLanguage());
		String own = english && norm.getSummaryEn() != null ? norm.getSummaryEn() : norm.getSummary();
		return own == null ? desk.words().name(norm) : own;
	}

	private static String clause(Norm norm) {
		return norm.getClauses().isEmpty() ? "" : norm.getClauses().get(0).getId(); //$NON-NLS-1$
	}

	private boolean wanted(Norm norm) {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		return (desk.words().kind(norm.eClass()) + " " + summary(norm) + " " + clause(norm) + " " + norm.getId()).toLowerCase(Locale.ROOT) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.contains(words);
	}

	private void add() {
		NormDialog dialog = new NormDialog(table.getTable().getShell(), desk, notice);
		if (dialog.open() == Window.OK) {
			select(dialog.norm());
		}
	}

	/** Chooses the rule that an object is or belongs to, so that its fields are there. */
	void select(@Nullable EObject object) {
		EObject holder = object;
		while (holder != null && !(holder instanceof Norm)) {
			holder = holder.eContainer();
		}
		if (holder instanceof Norm norm && norm.getDocument() == notice) {
			filter.setText(""); //$NON-NLS-1$
			section.setExpanded(true);
			table.setSelection(new StructuredSelection(norm), true);
		}
	}

	/** Shows which rules there are now. */
	void refresh() {
		@NonNull
		List<Norm> now = notice.getNorms().stream().filter(this::wanted).toList();
		if (now.equals(table.getInput())) {
			table.refresh();
		} else {
			table.setInput(now);
		}
		form.refresh();
	}
}
