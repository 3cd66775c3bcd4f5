// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class CreditCodeTest {

	@Test
	void vectorOfTheStandardHolds() {
		assertTrue(CreditCode.shaped("91350100M000100Y43"));
		assertTrue(CreditCode.checks("91350100M000100Y43"));
	}

	@Test
	void lettersThatTheAlphabetLacksAreRefused() {
		for (char letter : "IOSVZ".toCharArray()) {
			assertFalse(CreditCode.shaped("91350100M000100Y4" + letter));
		}
		assertFalse(CreditCode.shaped("91350100M000100Y4"));
	}

	@Test
	void everyOtherCharacterIsFound() {
		String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		Random random = new Random(32100);
		String code = "91350100M000100Y43";
		for (int round = 0; round < 500; round++) {
			int place = random.nextInt(18);
			String other = code.substring(0, place) + alphabet.charAt(random.nextInt(31)) + code.substring(place + 1);
			assertEquals(code.equals(other), CreditCode.checks(other), other);
		}
	}
}
