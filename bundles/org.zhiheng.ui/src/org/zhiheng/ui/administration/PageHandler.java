// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;

/** Opens a page of which there is one, or brings it to the front, where editors have room: among charts it would leave none to either. */
public abstract class PageHandler extends AbstractHandler {

	private static final String OFFICE = "org.zhiheng.app.administration"; //$NON-NLS-1$

	private final String page;
	private final Class<?> words;
	private final String icon;

	/**
	 * @param page id of the editor
	 * @param words beside whose class its {@code title} stands
	 * @param icon its icon
	 */
	protected PageHandler(String page, Class<?> words, String icon) {
		this.page = page;
		this.words = words;
		this.icon = icon;
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			String name = Phrases.of(words, window.getService(Session.class).locale()).text("title"); //$NON-NLS-1$
			window.getWorkbench().showPerspective(OFFICE, window).openEditor(new PageInput(page, name, icon), page);
			return null;
		} catch (WorkbenchException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
	}
}
