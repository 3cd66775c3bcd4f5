// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyPackage.Literals;

/** Asks for the clause of a rule that has none. */
final class ClauseDialog extends AskDialog {

	private final Norm norm;

	ClauseDialog(Shell shell, Desk desk, Norm norm) {
		super(shell, desk, "norm_clause"); //$NON-NLS-1$
		this.norm = norm;
	}

	@Override
	Runnable questions(Composite area) {
		ClausePicker picker = clause(area, norm.getDocument());
		return () -> {
			SetCommand command = new SetCommand(desk().editing().domain(), norm, Literals.NORM__CLAUSES, List.of(picker.clause()));
			command.setLabel(desk().text("choose_clause")); //$NON-NLS-1$
			desk().editing().stack().execute(command);
		};
	}
}
