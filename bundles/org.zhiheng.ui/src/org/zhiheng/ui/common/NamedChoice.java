// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/**
 * Lets one of several kept things be chosen by its name.
 *
 * @param shell above which it is asked
 * @param title of the question
 * @param message the question
 * @param words how a thing is called
 */
public record NamedChoice<T>(Shell shell, String title, String message, Function<T, String> words) {

	/**
	 * Asks.
	 *
	 * @param things at least one
	 * @return what was chosen; empty where nothing was
	 */
	public Optional<T> ask(List<T> things) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return things.stream().filter(each -> each == element).findFirst().map(words).orElse("");
			}
		});
		dialog.setTitle(title);
		dialog.setMessage(message);
		dialog.setMultipleSelection(false);
		dialog.setElements(things.toArray());
		return dialog.open() == Window.OK ? things.stream().filter(each -> each == dialog.getFirstResult()).findFirst() : Optional.empty();
	}
}
