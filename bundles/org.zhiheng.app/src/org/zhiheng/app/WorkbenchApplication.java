// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.zhiheng.cli.ClassArchive;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.Workspaces;
import org.zhiheng.ui.Session;

/** Opens the workbench window on one workspace and stays until it is closed. */
public final class WorkbenchApplication implements IApplication {

	/** Exit code where the workbench cannot start, as for every command. */
	private static final Integer CANNOT_START = 2;
	/** Exit code that asks the start file for a new start. */
	private static final Integer START_AGAIN = 24;

	private final Locale locale = Locale.getDefault();
	private final Phrases phrases = Phrases.of(WorkbenchApplication.class, locale);

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display;
		try {
			display = PlatformUI.createDisplay();
			TickBoxes.rim(display);
		} catch (SWTError e) {
			System.err.println(new Failure(e, WorkbenchApplication.class, "ZH-8001").sentence(locale)); //$NON-NLS-1$
			return CANNOT_START;
		}
		try {
			Location data = Platform.getInstanceLocation();
			if (data == null || !data.isSet()) {
				return refuse(new Failure(WorkbenchApplication.class, "ZH-8002")); //$NON-NLS-1$
			}
			Path folder = path(data.getURL());
			if (!data.lock()) {
				return refuse(new Failure(WorkbenchApplication.class, "ZH-8003", folder)); //$NON-NLS-1$
			}
			return run(display, folder);
		} catch (Failure failure) {
			return refuse(failure);
		} finally {
			display.dispose();
			ClassArchive.complete(FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext());
		}
	}

	private Object run(Display display, Path folder) throws Failure, IOException {
		Workspaces workspaces = service(Workspaces.class);
		if (!workspaces.exists(folder) && !create(workspaces, folder)) {
			return EXIT_OK;
		}
		try (Session session = new Session(folder, locale, workspaces, service(PolicySource.class))) {
			session.opened().exceptionally(problem -> {
				// The window is of no use without its workspace: say why, and end.
				display.asyncExec(() -> {
					refuse(problem.getCause() instanceof Failure failure ? failure
						: new Failure(problem, WorkbenchApplication.class, "ZH-8004", folder)); //$NON-NLS-1$
					PlatformUI.getWorkbench().close();
				});
				return null;
			});
			int code = PlatformUI.createAndRunWorkbench(display, new ZhihengWorkbenchAdvisor(session));
			if (session.opened().isCompletedExceptionally()) {
				return CANNOT_START;
			}
			return code == PlatformUI.RETURN_RESTART ? START_AGAIN : EXIT_OK;
		}
	}

	/** Asks once whether a new workspace is for real people or for the demonstration. */
	private boolean create(Workspaces workspaces, Path folder) throws Failure {
		String kind = System.getProperty("zhiheng.newWorkspace"); //$NON-NLS-1$
		boolean demo = "demo".equals(kind); //$NON-NLS-1$
		if (kind == null) {
			MessageDialog question = new MessageDialog(null, phrases.text("newWorkspace_title"), null, phrases.text("newWorkspace_question", folder), //$NON-NLS-1$ //$NON-NLS-2$
				MessageDialog.QUESTION, 0, phrases.text("newWorkspace_real"), phrases.text("newWorkspace_demo"), phrases.text("newWorkspace_cancel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			int answer = question.open();
			if (answer != 0 && answer != 1) {
				return false;
			}
			demo = answer == 1;
		}
		try {
			Files.createDirectories(folder);
			workspaces.create(folder, demo, locale).close();
			return true;
		} catch (IOException e) {
			throw new Failure(e, WorkbenchApplication.class, "ZH-8004", folder); //$NON-NLS-1$
		}
	}

	private Object refuse(Failure failure) {
		String sentence = failure.sentence(locale);
		System.err.println(sentence);
		if (System.getProperty("zhiheng.newWorkspace") == null) { //$NON-NLS-1$
			MessageDialog.openError(null, phrases.text("cannotStart"), sentence); //$NON-NLS-1$
		}
		return CANNOT_START;
	}

	private static Path path(URL url) throws IOException {
		try {
			return Path.of(URIUtil.toURI(url)).toAbsolutePath();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	private static <T> T service(Class<T> port) throws Failure {
		BundleContext context = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(port);
		T service = reference == null ? null : context.getService(reference);
		if (service == null) {
			throw new Failure(WorkbenchApplication.class, "ZH-8005", port.getSimpleName()); //$NON-NLS-1$
		}
		return service;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
