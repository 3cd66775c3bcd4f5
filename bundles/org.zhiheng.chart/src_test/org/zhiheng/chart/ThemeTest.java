// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

	@ParameterizedTest
	@EnumSource(Theme.class)
	@DisplayName("WCAG 2.1: marks have a contrast of 3 to the background, text of 4.5 (1.4.3, 1.4.11)")
	void contrast(Theme theme) {
		for (Color mark : Theme.palette()) {
			assertTrue(contrast(mark, theme.background()) >= 3, mark + " on " + theme);
		}
		for (int i = 0; i < Theme.palette().size(); i++) {
			assertTrue(contrast(theme.words(i), theme.background()) >= 4.5, i + " in words on " + theme);
			assertTrue(contrast(over(theme.band(i), theme.background()), theme.background()) >= 1.12, i + " as a band on " + theme);
		}
		assertTrue(contrast(theme.ink(), theme.background()) >= 7);
		assertTrue(contrast(theme.quiet(), theme.background()) >= 4.5);
		assertTrue(contrast(theme.context(), theme.background()) >= 1.6, "context is quiet, but seen");
		assertTrue(contrast(theme.grid(), theme.background()) < contrast(theme.context(), theme.background()));
	}

	@Test
	@DisplayName("Any two colours differ in lightness (CIE L*) by 3 at least, the first two by 8, so that grey print tells them apart")
	void grey() {
		List<Color> palette = Theme.palette();
		for (int i = 0; i < palette.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertTrue(Math.abs(lightness(palette.get(i)) - lightness(palette.get(j))) >= 3, i + " and " + j);
			}
		}
		assertTrue(Math.abs(lightness(palette.get(0)) - lightness(palette.get(1))) >= 8);
	}

	@Test
	@DisplayName("The font chosen here shows what the workbench writes; no square is drawn")
	void typeface() {
		Typeface face = Typeface.installed();
		assertTrue(face.complete(), face.family());
		for (Font font : List.of(face.plain(12), face.bold(18))) {
			assertTrue(font.canDisplayUpTo("职称评审通过率和田地区") < 0, font.toString());
			assertTrue(font.canDisplayUpTo(Typeface.SAMPLE) < 0, font.toString());
		}
	}

	/** What is seen of a colour that something shines through. */
	private static Color over(Color band, Color ground) {
		double share = band.getAlpha() / 255.0;
		return new Color((int) (band.getRed() * share + ground.getRed() * (1 - share)),
			(int) (band.getGreen() * share + ground.getGreen() * (1 - share)),
			(int) (band.getBlue() * share + ground.getBlue() * (1 - share)));
	}

	private static double contrast(Color one, Color two) {
		double a = luminance(one) + 0.05;
		double b = luminance(two) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double lightness(Color color) {
		return 116 * Math.cbrt(luminance(color)) - 16;
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
