// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

	@ParameterizedTest
	@CsvSource({ "TRUE,TRUE,TRUE,TRUE", "TRUE,FALSE,FALSE,TRUE", "TRUE,UNKNOWN,UNKNOWN,TRUE", "FALSE,TRUE,FALSE,TRUE", "FALSE,FALSE,FALSE,FALSE",
		"FALSE,UNKNOWN,FALSE,UNKNOWN", "UNKNOWN,TRUE,UNKNOWN,TRUE", "UNKNOWN,FALSE,FALSE,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN" })
	void followsKleene(Truth a, Truth b, Truth both, Truth either) {
		assertEquals(both, a.and(b));
		assertEquals(either, a.or(b));
	}

	@Test
	void nothingAsksNothingAndNoAlternativeHolds() {
		assertEquals(Truth.TRUE, Truth.all(List.of()));
		assertEquals(Truth.FALSE, Truth.any(List.of()));
		assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.not());
	}
}
