// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.zhiheng.ui.common.Screen;

/** A person at the window: finds widgets by their names, waits for what is to come, types and clicks. */
final class Clerk {

	private static final long PATIENCE = 30_000_000_000L;

	private final Display display = Display.getCurrent();

	/** Lets the window work until a condition holds. */
	void until(String what, BooleanSupplier condition) {
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
	<T extends Control> T find(Class<T> kind, String id) {
		AtomicReference<T> found = new AtomicReference<>();
		until(id, () -> {
			found.set(Screen.named(id)
				.filter(kind::isInstance)
				.map(kind::cast).findFirst().orElse(null));
			return found.get() != null;
		});
		return found.get();
	}

	/** Whether there is a widget of a name now. */
	boolean has(String id) {
		return Screen.named(id).findAny().isPresent();
	}

	/** The first widget whose name begins and whose text reads so. */
	Optional<Control> any(String prefix, String text) {
		return Screen.widgets().filter(each -> String.valueOf(each.getData(Parts.WIDGET_ID)).startsWith(prefix))
			.filter(each -> each instanceof Text field && field.getText().equals(text)).findFirst();
	}

	/** Types into a field in place of what it holds. */
	void type(String id, String typed) {
		Text text = find(Text.class, id);
		settle();
		text.setFocus();
		text.setText(typed);
	}

	/** Lets the window do what it has put off: layout, focus, drawing. */
	void settle() {
		AtomicReference<Boolean> done = new AtomicReference<>(false);
		display.asyncExec(() -> done.set(true));
		until("settled", done::get);
		while (display.readAndDispatch()) {
			Thread.onSpinWait();
		}
	}

	/** Leaves the field that has the focus, as the tabulator does. */
	void leave() {
		Control focus = display.getFocusControl();
		assertNotNull(focus);
		focus.traverse(SWT.TRAVERSE_TAB_NEXT);
	}

	/** Follows a link or presses a button. */
	void press(String id) {
		Control control = find(Control.class, id);
		Event event = new Event();
		event.character = SWT.CR;
		event.keyCode = SWT.CR;
		control.notifyListeners(control instanceof Button ? SWT.Selection : SWT.KeyDown, event);
	}

	/** Ticks a box. */
	void tick(String id) {
		Button box = find(Button.class, id);
		box.setSelection(true);
		box.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses a line of a combo. */
	void choose(String id, String words) {
		Combo combo = find(Combo.class, id);
		combo.setText(words);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses the first line of a table. */
	void chooseFirst(String id) {
		chooseLine(id, 0);
	}

	/** Chooses a line of a table. */
	void chooseLine(String id, int line) {
		Table table = find(Table.class, id);
		table.setSelection(line);
		Event event = new Event();
		event.item = table.getItem(line);
		table.notifyListeners(SWT.Selection, event);
	}

	/** The first line of a table whose words contain these, or -1. */
	int line(String id, String words) {
		Table table = find(Table.class, id);
		for (int line = 0; line < table.getItemCount(); line++) {
			if (table.getItem(line).getText().contains(words)) {
				return line;
			}
		}
		return -1;
	}

	/** Opens a dialog, fills it in and confirms it; the dialog holds its opener up until then. */
	void dialog(String opener, String confirm, Runnable answers) {
		AtomicReference<Throwable> problem = new AtomicReference<>();
		display.asyncExec(() -> {
			try {
				answers.run();
				Button ok = find(Button.class, confirm);
				assertTrue(ok.isEnabled(), confirm);
				ok.notifyListeners(SWT.Selection, new Event());
			} catch (RuntimeException | AssertionError e) {
				problem.set(e);
				Shell top = display.getActiveShell();
				if (top != null) {
					top.close();
				}
			}
		});
		press(opener);
		if (problem.get() != null) {
			throw new AssertionError(problem.get());
		}
	}

	/** Opens a line of a tree by a double click. */
	void open(String id, String... path) {
		Tree tree = find(Tree.class, id);
		List<TreeItem> items = new ArrayList<>();
		TreeItem at = null;
		for (String step : path) {
			TreeItem above = at;
			AtomicReference<TreeItem> next = new AtomicReference<>();
			until(step, () -> {
				TreeItem[] below = above == null ? tree.getItems() : above.getItems();
				next.set(Arrays.stream(below).filter(item -> item.getText().contains(step)).findFirst().orElse(null));
				return next.get() != null;
			});
			at = next.get();
			items.add(at);
			if (items.size() < path.length) {
				Event expand = new Event();
				expand.item = at;
				tree.notifyListeners(SWT.Expand, expand);
				at.setExpanded(true);
			}
		}
		tree.setSelection(at);
		Event event = new Event();
		event.item = at;
		tree.notifyListeners(SWT.Selection, event);
		tree.notifyListeners(SWT.DefaultSelection, event);
	}

	String words(String id) {
		Control control = find(Control.class, id);
		return control instanceof Label label ? label.getText() : ((Text) control).getText();
	}

	/** A message holds up whoever waits for it, so it is read and closed from within its own loop. */
	static void closeWhenTold(String words, StringBuilder told) {
		Display.getCurrent().timerExec(50, new Runnable() {

			@Override
			public void run() {
				for (Shell shell : Display.getCurrent().getShells()) {
					Screen.within(shell).filter(Label.class::isInstance).map(each -> ((Label) each).getText()).filter(each -> each.contains(words))
						.findFirst()
						.ifPresent(text -> {
							told.append(text);
							shell.close();
						});
				}
				if (told.length() == 0) {
					Display.getCurrent().timerExec(50, this);
				}
			}
		});
	}

	/** Takes a picture of the screen for a person to look at. */
	void picture(String name) throws IOException {
		Shell shell = Arrays.stream(display.getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
		shell.forceActive();
		settle();
		Screen.shoot(name);
	}
}
