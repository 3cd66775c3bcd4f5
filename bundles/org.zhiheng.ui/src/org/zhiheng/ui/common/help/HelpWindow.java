// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.common.Surface;

/**
 * The help within the window: contents at the left, the page at the right, and a button for the machine's own browser. It needs no browser of the
 * window, which many offices lack.
 */
final class HelpWindow {

	private static final String KEY = "org.zhiheng.help";
	private static final Point SIZE = new Point(980, 720);
	private static final int MARGIN = 18;
	private static final int INDENT = 18;

	private final Shell shell;
	private final Table contents;
	private final StyledText page;
	private final HelpText help;
	private final List<Font> fonts = new ArrayList<>();
	private String section = "";

	/**
	 * Shows a section of the help, in the window that shows it already or in a new one.
	 *
	 * @param over the window over which it opens
	 * @param help the page
	 * @param section which section; the top where it has none of that name
	 * @param phrases the words about it
	 * @param browse opens the page in the machine's browser
	 */
	static void open(Shell over, HelpText help, String section, Phrases phrases, Runnable browse) {
		@Nullable
		Object known = over.getData(KEY);
		HelpWindow window;
		if (known instanceof HelpWindow open && !open.shell.isDisposed()) {
			window = open;
		} else {
			window = new HelpWindow(over, help, phrases, browse);
			over.setData(KEY, window);
			window.shell.open();
		}
		window.shell.forceActive();
		window.go(section);
	}

	private HelpWindow(Shell over, HelpText help, Phrases phrases, Runnable browse) {
		this.help = help;
		shell = new Shell(over, SWT.SHELL_TRIM | SWT.RESIZE);
		shell.setText(phrases.text("help_title"));
		shell.setData("org.zhiheng.id", "help");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
		SashForm sash = new SashForm(shell, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		contents = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		contents.setData("org.zhiheng.id", "help.contents");
		help.headings().forEach((id, heading) -> {
			TableItem item = new TableItem(contents, SWT.NONE);
			item.setText(heading);
			item.setData(id);
		});
		contents.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> go(String.valueOf(contents.getSelection()[0].getData()))));
		page = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		page.setData("org.zhiheng.id", "help.page");
		// without a margin above, which would hide the heading that is scrolled to
		page.setMargins(MARGIN, 0, MARGIN, MARGIN);
		page.setLineSpacing(4);
		page.setCaret(null);
		page.addListener(SWT.MouseUp, this::click);
		page.addDisposeListener(e -> fonts.forEach(Font::dispose));
		sash.setWeights(26, 74);
		buttons(phrases, browse);
		page.setText(help.text());
		shell.setSize(SIZE);
		shell.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				style(); // the theme's colours are there now
				go(section);
			}
		});
		for (Control each : new Control[]{ shell, contents, page }) {
			each.addListener(SWT.Traverse, e -> {
				if (e.detail == SWT.TRAVERSE_ESCAPE) {
					shell.close();
				}
			});
		}
	}

	private void buttons(Phrases phrases, Runnable browse) {
		Composite bar = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(bar);
		Button outside = new Button(bar, SWT.PUSH);
		outside.setText(phrases.text("help_browser"));
		outside.setData("org.zhiheng.id", "help.browser");
		outside.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse.run()));
		Button close = new Button(bar, SWT.PUSH);
		close.setText(phrases.text("help_close"));
		close.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> shell.close()));
	}

	private void style() {
		Surface surface = Surface.of(page);
		Color link = page.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND);
		Color code = new Color(surface.tone(0.08));
		List<StyleRange> ranges = new ArrayList<>();
		for (HelpText.Run run : help.runs()) {
			StyleRange range = new StyleRange();
			range.start = run.start();
			range.length = run.length();
			switch (run.look()) {
				case TITLE -> range.font = font(page.getFont(), 1.7);
				case HEADING -> range.font = font(page.getFont(), 1.25);
				case STRONG -> range.fontStyle = SWT.BOLD;
				case CODE -> {
					range.font = JFaceResources.getTextFont();
					range.background = code;
				}
				case LINK -> {
					range.foreground = link;
					range.underline = true;
				}
				case ITEM -> {
					indent(run);
					continue;
				}
			}
			ranges.add(range);
		}
		// pieces within pieces: the inner ones, which end first, are laid over the outer
		ranges.sort(Comparator.comparingInt(each -> -each.length));
		ranges.forEach(page::setStyleRange);
	}

	private void indent(HelpText.Run run) {
		int line = page.getLineAtOffset(run.start());
		int first = page.getOffsetAtLine(line);
		boolean point = first < run.start();
		page.setLineIndent(line, 1, INDENT);
		page.setLineWrapIndent(line, 1, point ? 2 * INDENT : 3 * INDENT);
	}

	private Font font(Font base, double times) {
		FontData data = base.getFontData()[0];
		Font made = new Font(page.getDisplay(), new FontData(data.getName(), (int) Math.round(data.getHeight() * times), SWT.BOLD));
		fonts.add(made);
		return made;
	}

	private void click(Event event) {
		int at = page.getOffsetAtPoint(new Point(event.x, event.y));
		help.runs().stream().filter(run -> run.look() == HelpText.Look.LINK && at >= run.start() && at < run.start() + run.length()).findFirst()
			.filter(run -> run.target().startsWith("#")).ifPresent(run -> go(run.target().substring(1)));
	}

	/** Shows a section at the top. */
	void go(String wanted) {
		section = wanted;
		page.setTopIndex(page.getLineAtOffset(Math.min(help.at(section), Math.max(0, page.getCharCount() - 1))));
		for (int i = 0; i < contents.getItemCount(); i++) {
			if (Objects.equals(contents.getItem(i).getData(), section)) {
				contents.setSelection(i);
			}
		}
	}
}
