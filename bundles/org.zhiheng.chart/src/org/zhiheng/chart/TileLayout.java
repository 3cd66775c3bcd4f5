// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where the prefectures lie on the tile map. The places are in {@code tiles.csv} beside this class.
 *
 * @param places one a prefecture
 */
record TileLayout(List<Place> places) {

	/**
	 * A prefecture's tile.
	 *
	 * @param code its GB/T 2260 code
	 * @param column from the west, from 0
	 * @param row from the north, from 0
	 * @param zh its short Chinese name
	 * @param en its short English name
	 */
	record Place(String code, int column, int row, String zh, String en) {

		/** Its short name. */
		String name(Locale locale) {
			return "en".equals(locale.getLanguage()) ? en : zh;
		}

		/** Whether a group is this prefecture, by its code or by a name. */
		boolean is(Mark group) {
			return group.key().contains(code) || group.label().equals(zh) || group.label().equals(en);
		}
	}

	/** The layout of Xinjiang. */
	static TileLayout xinjiang() {
		try (InputStream stream = Objects.requireNonNull(TileLayout.class.getResourceAsStream("tiles.csv"));
			BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return new TileLayout(reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(TileLayout::place).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Place place(String line) {
		String[] parts = line.split(",");
		return new Place(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3], parts[4]);
	}
}
