// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.Icons;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.StandingPage;
import org.zhiheng.ui.administration.content.Edition;
import org.zhiheng.ui.administration.content.Editions;
import org.zhiheng.ui.common.RegistryTask;

/**
 * 版本比较: two versions, what differs between them in sentences, and the clause beside.
 *
 * <p>Fields are filled by the workbench's calls in their order.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class ComparisonPage extends StandingPage {

	private static final int CLAUSE = 120;
	private static final int SENTENCE = 900;
	private static final int STEPS = 3;

	private final Session.Listener changed = this::changed;
	private Phrases phrases;
	private EditionCombo earlier;
	private EditionCombo later;
	private Label summary;
	private Button copy;
	private TableViewer table;
	private DifferenceText detail;
	private Differences shown;
	private int asked;

	@Override
	public void createPartControl(Composite parent) {
		phrases = Phrases.of(Differences.class, session.locale());
		GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 10).applyTo(parent);
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		earlier = new EditionCombo(top, "earlier", session.locale(), 1, this::compare); //$NON-NLS-1$
		later = new EditionCombo(top, "later", session.locale(), 2, this::compare); //$NON-NLS-1$
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		summary = new Label(line, SWT.WRAP);
		summary.setData(Parts.WIDGET_ID, "compare.summary"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(summary);
		copy = new Button(line, SWT.PUSH);
		copy.setText(phrases.text("copy")); //$NON-NLS-1$
		copy.addListener(SWT.Selection, event -> copy());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table(sash);
		detail = new DifferenceText(sash, phrases);
		sash.setWeights(58, 42);
		session.listen(changed);
		compare();
	}

	private void table(Composite parent) {
		table = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.getTable().setData(Parts.WIDGET_ID, "compare.table"); //$NON-NLS-1$
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		Icons icons = new Icons(table.getTable());
		column("column_clause", CLAUSE, new ColumnLabelProvider() { //$NON-NLS-1$

			@Override
			public String getText(Object line) {
				return ((Differences.Line) line).clause();
			}

			@Override
			public org.eclipse.swt.graphics.Image getImage(Object line) {
				return icons.image(switch (((Differences.Line) line).kind()) {
					case ADDED -> "add"; //$NON-NLS-1$
					case REMOVED -> "remove"; //$NON-NLS-1$
					case CHANGED -> "compare"; //$NON-NLS-1$
				});
			}
		});
		column("column_sentence", SENTENCE, new ColumnLabelProvider() { //$NON-NLS-1$

			@Override
			public String getText(Object line) {
				return ((Differences.Line) line).sentence();
			}

			@Override
			public String getToolTipText(Object line) {
				return getText(line);
			}
		});
		table.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Differences.Line line) {
				detail.show(line);
			}
		});
	}

	private void column(String key, int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(phrases.text(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
	}

	private void changed(Session.Topic topic) {
		if (topic == Session.Topic.POLICIES) {
			table.getTable().getDisplay().asyncExec(() -> {
				if (!table.getTable().isDisposed()) {
					compare();
				}
			});
		}
	}

	private void compare() {
		int number = ++asked;
		Edition before = earlier.edition();
		Edition after = later.edition();
		Editions editions = new Editions(session.shipped(), session::policies, session.policyFolder());
		tell(phrases.text("comparing")); //$NON-NLS-1$
		new RegistryTask<>(phrases.text("comparing"), session, table.getTable(), (registry, progress) -> { //$NON-NLS-1$
			progress.at(0, STEPS);
			PolicyBase was = editions.read(before);
			progress.at(1, STEPS);
			PolicyBase is = editions.read(after);
			progress.at(2, STEPS);
			return Differences.of(was, is, session.locale());
		}, differences -> show(number, differences), sentence -> refuse(number, sentence)).schedule();
	}

	private void tell(String sentence) {
		summary.setText(sentence);
		summary.requestLayout();
	}

	/** An answer to an earlier question comes too late. */
	private void show(int number, Differences differences) {
		if (number == asked) {
			shown = differences;
			tell(differences.summary());
			table.setInput(differences.lines());
			copy.setEnabled(!differences.lines().isEmpty());
			detail.clear(""); //$NON-NLS-1$
			if (!differences.lines().isEmpty()) {
				table.setSelection(new StructuredSelection(differences.lines().get(0)), true);
			}
		}
	}

	private void refuse(int number, String sentence) {
		if (number == asked) {
			tell(sentence);
			table.setInput(List.of());
			copy.setEnabled(false);
			detail.clear(""); //$NON-NLS-1$
		}
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(table.getTable().getDisplay());
		clipboard.setContents(new Object[]{ shown.text() }, new Transfer[]{ TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

	@Override
	public void dispose() {
		session.forget(changed);
		super.dispose();
	}
}
