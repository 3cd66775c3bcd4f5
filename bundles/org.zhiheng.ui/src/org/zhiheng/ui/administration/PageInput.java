// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A page of which there is one, in the place of the editors; it is not kept over a restart. */
final class PageInput extends PlatformObject implements IEditorInput {

	private final String page;
	private final String name;
	private final String icon;

	/**
	 * @param page its id
	 * @param name its title
	 * @param icon its icon
	 */
	PageInput(String page, String name, String icon) {
		this.page = page;
		this.name = name;
		this.icon = icon;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(icon);
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
		return other instanceof PageInput input && page.equals(input.page);
	}

	@Override
	public int hashCode() {
		return page.hashCode();
	}
}
