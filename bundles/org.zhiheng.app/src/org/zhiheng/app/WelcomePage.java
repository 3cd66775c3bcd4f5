// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.part.EditorPart;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;

/** What can be done here, office by office; shown where nothing else is open. */
public final class WelcomePage extends EditorPart {

	static final String ID = "org.zhiheng.app.welcome"; //$NON-NLS-1$

	private static final List<String> OFFICES = List.of("administration", "analytics", "audit"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int MARGIN = 40;
	private static final int GAP = 8;
	private static final int WIDTH = 460;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(Composite parent) {
		Session session = getSite().getService(Session.class);
		Phrases phrases = Phrases.of(WelcomePage.class, session.locale());
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(page);
		text(page, phrases.text("welcome_title")).setFont(JFaceResources.getHeaderFont()); //$NON-NLS-1$
		text(page, phrases.text("welcome_workspace", session.folder())); //$NON-NLS-1$
		Label demo = text(page, ""); //$NON-NLS-1$
		for (String office : OFFICES) {
			office(page, office, phrases);
		}
		session.opened().thenAccept(registry -> page.getDisplay().asyncExec(() -> {
			if (registry.demo() && !demo.isDisposed()) {
				demo.setText(phrases.text("welcome_demo")); //$NON-NLS-1$
				page.layout();
			}
		}));
	}

	private static Label text(Composite page, String words) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void office(Composite page, String office, Phrases phrases) {
		String id = "org.zhiheng.app." + office; //$NON-NLS-1$
		IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
		Label name = text(page, perspective.getLabel());
		name.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().indent(0, GAP * 2).applyTo(name);
		text(page, phrases.text("welcome_" + office)); //$NON-NLS-1$
		Button go = new Button(page, SWT.PUSH);
		go.setText(phrases.text("welcome_go", perspective.getLabel())); //$NON-NLS-1$
		go.setData("org.zhiheng.id", "welcome." + office); //$NON-NLS-1$ //$NON-NLS-2$
		go.addListener(SWT.Selection, event -> {
			try {
				PlatformUI.getWorkbench().showPerspective(id, getSite().getWorkbenchWindow());
			} catch (WorkbenchException e) {
				Platform.getLog(WelcomePage.class).log(e.getStatus());
			}
		});
	}

	@Override
	public void setFocus() {
		// nothing to type here
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}
}
