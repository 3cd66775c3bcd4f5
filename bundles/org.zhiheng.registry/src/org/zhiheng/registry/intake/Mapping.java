// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.intake.tables.CellKind;
import org.zhiheng.registry.intake.tables.Table;

/**
 * Which place of a table holds which column.
 */
final class Mapping {

	/** A sheet that names at least so many columns is meant as a table of applications. */
	private static final int MEANT = 7;
	private static final int BY_HAND = 3;
	private static final int BY_NAME = 2;
	private static final int BY_SYNONYM = 1;

	private final Table table;
	private final Heading heading;
	private final int[] places = new int[Column.count()];
	private final List<String> unknown = new ArrayList<>();
	private final List<Column> doubled = new ArrayList<>();

	/**
	 * Maps a table.
	 *
	 * @param table the table
	 * @param template what was mapped by hand
	 */
	Mapping(Table table, MappingTemplate template) {
		this.table = table;
		this.heading = Heading.of(table, template);
		Arrays.fill(places, -1);
		int[] ranks = new int[Column.count()];
		boolean[] twice = new boolean[Column.count()];
		int width = heading.texts().length;
		@Nullable
		Column[] named = new @Nullable Column[width];
		for (int place = 0; place < width; place++) {
			claim(place, template, named, ranks, twice);
		}
		for (int i = 0; i < twice.length; i++) {
			if (twice[i]) {
				doubled.add(Column.at(i));
			}
		}
		collectUnknown(named, template);
	}

	private void claim(int place, MappingTemplate template, @Nullable Column[] named, int[] ranks, boolean[] twice) {
		int rank = rank(place, template, named);
		@Nullable
		Column column = named[place];
		if (column == null) {
			return;
		}
		int index = column.ordinal();
		twice[index] = rank == ranks[index] || twice[index] && rank < ranks[index];
		if (rank > ranks[index]) {
			ranks[index] = rank;
			places[index] = place;
		}
	}

	private int rank(int place, MappingTemplate template, @Nullable Column[] named) {
		String text = heading.texts()[place];
		String lower = heading.lowers()[place];
		@Nullable
		Optional<Column> byHand = template.of(text);
		if (byHand == null) {
			byHand = template.of(lower);
		}
		if (byHand != null) {
			named[place] = byHand.isPresent() ? byHand.get() : null;
			return BY_HAND;
		}
		named[place] = HeadingWords.standard().meant(lower);
		return HeadingWords.standard().exact(lower) == null ? BY_SYNONYM : BY_NAME;
	}

	private void collectUnknown(@Nullable Column[] named, MappingTemplate template) {
		for (int place = 0; place < named.length; place++) {
			@Nullable
			Column column = named[place];
			String text = heading.texts()[place].strip();
			boolean used = column != null && places[column.ordinal()] == place;
			boolean leftOut = template.of(text) != null || template.of(heading.lowers()[place]) != null;
			if (!used && !leftOut && !text.isEmpty() && !HeadingWords.REJECT_COLUMNS.contains(text)) {
				unknown.add(text);
			}
		}
	}

	/** Whether the table is meant as one of applications: by its heading, or by the name of its sheet. */
	boolean meant() {
		return heading.score() >= MEANT || table.name().contains("申报") && heading.score() > 2; //$NON-NLS-1$
	}

	/** Required columns that no heading names. */
	List<Column> missing() {
		List<Column> missing = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			if (places[i] < 0 && Column.at(i).required()) {
				missing.add(Column.at(i));
			}
		}
		return missing;
	}

	/** Columns that two headings name equally well. */
	List<Column> doubled() {
		return List.copyOf(doubled);
	}

	/** The place of a column, or -1. */
	int place(Column column) {
		return places[column.ordinal()];
	}

	/** The column that is read from a place, empty for one that is left out. */
	Optional<Column> column(int place) {
		for (int i = 0; i < places.length; i++) {
			if (places[i] == place) {
				return Optional.of(Column.at(i));
			}
		}
		return Optional.empty();
	}

	/** What the places hold, for the spelling of a sheet's numbers. */
	CellKind[] kinds() {
		CellKind[] kinds = new CellKind[heading.texts().length];
		Arrays.fill(kinds, CellKind.TEXT);
		for (int i = 0; i < places.length; i++) {
			if (places[i] >= 0) {
				kinds[places[i]] = switch (Column.at(i).kind()) {
					case DATE, DATE_TIME -> CellKind.DATE;
					case INTEGER, DECIMAL -> CellKind.NUMBER;
					case TEXT, CODE, BOOLEAN -> CellKind.TEXT;
				};
			}
		}
		return kinds;
	}

	/** The table. */
	Table table() {
		return table;
	}

	/** Its heading. */
	Heading heading() {
		return heading;
	}

	/** Headings that are not read, those of a reject file left out. */
	List<String> unknown() {
		return List.copyOf(unknown);
	}
}
