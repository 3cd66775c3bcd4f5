// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IViewSite;
import org.zhiheng.chart.Picture;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.common.ChartClipboard;

/** Pictures leave a view by the clipboard and as files; what went wrong is said. */
final class PictureOutput {

	private final IViewSite site;
	private final String title;
	private final Phrases phrases;

	/**
	 * @param site of the view, whose status line says what was written
	 * @param title of messages
	 * @param phrases their words
	 */
	PictureOutput(IViewSite site, String title, Phrases phrases) {
		this.site = site;
		this.title = title;
		this.phrases = phrases;
	}

	/** Puts a picture on the clipboard as pixels and as the text of its numbers. */
	void copyPicture(Picture picture) {
		try {
			clipboard().picture(picture);
		} catch (Failure failure) {
			tell(failure);
		}
	}

	/** Puts the numbers of a picture on the clipboard. */
	void copyNumbers(Picture picture) {
		clipboard().numbers(picture);
	}

	private ChartClipboard clipboard() {
		return new ChartClipboard(site.getShell().getDisplay(), phrases.locale());
	}

	/** Asks for size and file and writes a picture into it. */
	void export(Picture picture) {
		new ExportDialog(site.getShell(), picture, phrases).choose().ifPresent(chosen -> export(picture, chosen));
	}

	/** Writes a picture in its usual size. */
	void export(Picture picture, Path file) {
		export(picture, new ExportDialog.Chosen(file, ChartFile.Size.usual(picture)));
	}

	private void export(Picture picture, ExportDialog.Chosen chosen) {
		try {
			new ChartFile(picture, phrases.locale()).write(chosen.file(), chosen.size());
			site.getActionBars().getStatusLineManager().setMessage(phrases.text("exported", chosen.file()));
		} catch (Failure failure) {
			tell(failure);
		}
	}

	private void tell(Failure failure) {
		MessageDialog.openError(site.getShell(), title, failure.sentence(phrases.locale()));
	}
}
