// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Locale;

import org.zhiheng.policy.Series;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;

/** What the codes of filters are called; series have English names in the catalogue of series only. */
public final class CodeNames {

	private final PolicyBase policies;
	private final Labels labels;

	/**
	 * @param policies with the catalogue of series
	 * @param labels names of all other codes
	 */
	public CodeNames(PolicyBase policies, Labels labels) {
		this.policies = policies;
		this.labels = labels;
	}

	/** The name of a code in the reader's language. */
	public String of(Dimension dimension, String code) {
		boolean english = Locale.ENGLISH.equals(labels.locale());
		return english && dimension == Dimension.SERIES ? policies.series(code).map(Series::getNameEn).orElse(code) : labels.code(dimension, code);
	}

	/** The names of all codes but these. */
	public Labels labels() {
		return labels;
	}
}
