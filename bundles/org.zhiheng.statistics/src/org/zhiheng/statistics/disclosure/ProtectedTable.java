// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.Rate;

/**
 * A whole table with its totals, of which some entries are withheld.
 */
final class ProtectedTable {

	private final Population population;
	private final List<Dimension> dimensions;
	private final Cube cube;
	private final long[] some;
	private final long[] others;
	private final boolean[] withheld;

	/**
	 * @param population whose codes
	 * @param whole the table, without a filter
	 * @param rule what is too small
	 */
	ProtectedTable(Population population, Breakdown whole, Rule rule) {
		this.population = population;
		this.dimensions = whole.question().by();
		this.cube = new Cube(dimensions.stream().mapToInt(each -> population.codes(each).size()).toArray());
		this.some = new long[cube.entries()];
		this.others = new long[cube.entries()];
		for (Cell cell : whole.cells()) {
			int[] places = new int[dimensions.size()];
			for (int i = 0; i < places.length; i++) {
				places[i] = population.codes(dimensions.get(i)).indexOf(cell.key().get(i));
			}
			int entry = cube.entry(places);
			some[entry] = cell.rate().numerator();
			others[entry] = cell.rate().denominator() - cell.rate().numerator();
		}
		cube.addUp(some);
		cube.addUp(others);
		this.withheld = new Withholding(cube, rule, some, others).withheld();
	}

	/**
	 * The rate of a cell of a question, or of all its cells for an empty key.
	 *
	 * @param question its filters choose a part of the table
	 * @param key codes of the dimensions broken down by
	 * @return empty where one of the entries that make it up is withheld
	 */
	Optional<Rate> rate(Question question, List<String> key) {
		int[][] places = new int[dimensions.size()][];
		for (int i = 0; i < places.length; i++) {
			Dimension dimension = dimensions.get(i);
			int by = key.isEmpty() ? -1 : question.by().indexOf(dimension);
			places[i] = by >= 0 ? new int[]{ population.codes(dimension).indexOf(key.get(by)) } : places(i, question.filter(dimension));
		}
		return sum(question, places);
	}

	/** The total where there is no filter or it lets everything through. */
	private int[] places(int i, Optional<Set<String>> filter) {
		List<String> codes = population.codes(dimensions.get(i));
		int[] allowed = IntStream.range(0, codes.size()).filter(code -> filter.isEmpty() || filter.get().contains(codes.get(code))).toArray();
		return allowed.length == codes.size() ? new int[]{ cube.size(i) } : allowed;
	}

	private Optional<Rate> sum(Question question, int[][] places) {
		long numerator = 0;
		long denominator = 0;
		int count = 1;
		for (int[] each : places) {
			count *= each.length;
		}
		for (int number = 0; number < count; number++) {
			int entry = 0;
			int rest = number;
			for (int i = 0; i < places.length; i++) {
				entry += places[i][rest % places[i].length] * cube.stride(i);
				rest /= places[i].length;
			}
			if (withheld[entry]) {
				return Optional.empty();
			}
			numerator += some[entry];
			denominator += some[entry] + others[entry];
		}
		return Optional.of(new Rate(question.rate(), numerator, denominator));
	}
}
