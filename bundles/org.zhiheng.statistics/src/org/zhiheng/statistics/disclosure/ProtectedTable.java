// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	/** What of a breakdown is protected. */
	enum Counted {
		/** Numerator and rest of the denominator, and so the rate. */
		RATE,
		/** The numerator alone. */
		NUMERATOR,
		/** The denominator alone. */
		DENOMINATOR
	}

	private final Population population;
	private final List<Dimension> dimensions;
	private final Cube cube;
	private final List<Map<String, Integer>> places = new ArrayList<>();
	private final long[] some;
	private final long[] others;
	private final boolean[] withheld;

	/**
	 * @param population whose codes
	 * @param whole the table, without a filter
	 * @param counted one of the two counts alone, or both for a rate
	 * @param rule what is too small
	 */
	ProtectedTable(Population population, Breakdown whole, Counted counted, Rule rule) {
		this.population = population;
		this.dimensions = whole.question().by();
		this.cube = new Cube(dimensions.stream().mapToInt(each -> population.codes(each).size()).toArray());
		for (Dimension dimension : dimensions) {
			Map<String, Integer> byCode = new HashMap<>();
			population.codes(dimension).forEach(code -> byCode.put(code, byCode.size()));
			places.add(byCode);
		}
		this.some = new long[cube.entries()];
		this.others = new long[cube.entries()];
		for (Cell cell : whole.cells()) {
			int[] places = new int[dimensions.size()];
			for (int i = 0; i < places.length; i++) {
				places[i] = place(i, cell.key().get(i));
			}
			int entry = cube.entry(places);
			some[entry] = counted == Counted.DENOMINATOR ? cell.rate().denominator() : cell.rate().numerator();
			others[entry] = counted == Counted.RATE ? cell.rate().denominator() - cell.rate().numerator() : 0;
		}
		cube.addUp(some);
		cube.addUp(others);
		this.withheld = new Withholding(cube, counted == Counted.RATE ? rule : Smallness.ofCounts(rule), some, others, prices()).withheld();
	}

	/** 评审 is what everybody asks for, and other routes must not be mixed into it. */
	private Prices prices() {
		int route = dimensions.indexOf(Dimension.ROUTE);
		return route < 0 ? Prices.plain(cube) : Prices.sparing(cube, route, place(route, Question.REVIEW));
	}

	private int place(int dimension, String code) {
		return this.places.get(dimension).getOrDefault(code, -1);
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
			places[i] = by >= 0 ? new int[]{ place(i, key.get(by)) } : places(i, question.filter(dimension));
		}
		return sum(question, places);
	}

	/** The total where there is no filter or it lets everything through. */
	private int[] places(int i, Optional<Set<String>> filter) {
		List<String> codes = population.codes(dimensions.get(i));
		if (filter.isPresent() && filter.get().size() == 1) {
			int only = place(i, filter.get().iterator().next());
			return only < 0 ? new int[0] : codes.size() == 1 ? new int[]{ cube.size(i) } : new int[]{ only };
		}
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
