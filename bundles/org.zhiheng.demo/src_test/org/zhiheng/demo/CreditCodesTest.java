// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.CreditCode;
import org.zhiheng.registry.IdNumber;

class CreditCodesTest {

	@Test
	void writesCodesThatAreValidAndNobodys() {
		for (int unit : new int[]{ 0, 65_320_199, 99_999_999 }) {
			String code = CreditCodes.of("91", unit);
			assertTrue(CreditCode.shaped(code) && CreditCode.checks(code), code);
			assertEquals("000000", code.substring(2, 8));
		}
	}

	@Test
	void countsPeopleOfOneDayBeyondOneAddressCode() {
		IdNumbers numbers = new IdNumbers();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 1_200; i++) {
			String id = numbers.next(LocalDate.of(1990, 1, 1), i % 2 == 0);
			assertTrue(IdNumber.checks(id) && IdNumber.nowhere(id) && seen.add(id), id);
		}
		assertTrue(seen.stream().anyMatch(id -> id.startsWith("000001")));
	}
}
