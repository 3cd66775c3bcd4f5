// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.zhiheng.message.Failure;

/**
 * Counts one question in one pass over the population, with one dense block of counters a cell.
 *
 * <p>Each dimension that matters adds code × stride to an index per row; refused codes make it negative. A block of rows fits the first-level cache,
 * so every column is read once and nothing is written back to memory but the counters.
 */
final class DenseCount {

	/** More cells than anybody can read; eight counters' worth of memory each. */
	static final int MOST_CELLS = 1 << 22;

	private static final int BLOCK = 2048;
	private static final int ROWS = 0;
	private static final int DENOMINATOR = 1;
	private static final int NUMERATOR = 2;
	private static final int CONTRADICTORY = 3;
	private static final int COUNTERS = 4;

	private final Population population;
	private final Question question;
	private final int cells;
	private final List<CodedColumn> columns = new ArrayList<>();
	private final List<int[]> tables = new ArrayList<>();

	DenseCount(Population population, Question question) throws Failure {
		this.population = population;
		this.question = question;
		long product = 1;
		for (Dimension dimension : question.by()) {
			product *= Math.max(1, population.codes(dimension).size());
			if (product > MOST_CELLS) {
				throw new Failure(DenseCount.class, "ZH-4022", MOST_CELLS);
			}
		}
		this.cells = (int) product;
		prepare();
	}

	private void prepare() {
		for (Dimension dimension : question.read()) {
			Population.Coded coded = population.coded(dimension);
			columns.add(coded.column());
			tables.add(table(dimension, coded.dictionary()));
		}
	}

	private int[] table(Dimension dimension, List<String> dictionary) {
		Optional<Set<String>> allowed = question.filter(dimension);
		int stride = stride(dimension);
		int[] table = new int[dictionary.size()];
		for (int code = 0; code < table.length; code++) {
			table[code] = allowed.isEmpty() || allowed.get().contains(dictionary.get(code)) ? code * stride : CodedColumn.REFUSED;
		}
		return table;
	}

	/** How far apart neighbouring codes of a dimension lie among the cells; 0 where it is only filtered by. */
	private int stride(Dimension dimension) {
		int place = question.by().indexOf(dimension);
		int stride = place < 0 ? 0 : 1;
		for (int i = place + 1; place >= 0 && i < question.by().size(); i++) {
			stride *= population.codes(question.by().get(i)).size();
		}
		return stride;
	}

	Breakdown breakdown() {
		int[] counters = new int[cells * COUNTERS];
		int[] index = new int[BLOCK];
		int[] steps = new int[BLOCK];
		int[] sets = population.stepSets();
		for (int from = 0; from < population.size(); from += BLOCK) {
			int length = Math.min(BLOCK, population.size() - from);
			Arrays.fill(index, 0, length, 0);
			for (int i = 0; i < tables.size(); i++) {
				columns.get(i).add(from, length, tables.get(i), index);
			}
			Arrays.fill(steps, 0, length, 0);
			population.steps().add(from, length, sets, steps);
			count(length, index, steps, counters);
		}
		return new Breakdown(question, population.snapshot(), cells(counters), possible(), contradictory(counters), unknownCodes());
	}

	private Map<Dimension, List<String>> possible() {
		Map<Dimension, List<String>> possible = new EnumMap<>(Dimension.class);
		for (Dimension dimension : question.by()) {
			Optional<Set<String>> allowed = question.filter(dimension);
			possible.put(dimension, population.codes(dimension).stream().filter(code -> allowed.isEmpty() || allowed.get().contains(code)).toList());
		}
		return possible;
	}

	private void count(int length, int[] index, int[] steps, int[] counters) {
		int denominator = question.rate().denominator().bit();
		int numerator = question.rate().numerator().bit();
		for (int i = 0; i < length; i++) {
			if (index[i] >= 0) {
				int base = index[i] * COUNTERS;
				boolean of = (steps[i] & denominator) == denominator;
				boolean reached = (steps[i] & numerator) == numerator;
				counters[base + ROWS]++;
				counters[base + DENOMINATOR] += of ? 1 : 0;
				counters[base + NUMERATOR] += of && reached ? 1 : 0;
				counters[base + CONTRADICTORY] += reached && !of ? 1 : 0;
			}
		}
	}

	private List<Cell> cells(int[] counters) {
		List<Cell> result = new ArrayList<>();
		for (int cell = 0; cell < cells; cell++) {
			int base = cell * COUNTERS;
			if (counters[base + ROWS] > 0) {
				Rate rate = new Rate(question.rate(), counters[base + NUMERATOR], counters[base + DENOMINATOR]);
				result.add(new Cell(key(cell), counters[base + ROWS], rate));
			}
		}
		return result;
	}

	private List<String> key(int cell) {
		int size = question.by().size();
		String[] key = new String[size];
		int rest = cell;
		for (int i = size - 1; i >= 0; i--) {
			List<String> codes = population.codes(question.by().get(i));
			key[i] = codes.get(rest % codes.size());
			rest /= codes.size();
		}
		return List.of(key);
	}

	private static long contradictory(int[] counters) {
		long sum = 0;
		for (int base = CONTRADICTORY; base < counters.length; base += COUNTERS) {
			sum += counters[base];
		}
		return sum;
	}

	/** Codes that a filter names and no application has. */
	private List<String> unknownCodes() {
		List<String> unknown = new ArrayList<>();
		question.where().forEach((dimension, codes) -> {
			Set<String> known = Set.copyOf(population.codes(dimension));
			codes.stream().filter(code -> !known.contains(code)).forEach(unknown::add);
		});
		return unknown;
	}
}
