// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;

/** The fees that the applications of a year record as paid. Amounts are no column of a population, so the applications are read. */
final class Fees {

	/**
	 * What some applications paid.
	 *
	 * @param paid applications with an amount
	 * @param without applications that paid on some day without an amount being recorded
	 * @param amount in yuan
	 */
	record Sum(long paid, long without, BigDecimal amount) {

		private static final long LEAST = 1000;
		static final Sum NONE = new Sum(0, 0, BigDecimal.ZERO);

		/** The power of ten of yuan, from 1,000, that is at least what so many people paid on average: no amount of a few is told by it. */
		BigDecimal unit(long people) {
			BigDecimal least = amount.multiply(BigDecimal.valueOf(people)).divide(BigDecimal.valueOf(Math.max(1, paid)), 2, RoundingMode.UP);
			BigDecimal unit = BigDecimal.valueOf(LEAST);
			while (unit.compareTo(least) < 0) {
				unit = unit.multiply(BigDecimal.TEN);
			}
			return unit;
		}

		/** The same with the amount rounded to that unit. */
		Sum rounded(long people) {
			BigDecimal unit = unit(people);
			return new Sum(paid, without, amount.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit));
		}

		Sum plus(Sum other) {
			return new Sum(paid + other.paid, without + other.without, amount.add(other.amount));
		}
	}

	private final String year;
	private final Map<String, Sum> sums = new TreeMap<>();

	private Fees(int year) {
		this.year = Integer.toString(year);
	}

	/** By level, of the route 评审. */
	static Map<String, Sum> of(Registry registry, int year, Progress progress) throws Failure {
		Fees fees = new Fees(year);
		registry.scan(Filter.ALL.with(Column.YEAR, fees.year), kept -> fees.add(kept.row()), progress);
		return fees.sums;
	}

	private void add(ApplicationRow row) {
		@Nullable
		String fee = row.get(Column.FEE);
		if (!year.equals(row.get(Column.YEAR)) || !Question.REVIEW.equals(row.get(Column.ROUTE)) || fee == null && row.get(Column.PAID_ON) == null) {
			return;
		}
		@Nullable
		String level = row.get(Column.LEVEL);
		Sum one = fee == null ? new Sum(0, 1, BigDecimal.ZERO) : new Sum(1, 0, new BigDecimal(fee));
		sums.merge(level == null ? Dimension.UNSTATED : level, one, Sum::plus);
	}
}
