// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches between the light and the dark look; the choice is remembered. */
public final class ThemeHandler extends AbstractHandler {

	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IThemeEngine engine = HandlerUtil.getActiveWorkbenchWindow(event).getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		boolean dark = active != null && active.getId().startsWith(DARK);
		engine.setTheme(dark ? LIGHT : DARK, true);
		return null;
	}
}
