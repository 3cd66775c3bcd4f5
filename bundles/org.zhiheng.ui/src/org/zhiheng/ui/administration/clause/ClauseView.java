// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.clause;

import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.content.Grounds;
import org.zhiheng.ui.administration.content.Node;
import org.zhiheng.ui.administration.content.Place;
import org.zhiheng.ui.administration.content.PolicyShelf;

/**
 * 依据: the clause behind the field or the line that is selected, word for word, with the open questions of its text.
 *
 * <p>Fields are filled by the workbench's calls in their order.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class ClauseView extends ViewPart implements ISelectionListener {

	private static final int MARGIN = 14;

	private final Session.Listener saved = this::saved;
	private Session session;
	private Phrases phrases;
	private FormToolkit toolkit;
	private SharedScrolledComposite scroll;
	private Composite body;
	private CompletableFuture<PolicyBase> base;
	private EObject shown;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Session.class);
		phrases = Phrases.of(ClauseView.class, session.locale());
		toolkit = new FormToolkit(parent.getDisplay());
		// No form: its heading lays out text that nobody sees, and the window waits for it.
		scroll = new SharedScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL) {};
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		toolkit.adapt(scroll);
		body = toolkit.createComposite(scroll);
		scroll.setContent(body);
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = MARGIN;
		body.setLayout(layout);
		session.listen(saved);
		getSite().getPage().addSelectionListener(this);
		new ClauseText(toolkit, body, phrases).nothing();
		selectionChanged(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
	}

	private PolicyBase read() {
		try {
			return new PolicyShelf(session.shipped(), session.policyFolder()).base();
		} catch (Failure failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void saved(Session.Topic topic) {
		if (topic == Session.Topic.POLICIES) {
			base = null;
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this || !(selection instanceof IStructuredSelection structured)) {
			return;
		}
		Object first = structured.getFirstElement();
		EObject object = first instanceof Place place ? place.object() : first instanceof Node node ? node.object() : null;
		if (object != null) {
			show(object);
		}
	}

	private void show(EObject object) {
		shown = object;
		if (base == null) {
			base = CompletableFuture.supplyAsync(this::read);
		}
		base.thenAccept(policies -> body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && shown == object) {
				fill(Grounds.of(object, policies));
			}
		}));
	}

	private void fill(Grounds grounds) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		ClauseText text = new ClauseText(toolkit, body, phrases);
		if (grounds.clauses().isEmpty()) {
			text.nothing();
		}
		grounds.clauses().forEach(text::clause);
		text.interpretations(grounds.interpretations());
		scroll.reflow(true);
	}

	@Override
	public void setFocus() {
		scroll.setFocus();
	}

	@Override
	public void dispose() {
		session.forget(saved);
		getSite().getPage().removeSelectionListener(this);
		toolkit.dispose();
		super.dispose();
	}
}
