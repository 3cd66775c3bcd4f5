// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.rules.batch.Codes;

/**
 * Applications as columns of codes, filled row by row, so that a year of a million takes some hundred bytes each and no row is kept. An empty cell
 * is the empty text. The time of handing in is kept as the day.
 */
final class HeldRows {

	private static final String EMPTY = "";

	private final Map<Column, Codes> columns = new EnumMap<>(Column.class);
	private final Codes days;
	private final PackedTexts persons;
	private final PackedTexts numbers;

	/** @param kept the columns wanted */
	HeldRows(Set<Column> kept) {
		this(new Codes(0), new PackedTexts(), new PackedTexts());
		kept.forEach(each -> columns.put(each, new Codes(0)));
	}

	private HeldRows(Codes days, PackedTexts persons, PackedTexts numbers) {
		this.days = days;
		this.persons = persons;
		this.numbers = numbers;
	}

	/** Adds an application. */
	void add(Kept kept) {
		ApplicationRow row = kept.row();
		columns.forEach((column, codes) -> {
			@Nullable
			String text = row.get(column);
			codes.add(text == null || text.isBlank() ? EMPTY : text);
		});
		days.add(HeldFacts.day(row));
		persons.add(kept.pseudonym());
		numbers.add(row.number());
	}

	/** The same in the order of the numbers. */
	HeldRows ordered() {
		int[] order = numbers.order();
		HeldRows ordered = new HeldRows(days.at(order), persons.at(order), numbers.at(order));
		columns.forEach((column, codes) -> ordered.columns.put(column, codes.at(order)));
		return ordered;
	}

	/** How many there are. */
	int size() {
		return days.size();
	}

	/** One cell, empty where nothing is stated. */
	String text(Column column, int row) {
		Codes cells = column(column);
		return (String) cells.values().get(cells.code(row));
	}

	/** The cells of a column; values are texts. */
	Codes column(Column column) {
		return Objects.requireNonNull(columns.get(column), column.name());
	}

	/** The days on which they were handed in. */
	Codes days() {
		return days;
	}

	/** The day on which one was handed in. */
	LocalDate day(int row) {
		return (LocalDate) days.values().get(days.code(row));
	}

	/**
	 * Places of the applications by the day as of which they can be decided together.
	 *
	 * @param rules equal for days on which the same rules hold
	 */
	Map<LocalDate, int[]> alike(Function<LocalDate, Object> rules) {
		Map<Object, Integer> kinds = new HashMap<>();
		List<LocalDate> examples = new ArrayList<>();
		int[] kind = new int[days.values().size()];
		for (int i = 0; i < kind.length; i++) {
			LocalDate day = (LocalDate) days.values().get(i);
			kind[i] = kinds.computeIfAbsent(rules.apply(day), key -> {
				examples.add(day);
				return examples.size() - 1;
			});
		}
		Map<LocalDate, int[]> alike = new TreeMap<>();
		for (int i = 0; i < examples.size(); i++) {
			int one = i;
			alike.put(examples.get(i), IntStream.range(0, size()).filter(row -> kind[days.code(row)] == one).toArray());
		}
		return alike;
	}

	/** Pseudonym of the person. */
	String person(int row) {
		return persons.get(row);
	}

	/** Number of the application. */
	String number(int row) {
		return numbers.get(row);
	}
}
