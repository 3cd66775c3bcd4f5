// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what must be withheld of a table: what is sensitive, and beside it as much as makes it impossible to compute that from the rest.
 *
 * <p>Each sensitive count is made the corner of a box of withheld entries (the hypercube method of Giessing and Repsilber): moving people
 * round the box, up in corners of one parity and down in the others, changes no published number. Every corner from which people are taken has at
 * least the threshold of them, so whoever knows all that is published, and that counts are not negative, still cannot narrow the count to an
 * interval shorter than the threshold. Where no box closes within the table, it is opened towards a total, which is then withheld too.
 */
final class Withholding {

	private final Cube cube;
	private final Smallness rule;
	private final long[][] counts;
	private final boolean[] withheld;
	private final BoxSearch search;

	/**
	 * @param cube the table
	 * @param rule what is sensitive
	 * @param some by entry: those in the numerator, with totals
	 * @param others by entry: those only in the denominator, with totals
	 */
	Withholding(Cube cube, Smallness rule, long[] some, long[] others) {
		this(cube, rule, some, others, Prices.plain(cube));
	}

	/** The same with other prices. */
	Withholding(Cube cube, Smallness rule, long[] some, long[] others, Prices prices) {
		this.cube = cube;
		this.rule = rule;
		this.counts = new long[][]{ some, others };
		this.withheld = new boolean[cube.entries()];
		this.search = new BoxSearch(cube, some, others, withheld, prices);
	}

	/** By entry: whether it is withheld. */
	boolean[] withheld() {
		List<Integer> sensitive = new ArrayList<>();
		for (int entry = 0; entry < withheld.length; entry++) {
			if (rule.sensitive(counts[0][entry], counts[1][entry])) {
				withheld[entry] = true;
				sensitive.add(entry);
			}
		}
		// totals first: what is withheld for them serves the cells below
		sensitive.sort(Comparator.comparingInt((Integer entry) -> -cube.totals(entry)).thenComparing(Comparator.naturalOrder()));
		search.share(sensitive.size());
		for (int entry : sensitive) {
			protect(entry);
		}
		return withheld;
	}

	private void protect(int entry) {
		IntStream.range(0, 2).filter(kind -> rule.small(counts[kind][entry], counts[1 - kind][entry]))
			.forEach(kind -> search.best(entry, counts[kind], rule.threshold()).forEach(corner -> withheld[corner] = true));
	}
}
