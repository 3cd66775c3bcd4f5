// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.message.Failure;

/**
 * The kinds of picture that are laid out from a subject alone.
 */
public enum Kind {

	/** Rate against size with control limits. */
	FUNNEL(false) {
		@Override
		public Picture of(Subject subject, OptionalDouble target) throws Failure {
			return new FunnelMaker(subject).make(target);
		}
	},
	/** Groups sorted by their shrunken rate. */
	CATERPILLAR(false) {
		@Override
		public Picture of(Subject subject, OptionalDouble target) {
			return new CaterpillarMaker(subject).make();
		}
	},
	/** Groups by periods. */
	HEAT(true) {
		@Override
		public Picture of(Subject subject, OptionalDouble target) {
			return new HeatMaker(subject).make();
		}
	},
	/** Prefectures on a map of tiles. */
	TILES(false) {
		@Override
		public Picture of(Subject subject, OptionalDouble target) {
			return new TilesMaker(subject).make();
		}
	},
	/** The trend of all together, and a forecast. */
	FAN(true) {
		@Override
		public Picture of(Subject subject, OptionalDouble target) {
			return new FanMaker(subject).make();
		}
	},
	/** One small trend a group. */
	MULTIPLES(true) {
		@Override
		public Picture of(Subject subject, OptionalDouble target) {
			return new MultiplesMaker(subject).make();
		}
	};

	private final boolean overPeriods;

	Kind(boolean overPeriods) {
		this.overPeriods = overPeriods;
	}

	/**
	 * Lays a subject out.
	 *
	 * @param subject the counts and their words
	 * @param target the rate all are measured against; empty for the overall rate
	 * @return the picture
	 * @throws Failure ZH-4010 where the target is not between 0 and 1
	 */
	public abstract Picture of(Subject subject, OptionalDouble target) throws Failure;

	/** Whether it needs periods. */
	public boolean overPeriods() {
		return overPeriods;
	}

	/** The word by which commands name it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind of a word, empty where there is none. */
	public static Optional<Kind> of(String key) {
		return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
	}
}
