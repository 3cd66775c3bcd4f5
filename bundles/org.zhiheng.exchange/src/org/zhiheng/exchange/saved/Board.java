// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.zhiheng.statistics.saved.SavedQuestion;

/**
 * A board: saved questions side by side, answered anew of the present data. It holds no answers, so that it can be sent to another office.
 *
 * <p>A tile names a question. A board that was sent or shipped carries its questions; those it does not carry are the workspace's own of that name.
 *
 * @param name by which people find it; usable as a file's name
 * @param office whose board it is
 * @param by who made it
 * @param tiles in their order
 * @param carried the questions it brings with it
 */
public record Board(String name, Office office, String by, List<Tile> tiles, List<SavedQuestion> carried) {

	/** A board of more tiles cannot be taken in at a glance. */
	public static final int MOST = 12;
	/** A tile takes at most so many places of a row. */
	public static final int WIDEST = 2;

	/**
	 * A place on the board.
	 *
	 * @param question the name of what is asked
	 * @param width how many places of a row it takes, from 1 to {@link Board#WIDEST}
	 */
	public record Tile(String question, int width) {

		public Tile {
			width = Math.max(1, Math.min(WIDEST, width));
		}

		/** The same in another width. */
		public Tile width(int other) {
			return new Tile(question, other);
		}
	}

	public Board {
		tiles = List.copyOf(tiles);
		carried = List.copyOf(carried);
	}

	/** The question of a name that it brings with it. */
	public Optional<SavedQuestion> carried(String question) {
		return carried.stream().filter(each -> each.name().equals(question)).findFirst();
	}

	/** Whether a question stands on it. */
	public boolean shows(String question) {
		return tiles.stream().anyMatch(each -> each.question().equals(question));
	}

	/** The same with one more tile at the end, unless it is full or the question stands there. */
	public Board with(String question) {
		return tiles.size() >= MOST || shows(question) ? this : tiles(list -> {
			list.add(new Tile(question, 1));
			return list;
		});
	}

	/** The same without a tile; a question that it carried for this tile alone goes too. */
	public Board without(int place) {
		String gone = tiles.get(place).question();
		Board less = tiles(list -> {
			list.remove(place);
			return list;
		});
		return less.shows(gone) ? less : less.carrying(carried.stream().filter(each -> !each.name().equals(gone)).toList());
	}

	/** The same with a tile one place earlier. */
	public Board earlier(int place) {
		return place < 1 ? this : tiles(list -> {
			list.add(place - 1, list.remove(place));
			return list;
		});
	}

	/** The same with a tile in another width. */
	public Board width(int place, int width) {
		return tiles(list -> {
			list.set(place, list.get(place).width(width));
			return list;
		});
	}

	/** The same under another name. */
	public Board named(String other) {
		return new Board(other, office, by, tiles, carried);
	}

	/** The same bringing these questions with it. */
	public Board carrying(List<SavedQuestion> questions) {
		return new Board(name, office, by, tiles, questions);
	}

	private Board tiles(UnaryOperator<List<Tile>> change) {
		return new Board(name, office, by, change.apply(new ArrayList<>(tiles)), carried);
	}
}
