// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;

/** Shows the page of help in the machine's own browser: the window's would need a library that many offices lack. */
public final class HelpHandler extends AbstractHandler {

	private static final String BUNDLE = "org.zhiheng.help";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Locale locale = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class).locale();
		Phrases phrases = Phrases.of(HelpHandler.class, locale);
		String sentence;
		try {
			Path page = page(locale);
			sentence = Program.launch(page.toUri().toString()) ? "" : phrases.text("help_noBrowser", page);
		} catch (IOException e) {
			sentence = phrases.text("help_missing", String.valueOf(e.getMessage()));
		}
		if (!sentence.isEmpty()) {
			new MessageDialog(shell, phrases.text("help_title"), null, sentence, MessageDialog.INFORMATION,
				new String[]{ phrases.text("help_close") }, 0)
				.open();
		}
		return null;
	}

	/** The page as a file, for a browser cannot look into a bundle. */
	static Path page(Locale locale) throws IOException {
		String name = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "help/en.html" : "help/zh.html";
		Optional<URL> entry = Arrays.stream(FrameworkUtil.getBundle(HelpHandler.class).getBundleContext().getBundles())
			.filter(bundle -> BUNDLE.equals(bundle.getSymbolicName())).map(bundle -> bundle.getEntry(name)).filter(url -> url != null).findFirst();
		if (entry.isEmpty()) {
			throw new IOException(BUNDLE + "/" + name);
		}
		Path page = Files.createTempFile("zhiheng-help-", ".html");
		page.toFile().deleteOnExit();
		try (InputStream in = entry.get().openStream()) {
			Files.copy(in, page, StandardCopyOption.REPLACE_EXISTING);
		}
		return page;
	}
}
