// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers come back as they were written, in one byte a person and in two. */
class AnsweredTest {

	private static final int PEOPLE = 1000;

	/** 31 clauses are the most that one byte holds, 32 the fewest that need two. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 18, 31, 32, 33, 300 })
	void resultAndClause(int many) {
		List<String> clauses = IntStream.range(0, many).mapToObj(each -> "clause " + each).toList();
		Answered answered = new Answered(clauses, PEOPLE);
		Random random = new Random(many);
		int[] results = new int[PEOPLE];
		int[] cited = new int[PEOPLE];
		for (int first = 0; first < PEOPLE; first += Long.SIZE) {
			long[] masks = new long[3];
			for (int i = 0; i < Math.min(Long.SIZE, PEOPLE - first); i++) {
				int result = random.nextInt(Result.values().length);
				results[first + i] = result;
				masks[0] |= result % 3 == 0 ? 1L << i : 0;
				masks[1] |= result % 3 == 1 ? 1L << i : 0;
				masks[2] |= result > 2 ? 1L << i : 0;
				cited[first + i] = random.nextInt(many + 1);
			}
			answered.results(masks[0], masks[1], masks[2], first);
			for (int i = 0; i < Math.min(Long.SIZE, PEOPLE - first); i++) {
				answered.cite(cited[first + i] == 0 ? 0 : 1L << i, first, cited[first + i]);
			}
		}
		for (int person = 0; person < PEOPLE; person++) {
			assertEquals(Result.values()[results[person]], answered.result(person));
			assertEquals(cited[person] * Batch.RESULTS + results[person], answered.packed(person));
			if (cited[person] == 0) {
				assertNull(answered.clause(person));
			} else {
				assertEquals(clauses.get(cited[person] - 1), answered.clause(person));
			}
		}
	}
}
