// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;

/**
 * Tells a reader something that waits until it is read, or asks for a name. The buttons are in the reader's language; the platform has them in English alone.
 *
 * @param shell above which it stands
 * @param locale the reader's language
 */
public record Teller(Shell shell, Locale locale) {

	/** Tells. */
	public void inform(String title, String sentence) {
		tell(title, sentence, MessageDialog.INFORMATION);
	}

	/** Tells of something that could not be done. */
	public void fault(String title, String sentence) {
		tell(title, sentence, MessageDialog.ERROR);
	}

	private void tell(String title, String sentence, int kind) {
		new MessageDialog(shell, title, null, sentence, kind, 0, label(IDialogConstants.OK_ID, "")).open();
	}

	/**
	 * Asks for a name.
	 *
	 * @param title of the dialog
	 * @param words what is asked
	 * @param first what stands there at first
	 * @param validator says what is wrong with a name
	 * @return empty where the reader thought better of it
	 */
	public Optional<String> name(String title, String words, String first, IInputValidator validator) {
		InputDialog dialog = new InputDialog(shell, title, words, first, validator) {
			@Override
			protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
				return super.createButton(parent, id, label(id, label), defaultButton);
			}
		};
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	/** What a button of the platform is called. */
	public String label(int id, String otherwise) {
		Phrases phrases = Phrases.of(Teller.class, locale);
		return switch (id) {
			case IDialogConstants.OK_ID -> phrases.text("dialog_ok");
			case IDialogConstants.CANCEL_ID -> phrases.text("dialog_cancel");
			case IDialogConstants.CLOSE_ID -> phrases.text("dialog_close");
			default -> otherwise;
		};
	}
}
