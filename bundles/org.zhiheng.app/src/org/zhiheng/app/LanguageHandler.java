// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.message.Phrases;

/** Switches between Chinese and English; the start file reads the choice, so the window opens again. */
public final class LanguageHandler extends AbstractHandler {

	private static final String CHINESE = "zh_CN"; //$NON-NLS-1$
	private static final String ENGLISH = "en"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Phrases phrases = Phrases.of(LanguageHandler.class, Locale.getDefault());
		Shell shell = HandlerUtil.getActiveShell(event);
		int answer = new MessageDialog(shell, phrases.text("language_title"), null, phrases.text("language_question"), MessageDialog.QUESTION, 0, //$NON-NLS-1$ //$NON-NLS-2$
			phrases.text("language_restart"), phrases.text("language_cancel")).open(); //$NON-NLS-1$ //$NON-NLS-2$
		if (answer != 0) {
			return null;
		}
		try {
			boolean english = Locale.ENGLISH.equals(phrases.locale());
			remember(english ? CHINESE : ENGLISH);
			if (!PlatformUI.getWorkbench().restart()) {
				// the person stayed, with something unsaved: the language stays, too
				remember(english ? ENGLISH : CHINESE);
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, phrases.text("language_title"), phrases.text("language_failed", String.valueOf(e.getMessage()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return null;
	}

	private static void remember(String language) throws IOException {
		Path folder = Path.of(System.getProperty("user.home"), ".zhiheng"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("language"), language + System.lineSeparator()); //$NON-NLS-1$
	}
}
