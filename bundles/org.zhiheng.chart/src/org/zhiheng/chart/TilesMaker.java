// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.inference.Counted;

/**
 * Lays a subject whose groups are prefectures out as a tile map.
 */
final class TilesMaker {

	private final Subject subject;
	private final Phrases phrases;

	TilesMaker(Subject subject) {
		this.subject = subject;
		this.phrases = subject.phrases();
	}

	Tiles make() {
		TileLayout layout = TileLayout.xinjiang();
		List<Mark> groups = subject.groups();
		List<Tiles.Tile> tiles = new ArrayList<>();
		for (TileLayout.Place place : layout.places()) {
			Optional<Mark> group = groups.stream().filter(place::is).findFirst();
			String name = place.name(subject.locale());
			tiles.add(new Tiles.Tile(place.column(), place.row(), name,
				group.orElseGet(() -> new Mark(List.of(place.code()), name, new Counted(0, 0)))));
		}
		List<Mark> others = groups.stream().filter(group -> layout.places().stream().noneMatch(place -> place.is(group))).toList();
		List<String> gaps = tiles.stream().filter(tile -> tile.mark().gap()).map(Tiles.Tile::name).toList();
		List<String> notes = new ArrayList<>();
		notes.add(phrases.text("Tiles.places"));
		if (!others.isEmpty()) {
			notes.add(phrases.text("Tiles.others", others.stream().map(Mark::label).collect(Collectors.joining(phrases.text("List.comma")))));
		}
		Heading heading = subject.heading(new Words(phrases.text("Tiles.form"), true, false, gaps, phrases.text("Tiles.method"), notes));
		return new Tiles(heading, subject.rate(), tiles, others);
	}
}
