// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;

/**
 * The applications behind a number: exactly those that the population counted, whatever dimension they were told apart by, found again in the
 * registry by the digests of their numbers.
 */
public final class CellRows {

	private static final int STEP = 1000;

	private final long[] numbers;
	private final Filter filter;
	private final List<String> documents;
	/** By how many of its applications lie before: places of the registry from which reading may go on, so that later pages are not read from the start. */
	private final TreeMap<Long, Long> places = new TreeMap<>(Map.of(0L, 0L));

	private CellRows(long[] numbers, Filter filter, List<String> documents) {
		this.numbers = numbers;
		this.filter = filter;
		this.documents = documents;
	}

	/**
	 * Finds the applications of a question.
	 *
	 * @param population what was counted
	 * @param question its filters; what it is broken down by plays no part
	 * @return the applications
	 * @throws Failure as for {@link Population#ask}
	 */
	public static CellRows of(Population population, Question question) throws Failure {
		Layout layout = new Layout(population, question.groupedBy(), 1);
		List<Taken> kernels = new Pass(population.size(), layout.columns()).through(Taken::new);
		BitSet rows = new BitSet();
		kernels.forEach(each -> rows.or(each.rows));
		long[] numbers = rows.stream().mapToLong(row -> population.numbers()[row]).sorted().toArray();
		Filter filter = Filter.ALL;
		if (numbers.length > 0) {
			filter = filter.with(Column.YEAR, codes(population, Dimension.YEAR, rows).toArray(String[]::new));
			Set<String> places = codes(population, Dimension.COUNTY, rows);
			filter = places.contains(Dimension.UNSTATED) ? filter : filter.with(Column.REGION, places.toArray(String[]::new));
		}
		return new CellRows(numbers, filter, codes(population, Dimension.DOCUMENT, rows).stream().filter(code -> !code.isEmpty()).toList());
	}

	private static Set<String> codes(Population population, Dimension dimension, BitSet rows) {
		BitSet codes = new BitSet();
		rows.stream().forEach(row -> codes.set(population.code(row, dimension)));
		Set<String> names = new TreeSet<>();
		codes.stream().forEach(code -> names.add(population.codes(dimension).get(code)));
		return names;
	}

	/** How many there are. */
	public int size() {
		return numbers.length;
	}

	/** The notices that governed them. */
	public List<String> documents() {
		return documents;
	}

	/**
	 * Reads a page of them, in the order of their numbers.
	 *
	 * @param registry the same that the population was read from
	 * @param offset how many to pass over
	 * @param limit at most so many
	 * @param progress asked whether to go on
	 * @return the page; applications that have changed since may be missing
	 * @throws Failure where the registry cannot be read
	 */
	public synchronized List<Kept> page(Registry registry, long offset, int limit, Progress progress) throws Failure {
		List<Kept> page = new ArrayList<>();
		Map.Entry<Long, Long> known = places.floorEntry(Math.max(0, offset));
		long passed = known.getKey();
		long at = known.getValue();
		List<Kept> read = numbers.length == 0 ? List.of() : registry.page(filter, at, STEP);
		while (!read.isEmpty() && page.size() < limit && !progress.cancelled()) {
			for (Kept kept : read) {
				boolean in = Arrays.binarySearch(numbers, NumberDigest.of(kept.row().number())) >= 0;
				if (in && passed++ >= offset && page.size() < limit) {
					page.add(kept);
				}
			}
			at += read.size();
			places.put(passed, at);
			read = page.size() < limit ? registry.page(filter, at, STEP) : List.of();
		}
		return page;
	}

	/** Marks the rows that no filter refuses. */
	private static final class Taken implements Pass.Kernel {

		private final BitSet rows = new BitSet();

		@Override
		public void run(int from, int to, int cell) {
			rows.set(from, to);
		}

		@Override
		public void rows(int from, int length, int[] cells) {
			for (int i = 0; i < length; i++) {
				if (cells[i] >= 0) {
					rows.set(from + i);
				}
			}
		}
	}
}
