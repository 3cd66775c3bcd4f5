// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.zhiheng.ui.administration.Icons;

/**
 * Which policy file an editor edits. Where it lies is the session's business.
 *
 * @param file name of the file, such as {@code ht25.policy}
 */
public record PolicyInput(@NonNull String file) implements IEditorInput, IPersistableElement {

	static final String FILE = "file"; //$NON-NLS-1$

	private static final String FACTORY = "org.zhiheng.ui.administration.input"; //$NON-NLS-1$

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("document"); //$NON-NLS-1$
	}

	@Override
	public String getName() {
		return file;
	}

	@Override
	public String getToolTipText() {
		return file;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.cast(adapter.isInstance(this) ? this : null);
	}
}
