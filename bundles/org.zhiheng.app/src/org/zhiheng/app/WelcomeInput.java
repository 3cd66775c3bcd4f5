// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.util.Locale;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.zhiheng.message.Phrases;

/** The one input of the welcome page; it is not kept over a restart, so that the page shows only where nothing else is open. */
final class WelcomeInput extends PlatformObject implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return getToolTipText();
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Phrases.of(WelcomeInput.class, Locale.getDefault()).text("welcome_title"); //$NON-NLS-1$
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
