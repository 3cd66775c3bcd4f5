// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.statistics.inference.Reason;

/** Words there must be for every value of a kind. */
class WordsOfKindsTest {

	@Test
	@DisplayName("Every reason, step and dimension has its words")
	void complete() {
		for (Locale locale : new Locale[]{ Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH }) {
			Stream.of(Reason.values()).forEach(reason -> assertFalse(reason.sentence(locale).isEmpty()));
			Stream.of(Dimension.values()).forEach(dimension -> assertFalse(Rows.labels(locale).dimension(dimension).isEmpty()));
			for (Step step : Step.values()) {
				assertTrue(step == Step.FILED || !new RateDefinition(step, Step.FILED).sentence(locale).isEmpty());
			}
		}
	}
}
