// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.whatif.Committee;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** Committees found by their names, with their numbers or without. */
class CommitteeRowsTest {

	private static final List<Committee> ALL = List.of(new Committee("喀什地区工程技术中级（A）", 1200, 840), new Committee("喀什地区农业技术中级", 0, 0),
		new Committee("和田地区工程技术中级", 30, 9));

	private static CommitteeRows rows(String wanted, List<Committee> all) throws Exception {
		PolicyBase base = PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		return CommitteeRows.of(all, wanted, new WhatIfWords(new Labels(new PolicyRegions(base), Vocabulary.standard(), Locale.CHINESE)));
	}

	@Test
	void allWordsHaveToStandInTheName() throws Exception {
		assertEquals(3, rows("", ALL).size());
		assertEquals(2, rows("工程  中级", ALL).size());
		assertEquals(1, rows("喀什 (a".replace("(", "（"), ALL).size(), "in any case");
		assertEquals(0, rows("伊犁", ALL).size());
	}

	@Test
	void numbersAreToldUnlessTheyAreWithheld() throws Exception {
		CommitteeRows rows = rows("", ALL);
		assertEquals(List.of("1,200", "840", "70.0"), List.of(rows.cell(0, 1), rows.cell(0, 2), rows.cell(0, 3)));
		assertEquals("–", rows.cell(1, 3), "of nobody there is no rate");
		CommitteeRows withheld = rows("", ALL.stream().map(Committee::unnumbered).toList());
		assertEquals("和田地区工程技术中级", withheld.cell(2, 0));
		assertEquals(List.of("×", "×", "×"), List.of(withheld.cell(2, 1), withheld.cell(2, 2), withheld.cell(2, 3)));
	}
}
