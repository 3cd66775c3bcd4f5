// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
	private final Map<Dimension, Map<String, Rate>> marginals = new java.util.concurrent.ConcurrentHashMap<>();
	private final long contradictory;
	private final List<String> unknownCodes;
	private final long undetermined;
	private final @Nullable Function<Map<Dimension, String>, Optional<Rate>> shown;

	Breakdown(Question question, Snapshot snapshot, List<Cell> cells, Map<Dimension, List<String>> possible, long contradictory,
		List<String> unknownCodes) {
		this(question, snapshot, cells, possible, contradictory, unknownCodes, 0, null);
	}

	private Breakdown(Question question, Snapshot snapshot, List<Cell> cells, Map<Dimension, List<String>> possible, long contradictory,
		List<String> unknownCodes, long undetermined, @Nullable Function<Map<Dimension, String>, Optional<Rate>> shown) {
		this.shown = shown;
		this.undetermined = undetermined;
		this.possible = Map.copyOf(possible);
		this.question = question;
		this.snapshot = snapshot;
		this.cells = List.copyOf(cells);
		this.contradictory = contradictory;
		this.unknownCodes = List.copyOf(unknownCodes);
		cells.forEach(cell -> byKey.put(cell.key(), cell));
	}

	/**
	 * The same as a role sees it that may not see small cells: what is withheld counts nobody, totals come from whoever protects the table, and
	 * contradictions, which are few, are not told.
	 *
	 * @param protector the rate of all cells with some codes, empty where it is withheld
	 * @return the breakdown that may be shown
	 */
	public Breakdown restricted(Function<Map<Dimension, String>, Optional<Rate>> protector) {
		List<Cell> visible = cells.stream().map(cell -> {
			Rate rate = protector.apply(codes(cell.key())).orElse(none());
			return new Cell(cell.key(), rate.denominator(), rate);
		}).toList();
		return new Breakdown(question, snapshot, visible, possible, 0, unknownCodes, 0, protector);
	}

	/** The same, with titles of which it is open whether they stand. */
	Breakdown undetermined(long titles) {
		return new Breakdown(question, snapshot, cells, possible, contradictory, unknownCodes, titles, shown);
	}

	/** Titles counted as standing of which neither records nor notices say whether they were revoked; 0 where the rate does not ask, or for a role that may not see small counts. */
	public long undetermined() {
		return undetermined;
	}

	private Rate none() {
		return new Rate(question.rate(), 0, 0);
	}

	private Map<Dimension, String> codes(List<String> key) {
		Map<Dimension, String> codes = new java.util.EnumMap<>(Dimension.class);
		for (int i = 0; i < key.size(); i++) {
			codes.put(question.by().get(i), key.get(i));
		}
		return codes;
	}

	/** Whether small cells are kept back. */
	public boolean restricted() {
		return shown != null;
	}

	/**
	 * Whether the rate of all cells with some codes is kept back, for its own sake or to protect others.
	 *
	 * @param codes of dimensions broken down by; none for the total
	 */
	public boolean withheld(Map<Dimension, String> codes) {
		Function<Map<Dimension, String>, Optional<Rate>> protector = shown;
		return protector != null && protector.apply(codes).isEmpty();
	}

	/** Cells that are kept back. */
	public long withheld() {
		return shown == null ? 0 : cells.stream().filter(cell -> withheld(codes(cell.key()))).count();
	}

	/**
	 * The rate of all cells with some codes; 0 of 0 where there are none, and where it is {@link #withheld(Map)}.
	 *
	 * @param codes of dimensions broken down by; none for the total
	 * @return the rate
	 */
	public Rate sum(Map<Dimension, String> codes) {
		Function<Map<Dimension, String>, Optional<Rate>> protector = shown;
		if (protector != null) {
			return protector.apply(codes).orElse(none());
		}
		codes.keySet().forEach(this::place);
		if (codes.size() == question.by().size() && !codes.isEmpty()) {
			String[] key = question.by().stream().map(codes::get).toArray(String[]::new);
			return cell(key).map(Cell::rate).orElseGet(this::none);
		}
		if (codes.size() == 1) {
			Map.Entry<Dimension, String> only = codes.entrySet().iterator().next();
			return marginals(only.getKey()).getOrDefault(only.getValue(), none());
		}
		return cells.stream().filter(cell -> codes.entrySet().stream().allMatch(each -> cell.key().get(place(each.getKey())).equals(each.getValue())))
			.map(Cell::rate).reduce(none(), Rate::plus);
	}

	/** All marginal totals of a dimension from one pass: where there are many codes, a pass for each would take minutes. */
	private Map<String, Rate> marginals(Dimension dimension) {
		return marginals.computeIfAbsent(dimension, key -> {
			int place = place(key);
			Map<String, Rate> sums = new HashMap<>();
			cells.forEach(cell -> sums.merge(cell.key().get(place), cell.rate(), Rate::plus));
			return sums;
		});
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
		return sum(Map.of());
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
		place(dimension);
		return sum(Map.of(dimension, code));
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
