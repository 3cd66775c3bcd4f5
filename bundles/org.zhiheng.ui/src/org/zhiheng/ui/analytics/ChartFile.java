// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.CsvTwin;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.message.Failure;

/**
 * A picture as a file: always the light one, whatever the window looks like.
 */
public final class ChartFile {

	/** What can be written, by the end of the file's name. */
	public static final List<String> FORMATS = List.of("svg", "png", "pdf", "csv");

	private static final double SHARP = 2;
	private static final double MOST_PIXELS = 100_000_000;

	/**
	 * How large a picture is written.
	 *
	 * @param width in points
	 * @param height in points
	 * @param scale pixels a point, for pictures of pixels: 2 for screens, 4 for print of 300 dots an inch
	 */
	public record Size(int width, int height, double scale) {

		/** The size at which a picture is comfortable, sharp enough for any screen. */
		public static Size usual(Picture picture) {
			return new Size(ChartExport.WIDTH, picture.height(), SHARP);
		}

		/** Whether so many pixels can be drawn. */
		public boolean drawable() {
			return width * scale * height * scale <= MOST_PIXELS;
		}
	}

	private final Picture picture;
	private final Locale locale;

	/**
	 * @param picture what is written
	 * @param locale the reader's language
	 */
	public ChartFile(Picture picture, Locale locale) {
		this.picture = picture;
		this.locale = locale;
	}

	/** The file's name that is offered, from the picture's title. */
	public String name(String format) {
		return picture.heading().title().replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + "." + format;
	}

	/**
	 * Writes the file; what stood there before is replaced only when the new file is whole.
	 *
	 * @param file with one of the ends of {@link #FORMATS}
	 * @throws Failure ZH-8021 where the end is unknown, ZH-8022 where it cannot be written, or why it cannot be drawn
	 */
	public void write(Path file) throws Failure {
		write(file, Size.usual(picture));
	}

	/**
	 * Writes the file in a size of one's own; what stood there before is replaced only when the new file is whole.
	 *
	 * @param file with one of the ends of {@link #FORMATS}
	 * @param size how large; numbers have none
	 * @throws Failure ZH-8021 where the end is unknown, ZH-8022 where it cannot be written, or why it cannot be drawn
	 */
	public void write(Path file, Size size) throws Failure {
		byte[] bytes = bytes(file, size);
		Path fresh = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.write(fresh, bytes);
			Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			try {
				Files.deleteIfExists(fresh);
			} catch (IOException again) {
				e.addSuppressed(again);
			}
			throw new Failure(e, ChartFile.class, "ZH-8022", file);
		}
	}

	private byte[] bytes(Path file, Size size) throws Failure {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		String format = name.substring(name.lastIndexOf('.') + 1);
		ChartExport export = new ChartExport(picture, new Look(Theme.LIGHT, Typeface.installed(), locale));
		return switch (format) {
			case "svg" -> export.svg(size.width(), size.height());
			case "png" -> export.png(size.width(), size.height(), size.scale());
			case "pdf" -> export.pdf(size.width(), size.height());
			case "csv" -> new CsvTwin(picture, locale).bytes();
			default -> throw new Failure(ChartFile.class, "ZH-8021", file);
		};
	}
}
