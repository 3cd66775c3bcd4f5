// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

/**
 * Sixty-four bits of an application number, by which a row is found again. Two numbers of ten million have the same with a chance of 1 in 300,000.
 */
final class NumberDigest {

	private static final long START = 0xCBF29CE484222325L;
	private static final long PRIME = 0x100000001B3L;

	private NumberDigest() {
	}

	/** FNV-1a over the characters, mixed at the end as in MurmurHash3. */
	static long of(String number) {
		long hash = START;
		for (int i = 0; i < number.length(); i++) {
			hash = (hash ^ number.charAt(i)) * PRIME;
		}
		hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
		hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
		return hash ^ hash >>> 33;
	}
}
