// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Theme;
import org.zhiheng.cli.Call;
import org.zhiheng.cli.Option;
import org.zhiheng.cli.Program;
import org.zhiheng.message.Failure;

/**
 * What a chart is drawn on.
 *
 * @param theme its colours
 * @param width in points
 * @param scale pixels a point, for pictures of pixels
 */
record Paper(Theme theme, int width, double scale) {

	static final String THEME = "--theme";
	static final String SCALE = "--scale";
	static final String WIDTH = "--width";

	/** Enough for print at the usual size. */
	private static final double SHARP = 2;
	/** Narrower than this no chart has room for its words; wider than that no page is. */
	private static final int NARROWEST = 480;
	private static final int WIDEST = 4000;
	private static final double MOST = 20;

	/** The options by which it is chosen. */
	static List<Option> options() {
		return List.of(Option.optional(THEME, names("|")), Option.optional(WIDTH, "960"), Option.optional(SCALE, "2"));
	}

	/** The paper that a call asks for: unless it says otherwise what is printed, on white and sharp. */
	static Paper of(Call call) throws Failure {
		String theme = call.text(THEME).orElse(Theme.LIGHT.name().toLowerCase(Locale.ROOT));
		Theme chosen = Arrays.stream(Theme.values()).filter(each -> name(each).equals(theme)).findFirst()
			.orElseThrow(() -> new Failure(Program.class, "ZH-7006", THEME, theme, names(", ")));
		long width = call.number(WIDTH, ChartExport.WIDTH, NARROWEST);
		if (width > WIDEST) {
			throw new Failure(Program.class, "ZH-7006", WIDTH, Long.toString(width), NARROWEST + " … " + WIDEST);
		}
		return new Paper(chosen, (int) width, scale(call));
	}

	private static double scale(Call call) throws Failure {
		String text = call.text(SCALE).orElse(Double.toString(SHARP));
		double scale = text.matches("[0-9]{1,3}(\\.[0-9]{1,3})?") ? Double.parseDouble(text) : 0;
		if (scale <= 0 || scale > MOST) {
			throw new Failure(Program.class, "ZH-7006", SCALE, text, "0.1 … " + (int) MOST);
		}
		return scale;
	}

	private static String names(String between) {
		return Arrays.stream(Theme.values()).map(Paper::name).collect(Collectors.joining(between));
	}

	private static String name(Theme theme) {
		return theme.name().toLowerCase(Locale.ROOT);
	}
}
