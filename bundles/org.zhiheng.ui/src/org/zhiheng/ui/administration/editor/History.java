// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.zhiheng.message.Phrases;

/**
 * Undo and redo of one editor, named after what they would undo. A text that was refused is given up first: it is the last thing that was typed.
 */
final class History {

	private final Phrases phrases;
	private @Nullable BasicCommandStack stack;
	private final IAction undo = new Action() {

		@Override
		public void run() {
			if (!Field.restore(Display.getCurrent().getFocusControl()) && stack != null) {
				stack.undo();
			}
		}
	};
	private final IAction redo = new Action() {

		@Override
		public void run() {
			if (stack != null) {
				stack.redo();
			}
		}
	};

	History(@NonNull Phrases phrases) {
		this.phrases = phrases;
	}

	void of(@Nullable BasicCommandStack commands) {
		stack = commands;
		refresh();
	}

	void register(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	void refresh() {
		BasicCommandStack commands = stack;
		set(undo, "undo", commands != null && commands.canUndo() ? commands.getUndoCommand() : null); //$NON-NLS-1$
		set(redo, "redo", commands != null && commands.canRedo() ? commands.getRedoCommand() : null); //$NON-NLS-1$
		// a refused text can be given up even where no command is left
		undo.setEnabled(commands != null);
	}

	private void set(IAction action, String key, @Nullable Command command) {
		action.setEnabled(command != null);
		action.setText(command == null ? phrases.text(key) : phrases.text(key + "_what", command.getLabel())); //$NON-NLS-1$
	}
}
