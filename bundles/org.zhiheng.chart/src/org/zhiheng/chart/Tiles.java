// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A tile map: every prefecture of Xinjiang as a tile of one size at its rough place, coloured by rate.
 *
 * @param heading the words
 * @param rate the name of the rate
 * @param tiles one a prefecture, with data or without
 * @param others groups that have no place on the map, such as cities of the Corps
 */
public record Tiles(@NonNull Heading heading, String rate, List<Tile> tiles, List<Mark> others) implements Picture {

	private static final int HEIGHT = 700;

	/**
	 * One prefecture.
	 *
	 * @param column from the west
	 * @param row from the north
	 * @param name its short name
	 * @param mark its counts
	 */
	public record Tile(int column, int row, String name, Mark mark) {}

	public Tiles {
		tiles = List.copyOf(tiles);
		others = List.copyOf(others);
	}

	@Override
	public List<Mark> marks() {
		return Stream.concat(tiles.stream().map(Tile::mark), others.stream()).toList();
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	RateAxis axis() {
		return RateAxis.of(marks().stream().filter(mark -> mark.rate().isPresent()).mapToDouble(mark -> mark.counted().rate()));
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Mark mark : marks()) {
			List<@Nullable Object> row = Sheet.counts(mark.label(), "", mark);
			row.addAll(Sheet.ends(mark.interval()));
			rows.add(row);
		}
		return Optional.of(new Sheet(List.of("line", "period", "numerator", "denominator", "rate", "low", "high"), rows));
	}
}
