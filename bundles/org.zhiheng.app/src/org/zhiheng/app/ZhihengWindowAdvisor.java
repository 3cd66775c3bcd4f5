// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.views.IViewDescriptor;

/** The one window. */
final class ZhihengWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point FIRST_SIZE = new Point(1360, 860);

	ZhihengWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {

			@Override
			protected void makeActions(IWorkbenchWindow window) {
				// The menu itself stands in plugin.xml; these make its commands follow the active part.
				for (ActionFactory each : new ActionFactory[]{ ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.UNDO, ActionFactory.REDO,
					ActionFactory.COPY, ActionFactory.QUIT, ActionFactory.RESET_PERSPECTIVE }) {
					register(each.create(window));
				}
			}
		};
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(FIRST_SIZE);
		window.setShowPerspectiveBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		name(getWindowConfigurer().getWindow());
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null && page.getEditorReferences().length == 0 && empty(page)) {
			try {
				// Never an empty grey window: who has nothing open is told what can be done here.
				page.openEditor(new WelcomeInput(), WelcomePage.ID);
			} catch (PartInitException e) {
				Platform.getLog(ZhihengWindowAdvisor.class).log(e.getStatus());
			}
		}
	}

	/** A window shows nothing where its editors would stand, and no view that fills it. */
	private static boolean empty(IWorkbenchPage page) {
		return page.isEditorAreaVisible() && Arrays.stream(page.getViewReferences())
			.noneMatch(each -> page.getPartState(each) == IWorkbenchPage.STATE_MAXIMIZED);
	}

	/** A window that is restored remembers the names of its offices and views in the language it was closed in. */
	private static void name(IWorkbenchWindow window) {
		EModelService model = window.getService(EModelService.class);
		for (MPerspective each : model.findElements(window.getService(MWindow.class), null, MPerspective.class)) {
			IPerspectiveDescriptor office = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(each.getElementId());
			if (office != null) {
				each.setLabel(office.getLabel());
				each.setTooltip(office.getDescription());
			}
		}
		for (MPart each : model.findElements(window.getService(MWindow.class), null, MPart.class)) {
			IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(each.getElementId());
			if (view != null && each.getObject() == null) {
				each.setLabel(view.getLabel());
			}
		}
	}
}
