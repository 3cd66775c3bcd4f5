// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.Locale;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.rules.lint.Fix;

/** Carries out what the lint proposes. */
final class QuickFix {

	private final PolicyEditing editing;

	QuickFix(PolicyEditing editing) {
		this.editing = editing;
	}

	/** All changes of a fix in one command. */
	void apply(Fix fix, Locale locale) {
		CompoundCommand command = new CompoundCommand(fix.label().in(locale));
		for (Fix.Change change : fix.changes()) {
			Object value = change.value();
			command.append(SetCommand.create(editing.domain(), change.object(), change.feature(), value == null ? SetCommand.UNSET_VALUE : value));
		}
		editing.stack().execute(command);
	}
}
