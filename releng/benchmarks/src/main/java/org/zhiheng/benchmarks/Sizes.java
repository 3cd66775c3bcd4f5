// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

/**
 * How many rows are measured. {@code ZHIHENG_BENCH_SCALE=100} in the environment makes everything a hundred times smaller, to see that all of it
 * runs; figures so taken say nothing.
 */
final class Sizes {

	private static final int SCALE = Integer.parseInt(System.getenv().getOrDefault("ZHIHENG_BENCH_SCALE", "1"));

	private Sizes() {
	}

	/** A size, or the smaller one asked for. */
	static int of(int size) {
		return Math.max(1, size / SCALE);
	}
}
