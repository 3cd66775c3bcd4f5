// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit;

import java.util.Objects;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Changes one feature of one object, as a field does while a person types: however many values pass by, one run of typing is one command.
 */
public final class TypedChange {

	private final PolicyEditing editing;
	private final EObject owner;
	private final EStructuralFeature feature;
	private final String label;
	private @Nullable Command run;

	/**
	 * @param editing where the command goes
	 * @param owner object to change
	 * @param feature feature to change
	 * @param label what undo calls the change
	 */
	public TypedChange(PolicyEditing editing, EObject owner, EStructuralFeature feature, String label) {
		this.editing = editing;
		this.owner = owner;
		this.feature = feature;
		this.label = label;
	}

	/**
	 * Sets the value; within a run the command before is replaced, and a run that ends where it began leaves no command.
	 *
	 * @param value the new value, null to leave the feature empty
	 */
	public void set(@Nullable Object value) {
		BasicCommandStack stack = editing.stack();
		if (Objects.equals(value, owner.eGet(feature))) {
			return;
		}
		if (run != null && stack.getUndoCommand() == run) {
			stack.undo();
		}
		run = null;
		if (!Objects.equals(value, owner.eGet(feature))) {
			SetCommand command = new SetCommand(editing.domain(), owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
			command.setLabel(label);
			stack.execute(command);
			run = command;
		}
	}

	/** Ends the run: the field was left, or its state saved. */
	public void end() {
		run = null;
	}
}
