// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The answers of all people to one question: a byte a person with the result in the low three bits and, above it, the number of the deciding
 * clause among those that may decide this question. Where more than 31 may, a second byte holds the rest of the number.
 */
final class Answered {

	private static final List<Result> RESULTS = List.of(Result.values());
	private static final int ONE_BYTE = (1 << Byte.SIZE) / Batch.RESULTS;
	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** A byte's bits, each as a byte of its own. */
	private static final long[] SPREAD = spread();
	/** Undetermined, eight times. */
	private static final long OPEN = 0x02_02_02_02_02_02_02_02L;

	private final List<String> clauses;
	private final byte[] low;
	private final byte @Nullable [] high;

	/**
	 * @param clauses those that may decide; the first has the number 1
	 * @param people how many
	 */
	Answered(List<String> clauses, int people) {
		this.clauses = clauses;
		int whole = (people + Long.SIZE - 1) / Long.SIZE * Long.SIZE;
		low = new byte[whole];
		high = clauses.size() < ONE_BYTE ? null : new byte[whole];
	}

	private static long[] spread() {
		long[] spread = new long[1 << Byte.SIZE];
		for (int bits = 0; bits < spread.length; bits++) {
			for (int bit = 0; bit < Byte.SIZE; bit++) {
				spread[bits] |= (long) (bits >>> bit & 1) << bit * Byte.SIZE;
			}
		}
		return spread;
	}

	/**
	 * The results of 64 people, who have no clause yet. No byte can borrow from the next, as nobody is both eligible and refused.
	 *
	 * @param first the person of the masks' lowest bit, a multiple of 64
	 */
	void results(long eligible, long refused, long ambiguous, int first) {
		for (int at = 0; at < Long.SIZE; at += Byte.SIZE) {
			long results = OPEN - SPREAD[(int) (eligible >>> at) & 0xff] * 2 - SPREAD[(int) (refused >>> at) & 0xff]
				+ SPREAD[(int) (ambiguous >>> at) & 0xff] * 3;
			EIGHT.set(low, first + at, results);
		}
	}

	/** The deciding clause of those, counted from {@code first}, who are in the mask. */
	void cite(long mask, int first, int clause) {
		int code = clause * Batch.RESULTS;
		byte[] rest = high;
		for (long here = mask; here != 0; here &= here - 1) {
			int person = first + Long.numberOfTrailingZeros(here);
			low[person] |= (byte) code;
			if (rest != null) {
				rest[person] = (byte) (code >>> Byte.SIZE);
			}
		}
	}

	Result result(int person) {
		return RESULTS.get(packed(person) % Batch.RESULTS);
	}

	@Nullable
	String clause(int person) {
		int clause = packed(person) / Batch.RESULTS;
		return clause == 0 ? null : clauses.get(clause - 1);
	}

	int packed(int person) {
		byte[] rest = high;
		return low[person] & 0xff | (rest == null ? 0 : (rest[person] & 0xff) << Byte.SIZE);
	}
}
