// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.zhiheng.chart.BreakdownSubject;
import org.zhiheng.chart.FlowMaker;
import org.zhiheng.chart.Kind;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Pictures;
import org.zhiheng.chart.ScoresMaker;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;

/**
 * The forms in which an answer can be shown as a chart, in the order in which they are offered.
 */
public enum ChartForm {

	/** Rate against size with control limits: who stands out. */
	FUNNEL(Kind.FUNNEL, Integer.MAX_VALUE),
	/** Lines over the years. */
	TREND(null, Integer.MAX_VALUE),
	/** Bars from zero with intervals. */
	BARS(null, ChartForm.ROWS),
	/** Groups sorted by their shrunken rate. */
	CATERPILLAR(Kind.CATERPILLAR, ChartForm.ROWS),
	/** Groups by years. */
	HEAT(Kind.HEAT, ChartForm.ROWS),
	/** Prefectures on a map of tiles. */
	TILES(Kind.TILES, Integer.MAX_VALUE),
	/** One small trend a group. */
	MULTIPLES(Kind.MULTIPLES, ChartForm.PANELS),
	/** The trend of all together, and a forecast. */
	FAN(Kind.FAN, Integer.MAX_VALUE),
	/** How many reached each step. */
	FLOW(null, Integer.MAX_VALUE),
	/** The distribution of quantified scores. */
	SCORES(null, Integer.MAX_VALUE);

	/** More rows than this make a picture that no screen holds. */
	private static final int ROWS = 2_000;
	private static final int PANELS = 120;

	private final Optional<Kind> kind;
	private final int most;

	ChartForm(@org.eclipse.jdt.annotation.Nullable Kind kind, int most) {
		this.kind = Optional.ofNullable(kind);
		this.most = most;
	}

	/** The word by which it is kept in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The form of a word, empty where there is none. */
	public static Optional<ChartForm> of(String key) {
		return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
	}

	/** Whether its marks are groups or years that a brush can choose. */
	public boolean brushed() {
		return this != FLOW && this != SCORES;
	}

	/**
	 * Lays an answer out.
	 *
	 * @param answer what is shown, by one dimension and the year
	 * @param highlighted codes of the groups in colour; none for all
	 * @return the picture
	 * @throws Failure ZH-8023 where there are too many groups for this form, ZH-8024 where it draws prefectures only, or as for its own reasons
	 */
	public Picture of(Answer answer, Set<String> highlighted) throws Failure {
		int groups = answer.breakdown().codes(answer.group()).size();
		if (groups > most) {
			throw new Failure(ChartForm.class, "ZH-8023", groups, most);
		}
		if (this == TILES && answer.group() != Dimension.REGION) {
			throw new Failure(ChartForm.class, "ZH-8024");
		}
		if (kind.isPresent()) {
			return kind.get().of(new BreakdownSubject(answer.breakdown(), answer.labels()), OptionalDouble.empty());
		}
		return switch (this) {
			case BARS -> new Pictures(answer.labels()).bars(answer.breakdown(), answer.group(), highlighted);
			case FLOW -> new FlowMaker(answer.labels()).make(answer.population(), answer.breakdown().question(), answer.protection());
			case SCORES -> new ScoresMaker(answer.labels()).make(answer.population(), answer.breakdown().question(), OptionalDouble.empty(),
				answer.protection());
			default -> new Pictures(answer.labels()).lines(answer.breakdown(), highlighted);
		};
	}
}
