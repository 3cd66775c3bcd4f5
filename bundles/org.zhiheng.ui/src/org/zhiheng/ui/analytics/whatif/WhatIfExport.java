// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.chart.Waterfall;
import org.zhiheng.chart.WaterfallMaker;
import org.zhiheng.exchange.results.JsonText;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.whatif.Published;
import org.zhiheng.statistics.whatif.WhatIfCsv;
import org.zhiheng.statistics.whatif.WhatIfDocument;
import org.zhiheng.statistics.whatif.WhatIfWords;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.RegistryTask;

/** Writes the answer shown into a file: the same files that the command writes, with no more than the window shows. */
final class WhatIfExport {

	private static final double SHARP = 2;

	private final Shell shell;
	private final Session session;
	private final Phrases phrases;

	WhatIfExport(Shell shell, Session session, Phrases phrases) {
		this.shell = shell;
		this.session = session;
		this.phrases = phrases;
	}

	void run(Published shown, WhatIfWords words, Consumer<String> say) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(phrases.text("export")); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[]{ "*.csv", "*.json", "*.svg", "*.png" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		dialog.setFileName(words.title(shown.scenario()).replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".csv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setOverwrite(true);
		new LastFolder("whatif").open(dialog).ifPresent(file -> write(shown, words, file, say)); //$NON-NLS-1$
	}

	void write(Published shown, WhatIfWords words, Path file, Consumer<String> say) {
		new RegistryTask<>(phrases.text("export"), session, shell, (registry, progress) -> { //$NON-NLS-1$
			Path fresh = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
			try {
				Files.write(fresh, bytes(shown, words, file));
				Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			} catch (IOException e) {
				throw new Failure(e, WhatIfExport.class, "ZH-8090", file); //$NON-NLS-1$
			}
			return phrases.text("exported", file); //$NON-NLS-1$
		}, say, say).schedule();
	}

	private byte[] bytes(Published shown, WhatIfWords words, Path file) throws Failure, IOException {
		String name = file.toString();
		if (name.endsWith(".csv")) { //$NON-NLS-1$
			return new WhatIfCsv(shown, words).text().getBytes(StandardCharsets.UTF_8);
		}
		if (name.endsWith(".json")) { //$NON-NLS-1$
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			JsonText.write(out, new WhatIfDocument(shown, words).content());
			return out.toByteArray();
		}
		if (!name.endsWith(".svg") && !name.endsWith(".png")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new Failure(WhatIfExport.class, "ZH-8091", file); //$NON-NLS-1$
		}
		Waterfall picture = new WaterfallMaker(words).make(shown);
		ChartExport export = new ChartExport(picture, new Look(Theme.LIGHT, Typeface.installed(), session.locale()));
		return name.endsWith(".svg") ? export.svg(ChartExport.WIDTH, picture.height()) //$NON-NLS-1$
			: export.png(ChartExport.WIDTH, picture.height(), SHARP);
	}
}
