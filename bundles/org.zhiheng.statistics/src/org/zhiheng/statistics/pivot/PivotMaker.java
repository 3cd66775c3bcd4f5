// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;

/**
 * Lays values out: which rows and columns there are, and in which order.
 */
final class PivotMaker {

	private final Population population;
	private final PivotQuestion question;
	private final PivotCounts counts;

	PivotMaker(Population population, PivotQuestion question, PivotCounts counts) {
		this.population = population;
		this.question = question;
		this.counts = counts;
	}

	Pivot make() throws Failure {
		List<String> sorted = question.sort().column();
		Side down = new Side(question.rows(), keys(PivotPlace::row, question.rows()), key -> number(new PivotPlace(key, sorted)), question.sort());
		Side across = new Side(question.columns(), keys(PivotPlace::column, question.columns()), key -> OptionalDouble.empty(), PivotSort.CODES);
		List<PivotHead> rows = down.heads(question.top());
		List<PivotHead> columns = across.heads(0);
		if ((long) rows.size() * columns.size() > Pivot.MOST_CELLS) {
			throw new Failure(Population.class, "ZH-4032", rows.size(), columns.size(), Pivot.MOST_CELLS);
		}
		return new Pivot(question, population.snapshot(), rows, columns, counts.values(), counts.findings().leftOut(down.leftOut(question.top())));
	}

	private OptionalDouble number(PivotPlace place) {
		return counts.values().getOrDefault(place, PivotValue.NOBODY).number();
	}

	/** The keys of one side that hold applications; all possible codes of a single dimension where empty ones are shown. */
	private Set<List<String>> keys(Function<PivotPlace, List<String>> side, List<Dimension> dimensions) {
		Set<List<String>> keys = new LinkedHashSet<>();
		if (!question.hideEmpty() && dimensions.size() == 1) {
			counts.possible().getOrDefault(dimensions.get(0), List.of()).forEach(code -> keys.add(List.of(code)));
		}
		boolean down = dimensions == question.rows();
		for (PivotPlace place : counts.keys()) {
			List<String> key = side.apply(place);
			if (!question.hideEmpty() || filled(new PivotPlace(down ? key : List.of(), down ? List.of() : key))) {
				keys.add(key);
			}
		}
		return keys;
	}

	/** Whether the total of a row or column counts anybody; a withheld one does. */
	private boolean filled(PivotPlace total) {
		return !(counts.values().getOrDefault(total, PivotValue.NOBODY) instanceof PivotValue.Nobody);
	}

	/** One side: its keys as a tree, walked in order. */
	private final class Side {

		private final List<Dimension> dimensions;
		private final Set<List<String>> keys;
		private final Comparator<List<String>> order;

		Side(List<Dimension> dimensions, Set<List<String>> keys, Function<List<String>, OptionalDouble> number, PivotSort sort) {
			this.dimensions = dimensions;
			this.keys = keys;
			Comparator<List<String>> codes = Comparator.comparingInt(this::rank);
			if (!sort.byValue()) {
				this.order = sort.descending() ? codes.reversed() : codes;
				return;
			}
			Comparator<List<String>> values = Comparator.comparingDouble(key -> number.apply(key).orElse(0));
			this.order = Comparator.comparing((List<String> key) -> number.apply(key).isEmpty())
				.thenComparing(sort.descending() ? values.reversed() : values).thenComparing(codes);
		}

		/** The place of the last code among those of its dimension. */
		private int rank(List<String> key) {
			int last = key.size() - 1;
			return ranks(dimensions.get(last)).getOrDefault(key.get(last), Integer.MAX_VALUE);
		}

		List<PivotHead> heads(int top) {
			List<PivotHead> heads = new ArrayList<>();
			if (!dimensions.isEmpty()) {
				walk(List.of(), keys, heads, top);
			}
			heads.add(PivotHead.ALL);
			return heads;
		}

		int leftOut(int top) {
			long outermost = dimensions.isEmpty() ? 0 : keys.stream().map(key -> key.get(0)).distinct().count();
			return top == 0 ? 0 : (int) Math.max(0, outermost - top);
		}

		private void walk(List<String> prefix, Set<List<String>> below, List<PivotHead> heads, int top) {
			int depth = prefix.size() + 1;
			Map<List<String>, Set<List<String>>> children = new java.util.LinkedHashMap<>();
			below.forEach(key -> children.computeIfAbsent(key.subList(0, depth), child -> new LinkedHashSet<>()).add(key));
			List<List<String>> sorted = new ArrayList<>(children.keySet());
			sorted.sort(order);
			for (List<String> child : top > 0 && sorted.size() > top ? sorted.subList(0, top) : sorted) {
				if (depth == dimensions.size()) {
					heads.add(new PivotHead(child, PivotHead.Kind.CELL));
				} else {
					walk(child, children.getOrDefault(child, Set.of()), heads, 0);
					heads.add(new PivotHead(child, PivotHead.Kind.SUBTOTAL));
				}
			}
		}
	}

	private final Map<Dimension, Map<String, Integer>> ranks = new java.util.EnumMap<>(Dimension.class);

	private Map<String, Integer> ranks(Dimension dimension) {
		return ranks.computeIfAbsent(dimension, each -> {
			Map<String, Integer> places = new java.util.HashMap<>();
			population.codes(each).forEach(code -> places.put(code, places.size()));
			return places;
		});
	}
}
