// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * The order in which the codes of a dimension are shown: that of forms where there is a dictionary, by number where they are numbers, else by
 * code; what is not stated comes last.
 */
final class CodeOrder {

	private static final List<String> TITLES = List.of(Dimension.TITLE_STANDING, Dimension.TITLE_UNDETERMINED, Dimension.TITLE_REVOKED,
		Dimension.TITLE_NONE);

	private CodeOrder() {
	}

	static Comparator<String> of(Dimension dimension, Vocabulary vocabulary) {
		Comparator<String> stated = Comparator.comparing((String code) -> code.equals(Dimension.UNSTATED));
		return switch (dimension) {
			case SCORE -> stated.thenComparing(CodeOrder::number).thenComparing(Comparator.naturalOrder());
			case AGE_BAND, EMPLOYER_SIZE -> stated.thenComparing(Band::from);
			case REACHED -> stated.thenComparing(code -> Step.of(code).map(Step::ordinal).orElse(0));
			case TITLE -> stated.thenComparing(TITLES::indexOf);
			default -> stated.thenComparing(byDictionary(dimension, vocabulary));
		};
	}

	private static BigDecimal number(String code) {
		return code.equals(Dimension.UNSTATED) ? BigDecimal.ZERO : new BigDecimal(code);
	}

	private static Comparator<String> byDictionary(Dimension dimension, Vocabulary vocabulary) {
		Map<String, Integer> rank = new HashMap<>();
		dimension.dictionary(vocabulary).ifPresent(dictionary -> {
			for (Code code : dictionary.codes()) {
				rank.put(code.code(), rank.size());
			}
		});
		return Comparator.comparing((String code) -> rank.getOrDefault(code, rank.size())).thenComparing(Comparator.naturalOrder());
	}
}
