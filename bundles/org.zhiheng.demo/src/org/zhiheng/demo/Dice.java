// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.util.List;

/**
 * Pseudo-random numbers that are the same on every machine and every Java: SplitMix64 (Steele, Lea, Flood 2014), with every distribution
 * written out here, because the library's may change from one version to the next.
 *
 * <p>Each subject (a person, an employer, an effect) has dice of its own, so that none depends on how many were thrown for another.
 */
final class Dice {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private long state;

	/**
	 * @param seed of the whole population
	 * @param kind what is drawn, so that two subjects of one number differ
	 * @param subject number of the subject
	 */
	Dice(long seed, String kind, long subject) {
		state = mix(mix(seed + GOLDEN) ^ mix(kind.hashCode() * GOLDEN) ^ mix(subject * GOLDEN + 1));
	}

	private static long mix(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	private long next() {
		state += GOLDEN;
		return mix(state);
	}

	/** A number of at least 0 and below 1. */
	double unit() {
		return (next() >>> 11) * 0x1.0p-53;
	}

	/** A whole number of at least 0 and below {@code bound}. */
	int below(int bound) {
		return (int) ((next() >>> 32) * bound >>> 32);
	}

	/** A whole number from {@code low} to {@code high}, both included. */
	int between(int low, int high) {
		return low + below(high - low + 1);
	}

	/** True with this probability. */
	boolean chance(double probability) {
		return unit() < probability;
	}

	/** A number about 0 with standard deviation 1: the sum of twelve units less six, near enough to the normal and exact everywhere. */
	double normal() {
		double sum = -6;
		for (int i = 0; i < 12; i++) {
			sum += unit();
		}
		return sum;
	}

	/** How often a chance comes true in a row, at most {@code limit}. */
	int run(double probability, int limit) {
		int n = 0;
		while (n < limit && chance(probability)) {
			n++;
		}
		return n;
	}

	/** One of a list, each as likely. */
	<T> T pick(List<T> list) {
		return list.get(below(list.size()));
	}

	/** One of an array, each as likely. */
	<T> T pick(T[] array) {
		return array[below(array.length)];
	}

	/** The place in an array of weights, each as likely as it weighs. */
	int weighted(double... weights) {
		double total = 0;
		for (double each : weights) {
			total += each;
		}
		double at = unit() * total;
		int i = 0;
		while (i < weights.length - 1 && at >= weights[i]) {
			at -= weights[i];
			i++;
		}
		return i;
	}
}
