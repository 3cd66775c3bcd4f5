// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
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
	private final TableKind kind;
	private final List<? extends TableField> fields;
	private final HeadingWords words;
	private final Heading heading;
	private final int[] places;
	private final List<String> unknown = new ArrayList<>();
	private final List<TableField> doubled = new ArrayList<>();

	/**
	 * Maps a table.
	 *
	 * @param table the table
	 * @param kind which table it is read as
	 * @param template what was mapped by hand
	 */
	Mapping(Table table, TableKind kind, MappingTemplate template) {
		this.table = table;
		this.kind = kind;
		this.fields = kind.fields();
		this.words = HeadingWords.of(kind);
		this.heading = Heading.of(table, kind, template);
		this.places = new int[fields.size()];
		Arrays.fill(places, -1);
		int[] ranks = new int[places.length];
		boolean[] twice = new boolean[places.length];
		int width = heading.texts().length;
		@Nullable
		TableField[] named = new @Nullable TableField[width];
		for (int place = 0; place < width; place++) {
			claim(place, template, named, ranks, twice);
		}
		for (int i = 0; i < twice.length; i++) {
			if (twice[i]) {
				doubled.add(fields.get(i));
			}
		}
		collectUnknown(named, template);
	}

	/**
	 * Maps a table as whichever of the tables it is: one whose required columns are all there goes before one that some are missing of, then the one of
	 * which it names most.
	 *
	 * @param table the table
	 * @param kind which table it must be; null where it tells itself
	 * @param template what was mapped by hand
	 * @return the mapping; that of applications where it is none
	 */
	static Mapping best(Table table, @Nullable TableKind kind, MappingTemplate template) {
		if (kind != null) {
			return new Mapping(table, kind, template);
		}
		List<Mapping> all = Stream.of(TableKind.values()).map(each -> new Mapping(table, each, template)).toList();
		Comparator<Mapping> order = Comparator.comparing((Mapping each) -> !each.meant()).thenComparing(each -> !each.missing().isEmpty())
			.thenComparing(each -> !each.named()).thenComparing(each -> -each.heading().score());
		Mapping best = all.stream().min(order).orElseThrow();
		return best.meant() ? best : Objects.requireNonNull(all.get(0));
	}

	private void claim(int place, MappingTemplate template, @Nullable TableField[] named, int[] ranks, boolean[] twice) {
		int rank = rank(place, template, named);
		@Nullable
		TableField field = named[place];
		if (field == null) {
			return;
		}
		int index = field.place();
		twice[index] = rank == ranks[index] || twice[index] && rank < ranks[index];
		if (rank > ranks[index]) {
			ranks[index] = rank;
			places[index] = place;
		}
	}

	private int rank(int place, MappingTemplate template, @Nullable TableField[] named) {
		String text = heading.texts()[place];
		String lower = heading.lowers()[place];
		@Nullable
		Optional<TableField> byHand = template.of(kind, text);
		if (byHand == null) {
			byHand = template.of(kind, lower);
		}
		if (byHand != null) {
			named[place] = byHand.isPresent() ? byHand.get() : null;
			return BY_HAND;
		}
		named[place] = words.meant(lower);
		return words.exact(lower) == null ? BY_SYNONYM : BY_NAME;
	}

	private void collectUnknown(@Nullable TableField[] named, MappingTemplate template) {
		for (int place = 0; place < named.length; place++) {
			@Nullable
			TableField field = named[place];
			String text = heading.texts()[place].strip();
			boolean used = field != null && places[field.place()] == place;
			boolean leftOut = template.of(kind, text) != null || template.of(kind, heading.lowers()[place]) != null;
			if (!used && !leftOut && !text.isEmpty() && !HeadingWords.REJECT_COLUMNS.contains(text)) {
				unknown.add(text);
			}
		}
	}

	/**
	 * Whether the table is meant as one of this kind: by its heading, or by the name of its sheet. Tables beside that of applications have few columns, so
	 * their headings must name all that are required.
	 */
	boolean meant() {
		if (kind == TableKind.APPLICATIONS) {
			return heading.score() >= MEANT || table.name().contains(kind.heading()) && heading.score() > 2;
		}
		return heading.score() > 1 && (named() || missing().isEmpty());
	}

	/** Whether the sheet bears the name of this kind of table. */
	private boolean named() {
		String name = table.name().strip().toLowerCase(Locale.ROOT);
		return name.equals(kind.key()) || name.equals(kind.heading()) || name.equals(kind.heading() + '表');
	}

	/** Which table it is read as. */
	TableKind kind() {
		return kind;
	}

	/** Required columns that no heading names. */
	List<TableField> missing() {
		List<TableField> missing = new ArrayList<>();
		for (int i = 0; i < places.length; i++) {
			if (places[i] < 0 && fields.get(i).required()) {
				missing.add(fields.get(i));
			}
		}
		return missing;
	}

	/** Columns that two headings name equally well. */
	List<TableField> doubled() {
		return List.copyOf(doubled);
	}

	/** The place of a column of this kind of table, or -1. */
	int place(TableField field) {
		return places[field.place()];
	}

	/** The column that is read from a place, empty for one that is left out. */
	Optional<TableField> column(int place) {
		for (int i = 0; i < places.length; i++) {
			if (places[i] == place) {
				return Optional.of(fields.get(i));
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
				kinds[places[i]] = switch (fields.get(i).kind()) {
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
