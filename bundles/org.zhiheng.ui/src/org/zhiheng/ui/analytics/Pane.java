// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

/** The two places of the office in which the answer is shown as a chart. */
public enum Pane {

	/** The main chart, which finds who stands out. */
	MAIN("org.zhiheng.ui.analytics.regions", ChartForm.FUNNEL), //$NON-NLS-1$
	/** The chart beside it, which shows the years. */
	BESIDE("org.zhiheng.ui.analytics.trend", ChartForm.TREND); //$NON-NLS-1$

	private final String view;
	private final ChartForm usual;

	Pane(String view, ChartForm usual) {
		this.view = view;
		this.usual = usual;
	}

	/** The id of its view. */
	public String view() {
		return view;
	}

	/** What it shows until told otherwise. */
	public ChartForm usual() {
		return usual;
	}

	/** The pane of a view. */
	static Pane of(String view) {
		return MAIN.view.equals(view) ? MAIN : BESIDE;
	}
}
