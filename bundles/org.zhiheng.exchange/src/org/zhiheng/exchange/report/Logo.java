// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.zhiheng.message.Failure;

/**
 * The mark of an office on the cover of its reports.
 *
 * @param bytes the file as it is
 * @param jpeg whether it is a JPEG file, else it is PNG
 * @param pixels what it shows
 */
public record Logo(byte[] bytes, boolean jpeg, BufferedImage pixels) {

	/** The greatest file, in bytes. */
	private static final long LARGEST = 4L << 20;
	/** The greatest width and height, in pixels. */
	private static final int MOST = 4000;
	private static final List<String> KINDS = List.of("png", "jpeg");

	/**
	 * Reads a picture: PNG or JPEG, known by what is in the file and not by its name.
	 *
	 * @param file the file
	 * @return the picture
	 * @throws Failure ZH-5068 where it cannot be read, ZH-5069 where it is no such picture, ZH-5070 where it is too large
	 */
	public static Logo read(Path file) throws Failure {
		try {
			if (Files.size(file) > LARGEST) {
				throw large(file);
			}
			byte[] bytes = Files.readAllBytes(file);
			try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
				Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
				ImageReader reader = readers.hasNext() ? readers.next() : null;
				if (reader == null || !KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
					throw new Failure(Logo.class, "ZH-5069", file);
				}
				return read(file, bytes, reader, in);
			}
		} catch (IOException e) {
			throw new Failure(e, Logo.class, "ZH-5068", file);
		}
	}

	private static Logo read(Path file, byte[] bytes, ImageReader reader, ImageInputStream in) throws Failure {
		try {
			reader.setInput(in, true, true);
			if (reader.getWidth(0) > MOST || reader.getHeight(0) > MOST) {
				throw large(file);
			}
			return new Logo(bytes, !KINDS.get(0).equalsIgnoreCase(reader.getFormatName()), reader.read(0));
		} catch (IOException | RuntimeException e) { // readers of pictures answer damaged files with both
			throw new Failure(e, Logo.class, "ZH-5069", file);
		} finally {
			reader.dispose();
		}
	}

	private static Failure large(Path file) {
		return new Failure(Logo.class, "ZH-5070", file, Long.toString(LARGEST >> 20), Integer.toString(MOST));
	}

	/** Its width where it is so high. */
	public double width(double height) {
		return height * pixels.getWidth() / pixels.getHeight();
	}
}
