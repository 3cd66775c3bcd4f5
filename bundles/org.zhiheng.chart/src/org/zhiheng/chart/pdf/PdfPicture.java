// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.awt.image.BufferedImage;

/** A picture of pixels as an object of a file, with what is transparent in a second one. */
final class PdfPicture {

	private static final int OPAQUE = 0xFF;

	private final BufferedImage image;

	PdfPicture(BufferedImage image) {
		this.image = image;
	}

	/** Writes it; returns its number. */
	int write(Objects objects) {
		int width = image.getWidth();
		int height = image.getHeight();
		byte[] colours = new byte[width * height * 3];
		byte[] opacity = new byte[width * height];
		boolean whole = true;
		for (int i = 0; i < opacity.length; i++) {
			int pixel = image.getRGB(i % width, i / width);
			colours[3 * i] = (byte) (pixel >> 16);
			colours[3 * i + 1] = (byte) (pixel >> 8);
			colours[3 * i + 2] = (byte) pixel;
			opacity[i] = (byte) (pixel >>> 24);
			whole &= pixel >>> 24 == OPAQUE;
		}
		String size = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width " + width + " /Height " + height;
		String mask = whole ? "" : " /SMask " + objects.stream(size + " /ColorSpace /DeviceGray", opacity) + " 0 R";
		return objects.stream(size + " /ColorSpace /DeviceRGB" + mask, colours);
	}
}
