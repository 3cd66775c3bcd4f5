// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Gives the window back the files that were open when it was left. */
public final class PolicyInputFactory implements IElementFactory {

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String file = memento.getString(PolicyInput.FILE);
		return file == null ? null : new PolicyInput(file);
	}
}
