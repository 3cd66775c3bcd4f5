// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "440524188001010014" })
	void vectorsOfTheStandardHold(String id) {
		assertTrue(IdNumber.shaped(id));
		assertTrue(IdNumber.checks(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1101051949123100", "11010519491231002x", "110105194912310 2X", "X1010519491231002X", "4.40524E+17" })
	void otherFormsAreNotShaped(String text) {
		assertFalse(IdNumber.shaped(text));
	}

	@Test
	void everySingleWrongDigitIsFound() {
		Random random = new Random(11643);
		for (int round = 0; round < 500; round++) {
			String id = id(random);
			int place = random.nextInt(18);
			char other = (char) ('0' + random.nextInt(10));
			String wrong = id.substring(0, place) + other + id.substring(place + 1);
			assertEquals(id.equals(wrong), IdNumber.checks(wrong), wrong);
		}
	}

	@Test
	void everySwapOfNeighboursIsFound() {
		Random random = new Random(2);
		for (int round = 0; round < 500; round++) {
			String id = id(random);
			int place = random.nextInt(16);
			String swapped = id.substring(0, place) + id.charAt(place + 1) + id.charAt(place) + id.substring(place + 2);
			assertEquals(id.equals(swapped), IdNumber.checks(swapped), swapped);
		}
	}

	@Test
	void birthDaySexAndPlaceAreRead() {
		assertEquals(Optional.of(LocalDate.of(1949, 12, 31)), IdNumber.birthDate("11010519491231002X"));
		assertEquals(Optional.empty(), IdNumber.birthDate("110105194902300020"));
		assertEquals(Optional.empty(), IdNumber.birthDate("110105194913010020"));
		assertFalse(IdNumber.male("11010519491231002X"));
		assertTrue(IdNumber.male("440524188001010014"));
		assertFalse(IdNumber.nowhere("653201199001010010"));
		assertTrue(IdNumber.nowhere("000000199001010010"));
		assertTrue(IdNumber.nowhere("990000199001010010"));
	}

	private static String id(Random random) {
		String digits = String.format("6532%02d%04d%02d%02d%03d", random.nextInt(30), 1950 + random.nextInt(50), 1 + random.nextInt(12),
			1 + random.nextInt(28), random.nextInt(1000));
		return digits + IdNumber.check(digits);
	}
}
