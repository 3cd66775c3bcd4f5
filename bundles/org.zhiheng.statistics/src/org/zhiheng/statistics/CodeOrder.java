// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.zhiheng.registry.vocabulary.Code;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * The order in which the codes of a dimension are shown: that of forms where there is a dictionary, else by code; what is not stated comes last.
 */
final class CodeOrder {

	private CodeOrder() {
	}

	static Comparator<String> of(Dimension dimension, Vocabulary vocabulary) {
		Map<String, Integer> rank = new HashMap<>();
		vocabulary.dictionary(dimension.column()).ifPresent(dictionary -> {
			for (Code code : dictionary.codes()) {
				rank.put(code.code(), rank.size());
			}
		});
		return Comparator.comparing((String code) -> code.equals(Dimension.UNSTATED))
			.thenComparing(code -> rank.getOrDefault(code, rank.size())).thenComparing(Comparator.naturalOrder());
	}
}
