// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.exchange.pivot.PivotFormat;
import org.zhiheng.exchange.pivot.PivotGrid;
import org.zhiheng.exchange.pivot.PivotPaper;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.SnapshotDate;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.LastFolder;
import org.zhiheng.ui.common.RegistryTask;

/** Writes the pivot table shown into a file. */
final class PivotExport {

	private final Shell shell;
	private final Session session;
	private final Phrases phrases;

	PivotExport(Shell shell, Session session, Phrases phrases) {
		this.shell = shell;
		this.session = session;
		this.phrases = phrases;
	}

	void run(Pivot pivot, Labels labels, Consumer<String> say) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(phrases.text("export"));
		dialog.setFilterExtensions(PivotFormat.keys().stream().map(each -> "*." + each).toArray(String[]::new));
		dialog.setFileName(new PivotReading(labels).title(pivot.question()).replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".xlsx");
		dialog.setOverwrite(true);
		new LastFolder("pivot").open(dialog).ifPresent(file -> write(pivot, labels, file, say));
	}

	private void write(Pivot pivot, Labels labels, Path file, Consumer<String> say) {
		new RegistryTask<>(phrases.text("export"), session, shell, (registry, progress) -> {
			PivotFormat format = PivotFormat.of(file.toString()).orElseThrow(() -> new Failure(PivotExport.class, "ZH-8071", file));
			Path fresh = file.resolveSibling(file.getFileName() + ".part");
			try {
				Files.write(fresh, format.bytes(new PivotPaper(new PivotGrid(pivot, labels), SnapshotDate.of(registry, pivot.snapshot()))));
				Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			} catch (IOException e) {
				throw new Failure(e, PivotExport.class, "ZH-8072", file);
			}
			return phrases.text("exported", file);
		}, say, say).schedule();
	}
}
