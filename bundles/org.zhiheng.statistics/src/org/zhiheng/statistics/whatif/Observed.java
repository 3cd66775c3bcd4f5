// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.statistics.RegionTree;

/**
 * What became of each application, as columns. The steps are read as {@link org.zhiheng.statistics.Step} reads them.
 */
final class Observed {

	/** By what results are broken down. */
	enum By {
		REGION, SERIES, LEVEL, EMPLOYER_TYPE
	}

	private static final int ACCEPTED = 1;
	private static final int PAID = 2;
	private static final int REVIEWED = 4;
	private static final int PASSED = 8;
	private static final int CARRIED = 16;
	private static final int VOTED = 32;

	/** A column of codes. */
	record Coded(List<String> codes, int[] of) {

		String code(int person) {
			return codes.get(of[person]);
		}
	}

	private final String[] persons;
	private final String[] numbers;
	private final Map<By, Coded> by = new HashMap<>();
	private final Coded committees;
	private final Coded routes;
	private final Coded strata;
	private final byte[] flags;
	private final double[] scores;
	private final @Nullable BigDecimal[] fees;

	Observed(List<Kept> kept, RegionTree regions) {
		int n = kept.size();
		persons = new String[n];
		numbers = new String[n];
		flags = new byte[n];
		scores = new double[n];
		fees = new @Nullable BigDecimal[n];
		Map<BigDecimal, BigDecimal> amounts = new HashMap<>();
		for (int i = 0; i < n; i++) {
			ApplicationRow row = kept.get(i).row();
			persons[i] = kept.get(i).pseudonym();
			numbers[i] = row.number();
			flags[i] = (byte) flags(row);
			@Nullable
			String score = row.get(Column.SCORE);
			scores[i] = score == null ? Double.NaN : Double.parseDouble(score);
			@Nullable
			BigDecimal fee = PeopleOfYear.amount(kept.get(i));
			fees[i] = fee == null ? null : Objects.requireNonNull(amounts.computeIfAbsent(fee, same -> same));
		}
		by.put(By.REGION, coded(kept, row -> regions.prefecture(text(row, Column.REGION), row.year()).orElse(text(row, Column.REGION))));
		by.put(By.SERIES, coded(kept, row -> text(row, Column.SERIES)));
		by.put(By.LEVEL, coded(kept, row -> text(row, Column.LEVEL)));
		by.put(By.EMPLOYER_TYPE, coded(kept, row -> text(row, Column.EMPLOYER_TYPE)));
		committees = coded(kept, row -> text(row, Column.COMMITTEE));
		routes = coded(kept, row -> text(row, Column.ROUTE));
		strata = coded(kept, row -> text(row, Column.ROUTE) + "/" + text(row, Column.SERIES) + "/" + text(row, Column.LEVEL));
	}

	private static String text(ApplicationRow row, Column column) {
		@Nullable
		String text = row.get(column);
		return text == null ? "" : text;
	}

	private static Coded coded(List<Kept> kept, java.util.function.Function<ApplicationRow, String> of) {
		List<String> codes = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		int[] all = new int[kept.size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = places.computeIfAbsent(of.apply(kept.get(i).row()), code -> {
				codes.add(code);
				return codes.size() - 1;
			});
		}
		return new Coded(codes, all);
	}

	private static int flags(ApplicationRow row) {
		String status = text(row, Column.STATUS);
		boolean accepted = row.get(Column.MATERIALS_RECEIVED_ON) != null || "已接收材料".equals(status) || "评审委员会已接收材料".equals(status);
		int votes = votes(row);
		return (accepted ? ACCEPTED : 0) | (row.get(Column.PAID_ON) != null ? PAID : 0) | ("true".equals(row.get(Column.REVIEWED)) ? REVIEWED : 0)
			| ("PASSED".equals(row.get(Column.OUTCOME)) ? PASSED : 0) | votes;
	}

	/** Whether two thirds of those present said yes; nothing where the votes are not stated. */
	private static int votes(ApplicationRow row) {
		@Nullable
		String yes = row.get(Column.YES_VOTES);
		@Nullable
		String present = row.get(Column.EXPERTS_PRESENT);
		if (yes == null || present == null) {
			return 0;
		}
		return VOTED | (Long.parseLong(yes) * 3 >= Long.parseLong(present) * 2 ? CARRIED : 0);
	}

	int size() {
		return persons.length;
	}

	String person(int i) {
		return persons[i];
	}

	String application(int i) {
		return numbers[i];
	}

	Coded by(By dimension) {
		return Objects.requireNonNull(by.get(dimension));
	}

	Coded committees() {
		return committees;
	}

	Coded routes() {
		return routes;
	}

	/** Route, series and level: people who are compared with one another. */
	Coded strata() {
		return strata;
	}

	boolean accepted(int i) {
		return (flags[i] & ACCEPTED) != 0;
	}

	boolean paid(int i) {
		return (flags[i] & PAID) != 0;
	}

	boolean reviewed(int i) {
		return (flags[i] & REVIEWED) != 0;
	}

	boolean passed(int i) {
		return (flags[i] & (REVIEWED | PASSED)) == (REVIEWED | PASSED);
	}

	/** Whether the vote carried although the application did not pass. */
	boolean heldBack(int i) {
		return reviewed(i) && !passed(i) && (flags[i] & CARRIED) != 0;
	}

	/** The score, NaN where none is stated. */
	double score(int i) {
		return scores[i];
	}

	/** What was paid, null where nothing is stated. */
	@Nullable
	BigDecimal fee(int i) {
		return fees[i];
	}
}
