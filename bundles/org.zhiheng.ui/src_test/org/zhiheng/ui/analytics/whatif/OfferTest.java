// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.whatif.Parameter;
import org.zhiheng.statistics.whatif.Parameters;
import org.zhiheng.statistics.whatif.WhatIfWords;

/** What can be changed, grouped and narrowed. */
class OfferTest {

	private static Offer offer(Parameters all, Locale locale) throws Exception {
		WhatIfWords words = new WhatIfWords(new Labels(new PolicyRegions(all.base()), Vocabulary.standard(), locale));
		return new Offer(all, List.of(all.find("cap:INTERMEDIATE/工程技术").orElseThrow()), words, Phrases.of(WhatIfView.class, locale));
	}

	private static Parameters parameters() throws Exception {
		PolicyBase base = PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		return new Parameters(base);
	}

	private static Stream<Offer.Line> all(List<Offer.Line> lines) {
		return lines.stream().flatMap(each -> Stream.concat(Stream.of(each), all(each.parts())));
	}

	private static List<String> ids(List<Offer.Line> lines) {
		List<String> ids = new ArrayList<>();
		all(lines).map(Offer.Line::parameter).forEach(each -> {
			if (each != null) {
				ids.add(each.id());
			}
		});
		return ids;
	}

	@Test
	void everyParameterIsListedOnceUnderItsNoticeWithNoLineLikeAnother() throws Exception {
		Parameters parameters = parameters();
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			List<Offer.Line> lines = offer(parameters, locale).lines("", each -> true);
			List<String> listed = ids(lines);
			Set<String> wanted = new TreeSet<>(parameters.all().stream().map(Parameter::id).toList());
			wanted.add("cap:INTERMEDIATE/工程技术");
			assertEquals(wanted, new TreeSet<>(listed));
			assertEquals(wanted.size(), listed.size(), "each once");
			List<String> requirements = lines.stream().flatMap(each -> each.parts().stream()).map(Offer.Line::text).toList();
			assertEquals(requirements.size(), Set.copyOf(requirements).size(), () -> "lines that read alike: "
				+ requirements.stream().filter(each -> requirements.indexOf(each) != requirements.lastIndexOf(each)).toList());
			for (Offer.Line each : lines.stream().flatMap(one -> one.parts().stream()).toList()) {
				List<String> texts = each.parts().stream().map(Offer.Line::text).toList();
				assertEquals(texts.size(), Set.copyOf(texts).size(), each.text());
			}
		}
	}

	@Test
	void wordsNarrowTheListAndMayStandInHeadings() throws Exception {
		Offer offer = offer(parameters(), Locale.CHINESE);
		assertEquals(List.of("BZ-3.2.2.2:open", "BZ-3.2.2.2:years"), ids(offer.lines("3.2.2.2", each -> true)));
		assertEquals(List.of("BZ-3.2.2.2:years"), ids(offer.lines("本科  取得后 bz-3", each -> true)), "in any line above, in any case");
		assertEquals(List.of(), ids(offer.lines("没有这样的词", each -> true)));
		assertEquals(List.of("fee:SENIOR"), ids(offer.lines("", each -> each.id().equals("fee:SENIOR"))), "only what is changed");
		assertTrue(ids(offer.lines("工程技术 上限", each -> true)).contains("cap:INTERMEDIATE/工程技术"));
	}

	@Test
	void whatIsChosenIsToldWithItsClause() throws Exception {
		Parameters parameters = parameters();
		String told = offer(parameters, Locale.CHINESE).told(parameters.find("BZ-3.2.2.2:years").orElseThrow());
		assertTrue(told.startsWith("BZ-3.2.2.2 · "), told);
		assertTrue(told.contains("4年") && told.contains("中级"), told);
		assertFalse(offer(parameters, Locale.ENGLISH).told(parameters.find("fee:SENIOR").orElseThrow()).isBlank());
	}
}
