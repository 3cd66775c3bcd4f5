// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.problems;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.edit.check.Finding;
import org.zhiheng.policy.edit.word.PolicyWords;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.Icons;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.Names;
import org.zhiheng.ui.administration.content.Place;
import org.zhiheng.ui.administration.editor.FindingBoard;
import org.zhiheng.ui.administration.editor.PolicyEditor;

/**
 * 问题: everything found in the file whose editor is in front, with its clause. A double click goes to the field.
 *
 * <p>Fields are filled by the workbench's calls in their order; {@code board} is null while no file is open.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class ProblemsView extends ViewPart implements IPartListener2 {

	private static final int SENTENCE = 60;
	private static final int SUBJECT = 26;
	private static final int CLAUSE = 14;
	private static final int FIX = 14;

	private final Runnable listener = this::refresh;
	private Phrases phrases;
	private PolicyWords words;
	private Label count;
	private Button fix;
	private Button clause;
	private TableViewer table;
	private FindingBoard board;
	private PolicyEditor editor;

	@Override
	public void createPartControl(Composite parent) {
		Session session = getSite().getService(Session.class);
		phrases = Phrases.of(ProblemsView.class, session.locale());
		words = new Names(session.locale(), List.of()).words();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
		heading(parent);
		table(parent);
		getSite().getPage().addPartListener(this);
		follow(getSite().getPage().getActiveEditor());
	}

	private void heading(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 8, 4, 0).applyTo(line);
		count = new Label(line, SWT.NONE);
		count.setData(Parts.WIDGET_ID, "problems.count"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		fix = button(line, "fix", this::repair); //$NON-NLS-1$
		clause = button(line, "show_clause", () -> editor.showClause(new Place(selected().subject(), selected().feature()))); //$NON-NLS-1$
	}

	private Button button(Composite line, String key, Runnable action) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(phrases.text(key));
		button.setData(Parts.WIDGET_ID, "problems." + key); //$NON-NLS-1$
		button.setEnabled(false);
		button.addListener(SWT.Selection, event -> {
			if (editor != null && selected() != null) {
				action.run();
			}
		});
		return button;
	}

	private Finding selected() {
		return (Finding) table.getStructuredSelection().getFirstElement();
	}

	/** The editor comes to the front, so that undo takes the fix back at once. */
	private void repair() {
		PolicyEditor repaired = editor;
		repaired.fix(selected());
		getSite().getPage().activate(repaired);
	}

	/** The button says what the fix does, so that nobody presses it blindly. */
	private void choose() {
		Finding finding = selected();
		clause.setEnabled(finding != null);
		String label = finding == null ? "" : fix(finding); //$NON-NLS-1$
		fix.setEnabled(!label.isEmpty());
		fix.setText(label.isEmpty() ? phrases.text("fix") : phrases.text("fix_to", label)); //$NON-NLS-1$ //$NON-NLS-2$
		fix.getParent().layout();
	}

	private void table(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		table = new TableViewer(body, SWT.SINGLE | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		table.getTable().setData(Parts.WIDGET_ID, "problems.table"); //$NON-NLS-1$
		table.setContentProvider(ArrayContentProvider.getInstance());
		Icons icons = new Icons(table.getTable());
		column(layout, "problem", SENTENCE, ColumnLabelProvider.createTextImageProvider(each -> ((Finding) each).sentence(), //$NON-NLS-1$
			each -> icons.image(((Finding) each).severity())));
		column(layout, "where", SUBJECT, ColumnLabelProvider.createTextProvider(each -> subject((Finding) each))); //$NON-NLS-1$
		column(layout, "clause", CLAUSE, ColumnLabelProvider.createTextProvider(each -> clause((Finding) each))); //$NON-NLS-1$
		column(layout, "fix", FIX, ColumnLabelProvider.createTextProvider(each -> fix((Finding) each))); //$NON-NLS-1$
		ColumnViewerToolTipSupport.enableFor(table);
		table.addSelectionChangedListener(event -> choose());
		table.addDoubleClickListener(event -> go((Finding) table.getStructuredSelection().getFirstElement()));
	}

	private void column(TableColumnLayout layout, String key, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(phrases.text(key));
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private String subject(Finding finding) {
		String name = words.name(finding.subject());
		EStructuralFeature feature = finding.feature();
		return feature == null ? name : phrases.text("at", name, words.feature(feature)); //$NON-NLS-1$
	}

	private String fix(Finding finding) {
		return board == null ? "" : board.fix(finding).map(each -> each.label().in(phrases.locale())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String clause(Finding finding) {
		List<String> cited = board == null ? List.of() : board.clauses(finding);
		if (!cited.isEmpty()) {
			return String.join(" ", cited); //$NON-NLS-1$
		}
		EObject holder = finding.subject();
		while (holder != null && !(holder instanceof Norm)) {
			holder = holder.eContainer();
		}
		return holder instanceof Norm norm && !norm.getClauses().isEmpty() ? norm.getClauses().get(0).getId() : ""; //$NON-NLS-1$
	}

	private void go(Finding finding) {
		if (finding != null && editor != null) {
			getSite().getPage().activate(editor);
			editor.reveal(new Place(finding.subject(), finding.feature()));
		}
	}

	private void follow(Object part) {
		PolicyEditor next = part instanceof PolicyEditor policies ? policies : null;
		FindingBoard findings = next == null ? null : next.findings().orElse(null);
		if (board != null) {
			board.forget(listener);
		}
		editor = next;
		board = findings;
		if (board != null) {
			board.listen(listener);
		}
		refresh();
	}

	private void refresh() {
		if (table.getTable().isDisposed()) {
			return;
		}
		List<Finding> all = board == null ? List.of() : board.all();
		Finding before = selected();
		table.setInput(all);
		all.stream().filter(each -> before != null && each.equals(before)).findFirst()
			.ifPresent(each -> table.setSelection(new StructuredSelection(each)));
		choose();
		count.setText(board == null ? phrases.text("no_file") : phrases.text("count", String.valueOf(all.size()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof PolicyEditor opened) {
			follow(opened);
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		partActivated(reference);
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == editor) {
			follow(getSite().getPage().getActiveEditor());
		}
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		if (board != null) {
			board.forget(listener);
		}
		super.dispose();
	}
}
