// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.zhiheng.ui.administration.Icons;

/** The one page of comparison; it is not kept over a restart. */
final class ComparisonInput extends PlatformObject implements IEditorInput {

	private final String name;

	/** @param name of the page */
	ComparisonInput(String name) {
		this.name = name;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("compare"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ComparisonInput;
	}

	@Override
	public int hashCode() {
		return ComparisonInput.class.hashCode();
	}
}
