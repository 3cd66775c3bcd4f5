// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.Locale;

/**
 * How a picture looks.
 *
 * @param theme its colours
 * @param typeface its font
 * @param locale its language
 */
public record Look(Theme theme, Typeface typeface, Locale locale) {

	/** The look of print and export: always light. */
	public Look printed() {
		return new Look(Theme.LIGHT, typeface, locale);
	}
}
