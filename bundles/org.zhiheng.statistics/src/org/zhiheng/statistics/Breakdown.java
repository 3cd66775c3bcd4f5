// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The answer to a question: rates of cells in a stable order, and totals made by adding counts.
 */
public final class Breakdown {

	private final Question question;
	private final Snapshot snapshot;
	private final List<Cell> cells;
	private final Map<List<String>, Cell> byKey = new HashMap<>();
	private final Map<Dimension, List<String>> possible;
	private final long contradictory;
	private final List<String> unknownCodes;

	Breakdown(Question question, Snapshot snapshot, List<Cell> cells, Map<Dimension, List<String>> possible, long contradictory,
		List<String> unknownCodes) {
		this.possible = Map.copyOf(possible);
		this.question = question;
		this.snapshot = snapshot;
		this.cells = List.copyOf(cells);
		this.contradictory = contradictory;
		this.unknownCodes = List.copyOf(unknownCodes);
		cells.forEach(cell -> byKey.put(cell.key(), cell));
	}

	/** What was asked. */
	public Question question() {
		return question;
	}

	/** What was counted. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** Cells that hold applications, the first dimension changing slowest. */
	public List<Cell> cells() {
		return cells;
	}

	/** The cell of a key, empty where there is no application. */
	public Optional<Cell> cell(String... key) {
		return Optional.ofNullable(byKey.get(List.of(key)));
	}

	/** The codes of a dimension broken down by that occur, in the order in which they are shown. */
	public List<String> codes(Dimension dimension) {
		int place = place(dimension);
		Set<String> codes = new LinkedHashSet<>();
		cells.forEach(cell -> codes.add(cell.key().get(place)));
		// cells are ordered by the first dimension, so later ones are met out of order
		return place == 0 ? List.copyOf(codes) : codes.stream().sorted(order(dimension)).toList();
	}

	/** The codes of a dimension broken down by that occur in the population and that the filter lets through, with applications here or without. */
	public List<String> possibleCodes(Dimension dimension) {
		return possible.getOrDefault(dimension, List.of());
	}

	private static java.util.Comparator<String> order(Dimension dimension) {
		return CodeOrder.of(dimension, org.zhiheng.registry.vocabulary.Vocabulary.standard());
	}

	/** The rate of all cells together. */
	public Rate total() {
		return sum(null, 0);
	}

	/** Applications in all cells together. */
	public long applications() {
		return cells.stream().mapToLong(Cell::applications).sum();
	}

	/**
	 * The rate of all cells with one code, a marginal total.
	 *
	 * @param dimension one broken down by
	 * @param code the code
	 * @return the rate, 0 of 0 where no cell has the code
	 */
	public Rate total(Dimension dimension, String code) {
		return sum(code, place(dimension));
	}

	private Rate sum(@Nullable String code, int place) {
		return cells.stream().filter(cell -> code == null || cell.key().get(place).equals(code)).map(Cell::rate)
			.reduce(new Rate(question.rate(), 0, 0), Rate::plus);
	}

	private int place(Dimension dimension) {
		int place = question.by().indexOf(dimension);
		if (place < 0) {
			throw new IllegalArgumentException("Not broken down by " + dimension);
		}
		return place;
	}

	/** Applications that reached the numerator without the denominator, such as passed without being reviewed; they are in no rate. */
	public long contradictory() {
		return contradictory;
	}

	/** Codes that the filters name and no application has. */
	public List<String> unknownCodes() {
		return unknownCodes;
	}
}
