// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.edit.form.CodeChoices;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.EditorChoices;

/** One rule of any kind: its attributes, where it applies, and its condition. */
final class NormForm {

	private static final int GAP = 14;

	private final Desk desk;
	private final CodeChoices choices;
	private final Composite body;
	private @Nullable Norm norm;
	private List<Object> shown = List.of();
	private @Nullable ConditionPane pane;

	NormForm(Desk desk, Composite parent) {
		this.desk = desk;
		this.choices = new EditorChoices(desk.base(), desk.words());
		body = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
	}

	void show(@Nullable Norm chosen) {
		norm = chosen;
		refresh();
	}

	/** Makes the fields anew where the rule, its clauses or its scope changed; values follow by themselves. */
	void refresh() {
		Norm present = norm != null && norm.eContainer() != null ? norm : null;
		List<Object> now = new ArrayList<>();
		if (present != null) {
			now.add(present);
			now.addAll(present.getClauses());
			now.add(present.getScope() == null ? "" : present.getScope()); //$NON-NLS-1$
		}
		if (now.equals(shown)) {
			if (pane != null) {
				pane.refresh();
			}
			return;
		}
		shown = now;
		pane = null;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		if (present != null) {
			create(present);
		}
		desk.reflow();
	}

	private void create(@NonNull Norm present) {
		Composite head = desk.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).spacing(12, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label kind = desk.toolkit().createLabel(head, desk.text("norm_heading", desk.words().kind(present.eClass()), present.getId())); //$NON-NLS-1$
		kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		new ClauseLink(desk, head, present);
		link(head, "remove", desk.text("norm_remove"), "norm.remove", () -> desk.additions().remove(present)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new MessageLine(desk, body, 1, present, "norm.message"); //$NON-NLS-1$
		new FormGrid(desk, body, present, choices, "norm"); //$NON-NLS-1$
		scope(present);
		if (present instanceof ConditionalNorm conditional) {
			heading("norm_condition"); //$NON-NLS-1$
			pane = new ConditionPane(desk, body, conditional, choices);
		}
	}

	private void scope(@NonNull Norm present) {
		Composite head = heading("norm_scope"); //$NON-NLS-1$
		Scope scope = present.getScope();
		if (scope == null) {
			link(head, "add", desk.text("scope_add"), "scope.add", () -> set(present, PolicyFactory.eINSTANCE.createScope())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			desk.toolkit().createLabel(body, desk.text("scope_none")); //$NON-NLS-1$
		} else {
			link(head, "remove", desk.text("scope_remove"), "scope.remove", () -> set(present, null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new FormGrid(desk, body, scope, choices, "scope"); //$NON-NLS-1$
		}
	}

	private void set(EObject owner, @Nullable Scope scope) {
		SetCommand command = new SetCommand(desk.editing().domain(), owner, Literals.NORM__SCOPE, scope == null ? SetCommand.UNSET_VALUE : scope);
		command.setLabel(desk.text("change", desk.words().feature(Literals.NORM__SCOPE))); //$NON-NLS-1$
		desk.editing().stack().execute(command);
	}

	private Composite heading(String key) {
		Composite head = desk.toolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(12, 0).applyTo(head);
		GridDataFactory.fillDefaults().indent(0, GAP).applyTo(head);
		Label label = desk.toolkit().createLabel(head, desk.text(key));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		return head;
	}

	private void link(Composite parent, String icon, String words, String id, Runnable action) {
		ImageHyperlink link = desk.toolkit().createImageHyperlink(parent, SWT.CENTER);
		link.setImage(desk.icons().image(icon));
		link.setText(words);
		link.setData(Parts.WIDGET_ID, id);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
	}
}
