// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.zhiheng.statistics.Percent;

/**
 * What stands in one cell of a table: a number keeps its kind, so that a workbook gets numbers and a page gets words.
 */
public sealed interface Value {

	/** What is not shown to protect people. */
	String WITHHELD = "•";
	/** Where there is nothing to show, such as a rate of nobody. */
	String NOTHING = "–";

	/** A text. */
	record Words(String text) implements Value {}

	/** People or applications. */
	record Count(long count) implements Value {}

	/** Some of all: 5,565/9,069. */
	record Ratio(long some, long all) implements Value {}

	/** A rate, from 0 to 1. */
	record Share(double share) implements Value {}

	/** A difference of two rates, from -1 to 1. */
	record Points(double difference) implements Value {}

	/** An interval of a rate. */
	record Range(double low, double high) implements Value {}

	/** An interval of a difference. */
	record PointsRange(double low, double high) implements Value {}

	/** Money in yuan. */
	record Yuan(BigDecimal amount) implements Value {}

	/** A number such as a p value or a score. */
	record Number(double number, int decimals) implements Value {}

	/** Withheld. */
	record Withheld() implements Value {}

	/** Nothing. */
	record Nothing() implements Value {}

	/** As it stands on a page. */
	default String shown() {
		if (this instanceof Words words) {
			return words.text();
		} else if (this instanceof Count count) {
			return grouped("#,##0").format(count.count());
		} else if (this instanceof Ratio ratio) {
			return new Count(ratio.some()).shown() + "/" + new Count(ratio.all()).shown();
		} else if (this instanceof Share share) {
			return Percent.of(share.share());
		} else if (this instanceof Points points) {
			return signed(points.difference());
		} else if (this instanceof Range range) {
			return Percent.points(range.low()) + "–" + Percent.points(range.high());
		} else if (this instanceof PointsRange range) {
			return signed(range.low()) + " ~ " + signed(range.high());
		} else if (this instanceof Yuan yuan) {
			return grouped("#,##0.00").format(yuan.amount());
		} else if (this instanceof Number number) {
			return number.decimals() == 3 && number.number() < 0.001 ? "< 0.001" : Percent.plain(number.number(), number.decimals());
		}
		return this instanceof Withheld ? WITHHELD : NOTHING;
	}

	/** Whether it is a number, and stands at the right. */
	default boolean numeric() {
		return !(this instanceof Words);
	}

	private static DecimalFormat grouped(String pattern) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
	}

	private static String signed(double difference) {
		String points = Percent.points(difference);
		return difference > 0 && !"0.0".equals(points) ? "+" + points : points;
	}
}
