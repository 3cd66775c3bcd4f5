// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.message.Phrases;

class LintMessagesTest {

	@ParameterizedTest
	@EnumSource(Code.class)
	void everyCodeHasASentenceInBothLanguages(Code code) {
		assertTrue(Phrases.of(Findings.class, Locale.SIMPLIFIED_CHINESE).has(code.name()));
		assertTrue(Phrases.of(Findings.class, Locale.ENGLISH).has(code.name()));
	}
}
