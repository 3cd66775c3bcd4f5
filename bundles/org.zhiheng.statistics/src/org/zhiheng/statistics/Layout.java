// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.zhiheng.message.Failure;

/**
 * How the cells of a question lie one behind the other: only codes that the filters let through have a place, and every cell has some slots.
 */
final class Layout {

	/** More slots than this are refused; cells and codes are added as integers, and a refused code must stay negative. */
	static final int MOST_SLOTS = -CodedColumn.REFUSED;

	private final Population population;
	private final Question question;
	private final Map<Dimension, int[]> allowed = new EnumMap<>(Dimension.class);
	private final int slots;
	private final int cells;

	/**
	 * @param population what is counted
	 * @param question the dimensions and filters
	 * @param slots slots of a cell
	 * @throws Failure ZH-4022 where the dimensions have too many combinations
	 */
	Layout(Population population, Question question, int slots) throws Failure {
		this.population = population;
		this.question = question;
		this.slots = slots;
		for (Dimension dimension : question.read()) {
			allowed.put(dimension, allowed(dimension));
		}
		long product = 1;
		for (Dimension dimension : question.by()) {
			product *= Math.max(1, codes(dimension).length);
			if (product * slots > MOST_SLOTS) {
				throw new Failure(Layout.class, "ZH-4022", MOST_SLOTS / slots);
			}
		}
		this.cells = (int) product;
	}

	private int[] allowed(Dimension dimension) {
		List<String> dictionary = population.codes(dimension);
		Optional<Set<String>> filter = question.filter(dimension);
		return IntStream.range(0, dictionary.size()).filter(code -> filter.isEmpty() || filter.get().contains(dictionary.get(code))).toArray();
	}

	private int[] codes(Dimension dimension) {
		return allowed.getOrDefault(dimension, new int[0]);
	}

	/** Cells of the question, empty ones included. */
	int cells() {
		return cells;
	}

	/** Slots of all cells. */
	int slots() {
		return cells * slots;
	}

	/** The columns of the question with their tables. */
	List<Pass.Mapped> columns() {
		List<Pass.Mapped> columns = new ArrayList<>();
		for (Dimension dimension : question.read()) {
			int[] codes = codes(dimension);
			boolean filtered = codes.length < population.codes(dimension).size();
			if (filtered || question.by().contains(dimension)) {
				columns.add(new Pass.Mapped(population.coded(dimension).column(), table(dimension, codes)));
			}
		}
		return columns;
	}

	private int[] table(Dimension dimension, int[] codes) {
		int stride = stride(dimension);
		int[] table = new int[population.codes(dimension).size()];
		java.util.Arrays.fill(table, CodedColumn.REFUSED);
		for (int i = 0; i < codes.length; i++) {
			table[codes[i]] = i * stride;
		}
		return table;
	}

	/** How far apart neighbouring codes of a dimension lie among the slots; 0 where it is only filtered by. */
	private int stride(Dimension dimension) {
		int place = question.by().indexOf(dimension);
		int stride = place < 0 ? 0 : slots;
		for (int i = place + 1; place >= 0 && i < question.by().size(); i++) {
			stride *= Math.max(1, codes(question.by().get(i)).length);
		}
		return stride;
	}

	/** The codes of a cell, one for each dimension broken down by. */
	List<String> key(int cell) {
		int size = question.by().size();
		String[] key = new String[size];
		int rest = cell;
		for (int i = size - 1; i >= 0; i--) {
			Dimension dimension = question.by().get(i);
			int[] codes = codes(dimension);
			key[i] = population.codes(dimension).get(codes[rest % codes.length]);
			rest /= codes.length;
		}
		return List.of(key);
	}

	/** The codes of each dimension broken down by that the filters let through. */
	Map<Dimension, List<String>> possible() {
		Map<Dimension, List<String>> possible = new EnumMap<>(Dimension.class);
		for (Dimension dimension : question.by()) {
			possible.put(dimension, IntStream.of(codes(dimension)).mapToObj(population.codes(dimension)::get).toList());
		}
		return possible;
	}

	/** Codes that a filter names and no application has. */
	List<String> unknownCodes() {
		List<String> unknown = new ArrayList<>();
		question.where().forEach((dimension, codes) -> {
			Set<String> known = Set.copyOf(population.codes(dimension));
			codes.stream().filter(code -> !known.contains(code)).forEach(unknown::add);
		});
		return unknown;
	}
}
