// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The surface on which a control stands, in the colours that the theme gave it: a theme switched, or a desktop that is dark by itself, is seen
 * at the next paint.
 *
 * @param background of the surface
 * @param foreground of its text
 */
public record Surface(RGB background, RGB foreground) {

	/** Below this luminance a surface counts as dark. */
	private static final double DARK = 128;

	/** The surface of a control. */
	public static Surface of(Control control) {
		return new Surface(control.getBackground().getRGB(), control.getForeground().getRGB());
	}

	/** Whether the surface is dark. */
	public boolean dark() {
		// Rec. 709 weights
		return 0.2126 * background.red + 0.7152 * background.green + 0.0722 * background.blue < DARK;
	}

	/**
	 * A tone between surface and text.
	 *
	 * @param share of the text's colour, 0 to 1
	 * @return the tone
	 */
	public RGB tone(double share) {
		return mix(background, foreground, share);
	}

	/**
	 * A tone between the surface and an accent.
	 *
	 * @param accent the colour
	 * @param share of the accent, 0 to 1
	 * @return the tone
	 */
	public RGB tint(RGB accent, double share) {
		return mix(background, accent, share);
	}

	private static RGB mix(RGB from, RGB to, double share) {
		return new RGB(between(from.red, to.red, share), between(from.green, to.green, share), between(from.blue, to.blue, share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
