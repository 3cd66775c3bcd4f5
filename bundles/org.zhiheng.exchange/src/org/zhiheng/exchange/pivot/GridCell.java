// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.util.Locale;
import java.util.OptionalDouble;

import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.pivot.PivotValue;

/**
 * One cell of a table on paper.
 *
 * @param format how it is written
 * @param value its number; empty where there is none
 */
public record GridCell(Format format, OptionalDouble value) {

	/** How a cell is written. */
	public enum Format {
		/** A whole number with thousands set off. */
		COUNT,
		/** A share of one, written as per cent. */
		PERCENT,
		/** Points with two decimals. */
		SCORE,
		/** Nobody was counted: a dash. */
		NOBODY,
		/** Not shown to this role: a cross. */
		WITHHELD
	}

	/** Stands where nobody was counted. */
	public static final String DASH = "—";
	/** Stands where a number is withheld. */
	public static final String CROSS = "×";

	static GridCell count(long count) {
		return new GridCell(Format.COUNT, OptionalDouble.of(count));
	}

	static GridCell none(PivotValue value) {
		return new GridCell(value instanceof PivotValue.Withheld ? Format.WITHHELD : Format.NOBODY, OptionalDouble.empty());
	}

	static GridCell rate(Rate rate) {
		return new GridCell(Format.PERCENT, rate.value());
	}

	static GridCell score(double score) {
		return new GridCell(Format.SCORE, OptionalDouble.of(score));
	}

	/** As a reader sees it: 1,234, 64.0%, 71.50, — or ×. */
	public String text() {
		return switch (format) {
			case COUNT -> String.format(Locale.ROOT, "%,d", (long) value.orElse(0));
			case PERCENT -> Percent.of(value.orElse(0));
			case SCORE -> Percent.plain(value.orElse(0), 2);
			case NOBODY -> DASH;
			case WITHHELD -> CROSS;
		};
	}

	/** As a program reads it: digits with a point; empty where nobody was counted. */
	public String plain() {
		return switch (format) {
			case COUNT -> Long.toString((long) value.orElse(0));
			case PERCENT, SCORE -> java.math.BigDecimal.valueOf(value.orElse(0)).toPlainString();
			case NOBODY -> "";
			case WITHHELD -> CROSS;
		};
	}
}
