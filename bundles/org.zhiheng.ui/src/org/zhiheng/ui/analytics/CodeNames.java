// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;

/**
 * What the codes of filters are called. The codes of series are their Chinese names; their English ones stand in the
 * catalogue of series.
 *
 * @param labels names of all other codes, in the reader's language
 * @param series English names of series
 */
public record CodeNames(Labels labels, Function<String, Optional<String>> series) {

	/** The name of a code in the reader's language. */
	public String of(Dimension dimension, String code) {
		boolean english = Locale.ENGLISH.equals(labels.locale());
		return english && dimension == Dimension.SERIES ? series.apply(code).orElse(code) : labels.code(dimension, code);
	}
}
