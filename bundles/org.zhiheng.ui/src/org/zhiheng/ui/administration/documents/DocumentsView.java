// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.DocumentTree;
import org.zhiheng.ui.administration.content.Names;
import org.zhiheng.ui.administration.content.Node;
import org.zhiheng.ui.administration.content.PolicyShelf;
import org.zhiheng.ui.administration.editor.PolicyEditor;
import org.zhiheng.ui.administration.editor.PolicyInput;
import org.zhiheng.ui.administration.saving.PolicySaving;

/**
 * 文件与条款: the tree of all policy files. A double click opens the file at that clause or rule.
 *
 * <p>Fields are filled by the workbench's calls in their order.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class DocumentsView extends ViewPart {

	private static final int FILTER_DELAY = 150;

	private final Session.Listener saved = this::saved;
	private Session session;
	private Phrases phrases;
	private Label message;
	private TreeViewer tree;
	private NodeFilter filter;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Session.class);
		phrases = Phrases.of(DocumentTree.class, session.locale());
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
		Text search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(phrases.text("filter")); //$NON-NLS-1$
		search.setData(Parts.WIDGET_ID, "documents.filter"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(search);
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(message);
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
		tree.getTree().setData(Parts.WIDGET_ID, "documents.tree"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
		filter = new NodeFilter();
		tree.setContentProvider(new NodeContent());
		tree.setLabelProvider(new NodeLabels(tree.getTree()));
		tree.addFilter(filter);
		tree.addDoubleClickListener(event -> open((Node) tree.getStructuredSelection().getFirstElement()));
		Runnable narrow = () -> narrow(search);
		search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(FILTER_DELAY, narrow));
		getSite().setSelectionProvider(tree);
		session.listen(saved);
		load();
		session.opened().thenRun(this::complete);
	}

	private void narrow(Text search) {
		if (!search.isDisposed()) {
			filter.words(search.getText().strip().toLowerCase(Locale.ROOT));
			tree.refresh();
			if (filter.narrows()) {
				tree.expandAll();
			} else {
				tree.collapseAll();
			}
		}
	}

	private void saved(Session.Topic topic) {
		if (topic == Session.Topic.POLICIES) {
			load();
		}
	}

	private void load() {
		Job.create(phrases.text("loading"), this::read).schedule(); //$NON-NLS-1$
	}

	private IStatus read(IProgressMonitor monitor) {
		try {
			List<PolicyShelf.Entry> entries = new PolicyShelf(session.shipped(), session.policyFolder()).entries();
			List<Series> series = entries.stream().map(PolicyShelf.Entry::root).filter(SeriesCatalogue.class::isInstance)
				.map(SeriesCatalogue.class::cast)
				.flatMap(catalogue -> catalogue.getSeries().stream()).toList();
			List<Node> nodes = new DocumentTree(new Names(session.locale(), series).words()).of(entries);
			later(() -> show(nodes));
		} catch (Failure failure) {
			later(() -> tell(phrases.text("failed", failure.sentence(session.locale())))); //$NON-NLS-1$
		}
		return Status.OK_STATUS;
	}

	/** Puts in place what was journalled but not exchanged when the machine stopped. */
	private void complete() {
		try {
			List<String> done = new PolicySaving(session.policyFolder(), session.registry()).complete();
			if (!done.isEmpty()) {
				later(() -> {
					tell(phrases.text("completed", String.join(phrases.text("join"), done))); //$NON-NLS-1$ //$NON-NLS-2$
					session.changed(Session.Topic.POLICIES);
				});
			}
		} catch (Failure failure) {
			later(() -> tell(failure.sentence(session.locale())));
		}
	}

	private void later(Runnable work) {
		tree.getTree().getDisplay().asyncExec(() -> {
			if (!tree.getTree().isDisposed()) {
				work.run();
			}
		});
	}

	private void show(List<Node> nodes) {
		Object[] expanded = tree.getExpandedElements();
		tree.setInput(nodes);
		if (expanded.length > 0) {
			List<String> open = Arrays.stream(expanded).map(NodeContent::path).toList();
			NodeContent.all(nodes).filter(node -> open.contains(NodeContent.path(node))).forEach(node -> tree.setExpandedState(node, true));
		}
	}

	private void tell(String sentence) {
		message.setText(sentence);
		((GridData) message.getLayoutData()).exclude = false;
		message.requestLayout();
	}

	private void open(Node node) {
		if (node == null || node.file().isEmpty()) {
			if (node != null) {
				tree.setExpandedState(node, !tree.getExpandedState(node));
			}
			return;
		}
		try {
			EObject object = node.object();
			if (getSite().getPage().openEditor(new PolicyInput(node.file()), Parts.EDITOR) instanceof PolicyEditor editor && object != null) {
				editor.reveal(PolicyEditor.fragment(object));
			}
		} catch (PartInitException e) {
			tell(e.getLocalizedMessage());
		}
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	@Override
	public void dispose() {
		session.forget(saved);
		super.dispose();
	}
}
