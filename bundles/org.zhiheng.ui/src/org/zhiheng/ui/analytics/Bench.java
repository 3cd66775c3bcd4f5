// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.RateDefinition;

/** The offices that have a board of charts, and what stands on it until they choose for themselves. */
public enum Bench {

	/** Who runs the campaign: how far applications came, and where. */
	ADMINISTRATOR(new Card(Question.of(Dimension.REGION, Dimension.YEAR).rate(RateDefinition.ACCEPTANCE), ChartForm.FLOW),
		new Card(Question.of(Dimension.REGION, Dimension.YEAR).rate(RateDefinition.ACCEPTANCE), ChartForm.TILES),
		new Card(Question.of(Dimension.LEVEL, Dimension.YEAR), ChartForm.TREND),
		new Card(Question.of(Dimension.REGION, Dimension.YEAR), ChartForm.FAN)),
	/** Who compares: who stands out, and what changed. */
	ANALYST(new Card(Question.of(Dimension.REGION, Dimension.YEAR), ChartForm.FUNNEL),
		new Card(Question.of(Dimension.REGION, Dimension.YEAR), ChartForm.HEAT),
		new Card(Question.of(Dimension.SERIES, Dimension.YEAR), ChartForm.CATERPILLAR),
		new Card(Question.of(Dimension.EMPLOYER_TYPE, Dimension.YEAR), ChartForm.TREND)),
	/** Who looks for what is odd: committees, and scores. */
	AUDITOR(new Card(Question.of(Dimension.COMMITTEE, Dimension.YEAR), ChartForm.FUNNEL),
		new Card(Question.of(Dimension.COMMITTEE, Dimension.YEAR), ChartForm.CATERPILLAR),
		new Card(Question.of(Dimension.REGION, Dimension.YEAR), ChartForm.SCORES),
		new Card(Question.of(Dimension.REGION, Dimension.YEAR), ChartForm.FLOW));

	private final List<Card> usual;

	Bench(Card... usual) {
		this.usual = List.of(usual);
	}

	/** What stands on its board until it chooses for itself. */
	public List<Card> usual() {
		return usual;
	}

	/** The office of a perspective. */
	static Bench of(String perspective) {
		return perspective.endsWith("administration") ? ADMINISTRATOR : perspective.endsWith("audit") ? AUDITOR : ANALYST;
	}
}
