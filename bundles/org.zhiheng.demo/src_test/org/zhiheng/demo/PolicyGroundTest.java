// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PolicyGroundTest {

	private final DemoGround ground = TestGround.shipped();

	@Test
	void takesTheFourteenPrefectures() {
		assertEquals(14, ground.prefectures().size());
		DemoGround.Prefecture hotan = ground.prefectures().stream().filter(each -> each.code().equals("653200")).findFirst().orElseThrow();
		assertEquals(10, hotan.counties().size());
		DemoGround.County hekang = hotan.counties().stream().filter(each -> each.code().equals("653228")).findFirst().orElseThrow();
		assertFalse(hekang.exists(LocalDate.of(2024, 12, 26)), "和康县 was founded on 2024-12-27");
		assertTrue(hekang.exists(LocalDate.of(2024, 12, 27)));
	}

	@Test
	void takesTheTariffOfHt25() {
		assertEquals(new BigDecimal("450"), ground.fees().get("SENIOR"));
		assertEquals(new BigDecimal("280"), ground.fees().get("INTERMEDIATE"));
		assertEquals(new BigDecimal("140"), ground.fees().get("ASSISTANT"));
	}

	@Test
	void takesTheDatedCampaigns() {
		Campaign hotan = ground.campaign(2025, "653200");
		assertEquals(LocalDate.of(2025, 2, 17), hotan.opens());
		assertEquals(LocalDate.of(2025, 3, 6), hotan.closes());
		assertEquals(LocalDate.of(2025, 3, 29), hotan.paidBy(), "before 30 March");
		assertEquals(LocalDate.of(2025, 4, 10), hotan.meetsFrom());
		assertEquals(LocalDate.of(2023, 7, 6), ground.campaign(2023, "650100").opens(), "XJ23 is for all prefectures");
		assertEquals(7, ground.campaign(2024, "652800").opens().getMonthValue(), "nobody dates it: the usual course");
	}

	@Test
	void excusesBayingolinFromDefence() {
		assertTrue(ground.withoutDefence().contains("652800"));
		assertFalse(ground.withoutDefence().contains("653200"));
	}

	@Test
	void countsWorkingDaysWithBothLayers() {
		assertEquals(LocalDate.of(2025, 3, 21), ground.workingDay(LocalDate.of(2025, 3, 17), 4));
		assertEquals(LocalDate.of(2025, 4, 2), ground.workingDay(LocalDate.of(2025, 3, 26), 4), "over 肉孜节");
		assertEquals(LocalDate.of(2023, 7, 5), ground.workingDay(LocalDate.of(2023, 6, 26), 4), "over 古尔邦节");
	}

	@Test
	void asksNobodyToReviewWhatAnExaminationAwards() {
		DemoGround.Offer accounting = ground.offers().stream().filter(each -> each.name().equals("会计")).findFirst().orElseThrow();
		assertFalse(accounting.has("INTERMEDIATE", true));
		assertTrue(accounting.has("INTERMEDIATE", false));
		assertTrue(accounting.has("ASSOCIATE_SENIOR", true));
	}
}
