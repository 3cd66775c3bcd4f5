// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.zhiheng.ui.Session;

/** A page in the place of the editors that keeps nothing to be saved. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public abstract class StandingPage extends EditorPart {

	/** The workspace, from the time the page is there. */
	protected Session session;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = site.getService(Session.class);
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// nothing is edited here
	}

	@Override
	public final void doSaveAs() {
		// nothing is edited here
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
