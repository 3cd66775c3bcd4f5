// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import org.zhiheng.chart.Picture;

/** What a pane has to show of an answer. */
public sealed interface Drawing {

	/**
	 * A picture.
	 *
	 * @param picture laid out
	 */
	record Drawn(Picture picture) implements Drawing {}

	/**
	 * No picture.
	 *
	 * @param sentence why, and what to do
	 */
	record Undrawable(String sentence) implements Drawing {}
}
