// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.condition.ConditionEdits;
import org.zhiheng.ui.administration.Parts;

/** The gestures above a condition tree. */
final class ConditionTools {

	private static final List<EClass> KINDS = List.of(Literals.COMPARISON, Literals.ELAPSED, Literals.TOTAL, Literals.SOME, Literals.EACH_YEAR,
		Literals.ALL_OF, Literals.ANY_OF, Literals.EXTERNAL_CONDITION);
	private static final List<EClass> WRAPPERS = List.of(Literals.ALL_OF, Literals.ANY_OF, Literals.NOT);

	private final Desk desk;
	private final ConditionPane pane;
	private final Composite row;
	private final Button wrap;
	private final Button unwrap;
	private final Button up;
	private final Button down;
	private final Button remove;

	ConditionTools(Desk desk, Composite parent, ConditionPane pane) {
		this.desk = desk;
		this.pane = pane;
		row = desk.toolkit().createComposite(parent);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.spacing = 6;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button add = button("add", () -> {}); //$NON-NLS-1$
		menu(add, KINDS, pane::add);
		wrap = button("wrap", () -> {}); //$NON-NLS-1$
		menu(wrap, WRAPPERS, kind -> pane.wrap(() -> (Condition) PolicyFactory.eINSTANCE.create(kind)));
		unwrap = button("unwrap", () -> pane.change(each -> pane.edits().unwrap(each))); //$NON-NLS-1$
		up = button("up", () -> pane.change(each -> pane.edits().move(each, -1))); //$NON-NLS-1$
		down = button("down", () -> pane.change(each -> pane.edits().move(each, 1))); //$NON-NLS-1$
		remove = button("remove", () -> pane.change(each -> pane.edits().remove(each))); //$NON-NLS-1$
	}

	private Button button(String key, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(desk.text("condition_" + key)); //$NON-NLS-1$
		button.setData(Parts.WIDGET_ID, "condition." + key); //$NON-NLS-1$
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void menu(Button button, List<EClass> kinds, java.util.function.Consumer<EClass> action) {
		Menu menu = new Menu(button);
		for (EClass kind : kinds) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(desk.words().kind(kind));
			item.setData(Parts.WIDGET_ID, kind.getName());
			item.addListener(SWT.Selection, event -> action.accept(kind));
		}
		button.setData("menu", menu); //$NON-NLS-1$
		button.addListener(SWT.Selection, event -> {
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
	}

	/** Enables what can be done with the chosen line. */
	void refresh() {
		Condition condition = pane.condition();
		if (condition == null || condition.eContainer() == null) {
			List.of(wrap, unwrap, up, down, remove).forEach(each -> each.setEnabled(false));
			return;
		}
		wrap.setEnabled(true);
		unwrap.setEnabled(ConditionEdits.canUnwrap(condition));
		up.setEnabled(ConditionEdits.canMove(condition, -1));
		down.setEnabled(ConditionEdits.canMove(condition, 1));
		remove.setEnabled(true);
	}
}
