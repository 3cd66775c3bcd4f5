// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.Locale;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.CsvTwin;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.message.Failure;

/** Puts pictures on the clipboard, always the light ones. */
public final class ChartClipboard {

	private static final double SHARP = 2;

	private final Display display;
	private final Locale locale;

	/**
	 * @param display whose clipboard
	 * @param locale the reader's language
	 */
	public ChartClipboard(Display display, Locale locale) {
		this.display = display;
		this.locale = locale;
	}

	/**
	 * The picture as pixels, and its numbers for programs that take text only.
	 *
	 * @param picture what is copied
	 * @throws Failure where it cannot be drawn
	 */
	public void picture(Picture picture) throws Failure {
		ChartExport export = new ChartExport(picture, new Look(Theme.LIGHT, Typeface.installed(), locale));
		Object pixels = ChartImage.data(export.pixels(ChartExport.WIDTH, picture.height(), SHARP));
		put(new Object[]{ pixels, text(picture) }, ImageTransfer.getInstance(), TextTransfer.getInstance());
	}

	/** The numbers of a picture. */
	public void numbers(Picture picture) {
		put(new Object[]{ text(picture) }, TextTransfer.getInstance());
	}

	private String text(Picture picture) {
		return new CsvTwin(picture, locale).text();
	}

	private void put(Object[] contents, Transfer... kinds) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(contents, kinds);
		} finally {
			clipboard.dispose();
		}
	}
}
