// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.edit.condition.ConditionEdits;
import org.zhiheng.policy.edit.form.CodeChoices;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.content.ConditionNames;
import org.zhiheng.ui.administration.content.FirstCondition;

/** The condition of a rule: a tree that is built by gestures, the fields of the chosen line, and the whole in plain sentences. */
final class ConditionPane {

	private static final int LINES = 9;
	private static final int WIDTH = 60;

	private final Desk desk;
	private final ConditionalNorm norm;
	private final CodeChoices choices;
	private final ConditionNames names;
	private final ConditionEdits edits;
	private final TreeViewer tree;
	private final ConditionTools tools;
	private final Composite details;
	private final Text preview;
	private List<Object> shown = List.of();

	ConditionPane(Desk desk, Composite parent, @NonNull ConditionalNorm norm, @NonNull CodeChoices choices) {
		this.desk = desk;
		this.norm = norm;
		this.choices = choices;
		this.names = new ConditionNames(desk.base(), desk.words());
		this.edits = new ConditionEdits(desk.editing(), desk.words().locale());
		tools = new ConditionTools(desk, parent, this);
		tree = new TreeViewer(desk.toolkit().createTree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION));
		Tree widget = tree.getTree();
		widget.setData(Parts.WIDGET_ID, "condition.tree"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(WIDTH), widget.getItemHeight() * LINES).applyTo(widget);
		tree.setContentProvider(new ConditionContent(names));
		tree.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> names.line((EObject) each)));
		tree.setInput(norm);
		tree.expandAll();
		tree.addSelectionChangedListener(event -> {
			tools.refresh();
			details();
		});
		details = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(details);
		GridDataFactory.fillDefaults().grab(true, false).indent(14, 0).applyTo(details);
		Label caption = desk.toolkit().createLabel(parent, desk.text("condition_preview")); //$NON-NLS-1$
		caption.setForeground(caption.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		preview = desk.toolkit().createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL); //$NON-NLS-1$
		preview.setData(Parts.WIDGET_ID, "condition.preview"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(WIDTH), preview.getLineHeight() * LINES).applyTo(preview);
		refresh();
	}

	/** The chosen line, or null. */
	@Nullable
	EObject chosen() {
		return (EObject) tree.getStructuredSelection().getFirstElement();
	}

	/** The chosen condition, or null. */
	@Nullable
	Condition condition() {
		return chosen() instanceof Condition condition ? condition : null;
	}

	/** Adds a condition of a kind below the chosen line, or beside it where it holds none. */
	void add(EClass kind) {
		Condition added = (Condition) PolicyFactory.eINSTANCE.create(kind);
		EObject holder = chosen();
		if (holder == null || ConditionEdits.slot(holder) == null) {
			holder = holder == null || holder.eContainer() == null ? norm : holder.eContainer();
		}
		edits.add(holder, starting(added));
		choose(added);
	}

	/** A new condition starts with what it cannot be without. */
	private static Condition starting(Condition added) {
		return new FirstCondition().fill(added);
	}

	/** Puts the chosen condition into a new one. */
	void wrap(Supplier<? extends Condition> wrapper) {
		Condition inner = condition();
		if (inner != null) {
			Condition made = wrapper.get();
			edits.wrap(inner, made);
			choose(made);
		}
	}

	/** Changes the tree at the chosen condition, which stays chosen where it still stands. */
	void change(Consumer<Condition> gesture) {
		Condition condition = condition();
		if (condition != null) {
			gesture.accept(condition);
			if (condition.eContainer() != null) {
				choose(condition);
			}
		}
	}

	ConditionEdits edits() {
		return edits;
	}

	private void choose(EObject object) {
		refresh();
		tree.expandAll();
		tree.setSelection(new StructuredSelection(object), true);
	}

	/** Shows the tree as it is now. */
	void refresh() {
		if (!tree.getTree().isDisposed()) {
			tree.refresh();
			preview.setText(names.whole(norm.getCondition()));
			tools.refresh();
			details();
		}
	}

	/** The fields of the chosen line; made anew where another line or another fact was chosen. */
	private void details() {
		EObject line = chosen();
		EObject object = line != null && line.eContainer() != null ? line : null;
		List<Object> now = new ArrayList<>();
		if (object != null) {
			now.add(object);
			now.add(object instanceof Comparison comparison ? String.valueOf(comparison.getFact()) : ""); //$NON-NLS-1$
		}
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (Control child : details.getChildren()) {
			child.dispose();
		}
		if (object != null) {
			new FormGrid(desk, details, object, choices, "condition"); //$NON-NLS-1$
			new MessageLine(desk, details, 1, object, "condition.message"); //$NON-NLS-1$
		}
		desk.reflow();
	}
}
