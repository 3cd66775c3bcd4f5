// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

/**
 * The font of a picture: the first installed one that has the Chinese characters the workbench writes, so that no square is ever drawn.
 *
 * @param family its family, or a logical family of Java where none of the known fonts is installed
 * @param complete whether it has all characters of {@link #SAMPLE}; if not, the user is told which font to install
 */
public record Typeface(String family, boolean complete) {

	/** What a font must be able to show. */
	public static final String SAMPLE = "职称评审通过率和田地区克孜勒苏柯尔克孜自治州巴音郭楞≥±÷−·％";

	private static final List<String> FAMILIES = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
		"Source Han Sans", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei");

	/** Chooses among the installed fonts. */
	public static Typeface installed() {
		return FAMILIES.stream().filter(Typeface::shows).findFirst().map(family -> new Typeface(family, true)).orElseGet(Typeface::logical);
	}

	private static boolean shows(String family) {
		Font font = new Font(family, Font.PLAIN, 12);
		return font.getFamily(Locale.ENGLISH).equalsIgnoreCase(family) && font.canDisplayUpTo(SAMPLE) < 0;
	}

	private static Typeface logical() {
		return new Typeface(Font.SANS_SERIF, new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0);
	}

	Font plain(double size) {
		return new Font(family, Font.PLAIN, 1).deriveFont((float) size);
	}

	Font bold(double size) {
		return new Font(family, Font.BOLD, 1).deriveFont((float) size);
	}
}
