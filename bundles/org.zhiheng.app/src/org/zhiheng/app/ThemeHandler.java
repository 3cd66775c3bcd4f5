// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.zhiheng.message.Phrases;

/**
 * Switches between the light and the dark look when the window opens next.
 *
 * <p>The platform's theme engine can change the look of an open window, but on GTK that touches rows of virtual tables that no longer exist and
 * ends the process (seen with SWT 3.132), so the window is opened again instead.
 */
public final class ThemeHandler extends AbstractHandler {

	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String KEY = "themeid"; //$NON-NLS-1$
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Phrases phrases = Phrases.of(ThemeHandler.class, Locale.getDefault());
		Shell shell = HandlerUtil.getActiveShell(event);
		int answer = new MessageDialog(shell, phrases.text("theme_title"), null, phrases.text("theme_question"), MessageDialog.QUESTION, 0, //$NON-NLS-1$ //$NON-NLS-2$
			phrases.text("language_restart"), phrases.text("language_cancel")).open(); //$NON-NLS-1$ //$NON-NLS-2$
		if (answer != 0) {
			return null;
		}
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		String before = node.get(KEY, LIGHT);
		keep(node, before.startsWith(DARK) ? LIGHT : DARK);
		if (!PlatformUI.getWorkbench().restart()) {
			// the person stayed, with something unsaved: the look stays, too
			keep(node, before);
		}
		return null;
	}

	private static void keep(IEclipsePreferences node, String theme) throws ExecutionException {
		node.put(KEY, theme);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
	}
}
