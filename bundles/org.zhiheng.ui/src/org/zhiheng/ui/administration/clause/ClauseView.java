// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.clause;

import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
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
	private ScrolledForm form;
	private CompletableFuture<PolicyBase> base;
	private EObject shown;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Session.class);
		phrases = Phrases.of(ClauseView.class, session.locale());
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = MARGIN;
		form.getBody().setLayout(layout);
		base = CompletableFuture.supplyAsync(this::read);
		session.listen(saved);
		getSite().getPage().addSelectionListener(this);
		new ClauseText(toolkit, form.getBody(), phrases).nothing();
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
			base = CompletableFuture.supplyAsync(this::read);
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
		base.thenAccept(policies -> form.getDisplay().asyncExec(() -> {
			if (!form.isDisposed() && shown == object) {
				fill(Grounds.of(object, policies));
			}
		}));
	}

	private void fill(Grounds grounds) {
		for (Control child : form.getBody().getChildren()) {
			child.dispose();
		}
		ClauseText text = new ClauseText(toolkit, form.getBody(), phrases);
		if (grounds.clauses().isEmpty()) {
			text.nothing();
		}
		grounds.clauses().forEach(text::clause);
		text.interpretations(grounds.interpretations());
		form.reflow(true);
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		session.forget(saved);
		getSite().getPage().removeSelectionListener(this);
		toolkit.dispose();
		super.dispose();
	}
}
