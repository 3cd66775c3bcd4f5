// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.TestPolicies;

class NormWordsTest {

	private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3,}_[A-Z_]{2,}\\b");

	private final PolicyBase base = TestPolicies.base();
	private final NormWords words = new NormWords(base);

	private String of(String document, String norm, Locale locale) {
		Norm found = base.document(document).orElseThrow().getNorms().stream().filter(each -> norm.equals(each.getId())).findFirst().orElseThrow();
		return Sentence.lines(words.of(found), locale);
	}

	@Test
	void aRouteSaysItsConditionsWithTheReadingThatApplies() {
		String route = of("BZ", "N-BZ-3.2.2.2", Locale.SIMPLIFIED_CHINESE);
		assertTrue(route.contains("途径为评审，可取得中级"), route);
		assertTrue(route.contains("自现职称取得时间起已满4年"), route);
		assertTrue(of("BZ", "N-BZ-3.1.1", Locale.SIMPLIFIED_CHINESE).contains("合计不少于12个月"));
		assertTrue(of("BZ", "N-BZ-3.2.2.2", Locale.ENGLISH).contains("4 years have passed since “Current title obtained on”"));
	}

	@Test
	void everyNormOfEveryNoticeHasSentencesInBothLanguages() {
		for (Document document : base.documents()) {
			for (Norm norm : document.getNorms()) {
				for (Locale locale : new Locale[]{ Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH }) {
					String said = words.heading(norm).in(locale) + "\n" + Sentence.lines(words.of(norm), locale);
					assertFalse(said.contains("{0}") || said.contains("null"), said);
					Matcher code = CODE.matcher(said.replaceAll("（[A-Z_]+）|[“(][A-Z_]+[”)]", ""));
					assertFalse(code.find(), () -> norm.getId() + " says a bare code: " + code.group());
				}
			}
		}
	}
}
