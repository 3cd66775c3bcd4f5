// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;

/** Shows the help within the window, at the section that belongs to the part one is in. */
public final class HelpHandler extends AbstractHandler {

	private static final String BUNDLE = "org.zhiheng.help";
	private static final String TOP = "";
	private static final Map<String, String> SECTIONS = Map.ofEntries(Map.entry("org.zhiheng.ui.analytics.board", "boards"),
		Map.entry("org.zhiheng.ui.analytics.pivot", "why"), Map.entry("org.zhiheng.ui.analytics.rows", "why"),
		Map.entry("org.zhiheng.ui.analytics.regions", "charts"), Map.entry("org.zhiheng.ui.analytics.trend", "charts"),
		Map.entry("org.zhiheng.ui.analytics.pins", "charts"), Map.entry("org.zhiheng.ui.analytics.question", "rates"),
		Map.entry("org.zhiheng.ui.analytics.table", "rates"), Map.entry("org.zhiheng.ui.analytics.whatif", "morning"));

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Locale locale = window.getService(Session.class).locale();
		Phrases phrases = Phrases.of(HelpHandler.class, locale);
		try {
			String html = html(locale);
			HelpWindow.open(window.getShell(), HelpText.of(html), section(window), phrases, () -> browse(window.getShell(), html, phrases));
		} catch (IOException e) {
			say(window.getShell(), phrases, phrases.text("help_missing", String.valueOf(e.getMessage())));
		}
		return null;
	}

	private static String section(IWorkbenchWindow window) {
		@Nullable
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		String id = part == null ? "" : part.getSite().getId();
		return SECTIONS.getOrDefault(id, id.startsWith("org.zhiheng.ui.administration") || id.startsWith("org.zhiheng.ui.audit") ? "offices" : TOP);
	}

	/** Opens the page as a file, for a browser cannot look into a bundle. */
	private static void browse(Shell shell, String html, Phrases phrases) {
		try {
			Path page = Files.createTempFile("zhiheng-help-", ".html");
			page.toFile().deleteOnExit();
			Files.writeString(page, html);
			if (!Program.launch(page.toUri().toString())) {
				say(shell, phrases, phrases.text("help_noBrowser", page));
			}
		} catch (IOException e) {
			say(shell, phrases, phrases.text("help_missing", String.valueOf(e.getMessage())));
		}
	}

	private static void say(Shell shell, Phrases phrases, String sentence) {
		new MessageDialog(shell, phrases.text("help_title"), null, sentence, MessageDialog.INFORMATION, new String[]{ phrases.text("help_close") }, 0)
			.open();
	}

	private static String html(Locale locale) throws IOException {
		String name = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "help/en.html" : "help/zh.html";
		Optional<URL> entry = Arrays.stream(FrameworkUtil.getBundle(HelpHandler.class).getBundleContext().getBundles())
			.filter(bundle -> BUNDLE.equals(bundle.getSymbolicName())).map(bundle -> bundle.getEntry(name)).filter(url -> url != null).findFirst();
		if (entry.isEmpty()) {
			throw new IOException(BUNDLE + "/" + name);
		}
		try (InputStream in = entry.get().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
