// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.zhiheng.demo.DemoKeeping;
import org.zhiheng.demo.DemoPopulation;
import org.zhiheng.demo.PolicyGround;
import org.zhiheng.demo.Years;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Registry;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.common.Screen;

/** A person at the window of one office, over a workspace with a few thousand made-up applications. */
public final class Office {

	private static final long PATIENCE = 60_000_000_000L;
	private static final int FRAMES = 120;
	private static final int APPLICATIONS = 3_000;

	private final Display display = Display.getCurrent();
	private final Session session = PlatformUI.getWorkbench().getService(Session.class);
	private final IWorkbenchPage page;

	/** @param perspective the office that is gone to */
	public Office(String perspective) throws Exception {
		this(perspective, true);
	}

	/**
	 * @param perspective the office that is gone to
	 * @param filled whether a workspace with nobody in it is filled first
	 */
	public Office(String perspective, boolean filled) throws Exception {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		page = PlatformUI.getWorkbench().showPerspective(perspective, window);
		until("the workspace", () -> session.opened().isDone());
		if (filled) {
			done(CompletableFuture.runAsync(this::fill));
		}
	}

	private void fill() {
		try {
			Registry registry = session.registry();
			if (registry.count(Filter.ALL) == 0) {
				DemoPopulation population = new DemoPopulation(PolicyGround.of(session.policies()), 1, Years.USUAL);
				DemoKeeping.keep(registry, population, APPLICATIONS, session.actor("clerk", DemoKeeping.ACTION, ""), Progress.NONE);
				session.changed(Topic.APPLICATIONS);
			}
		} catch (Exception e) {
			throw new CompletionException(e);
		}
	}

	/** Lets the window work until something done elsewhere is done. */
	public void done(CompletableFuture<?> work) {
		until("work in the background", work::isDone);
		work.join();
	}

	/** The page of the window. */
	public IWorkbenchPage page() {
		return page;
	}

	/** The open workspace. */
	public Session session() {
		return session;
	}

	/** Lets the window work until a condition holds. */
	public void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** A widget by its name, waited for. */
	public <T extends Control> T find(Class<T> kind, String id) {
		AtomicReference<T> found = new AtomicReference<>();
		until(id, () -> {
			found.set(now(kind, id).orElse(null));
			return found.get() != null;
		});
		return found.get();
	}

	/** A widget by its name, if it is there now. */
	public <T extends Control> Optional<T> now(Class<T> kind, String id) {
		return Screen.named(id).filter(kind::isInstance).map(kind::cast).findFirst();
	}

	/** Whether a button is there and can be pressed. */
	public boolean ready(String id) {
		return now(Button.class, id).filter(Button::isEnabled).isPresent();
	}

	/** The newest dialog of a title, if one is open. */
	public Optional<Shell> dialog(String title) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && title.equals(shell.getText())).reduce((first, last) -> last);
	}

	/** Every widget of a kind in a shell. */
	public static <T extends Control> List<T> within(Shell shell, Class<T> kind) {
		return Screen.within(shell).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** What a dialog says. */
	public static String words(Shell shell) {
		return within(shell, Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
	}

	/** Presses, ticks or chooses a widget that holds its new state already. */
	public void select(Control control) {
		control.notifyListeners(SWT.Selection, new Event());
	}

	/** Runs a command of the menu. */
	public void command(String id) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
	}

	/** Takes a picture of the screen for a person to look at. */
	public void picture(String name) throws IOException {
		page.getWorkbenchWindow().getShell().forceActive();
		AtomicReference<Boolean> drawn = new AtomicReference<>(false);
		// what has changed is painted with the next frames, not with the next event
		display.timerExec(FRAMES, () -> drawn.set(true));
		until("drawn", drawn::get);
		while (display.readAndDispatch()) {
			Thread.onSpinWait();
		}
		shoot(name);
	}

	/** Takes a picture of the screen as it is, waiting for nothing. */
	public void shoot(String name) throws IOException {
		Screen.shoot(name);
	}
}
