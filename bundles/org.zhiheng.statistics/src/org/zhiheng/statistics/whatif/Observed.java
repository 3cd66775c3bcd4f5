// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.statistics.RegionTree;

/**
 * What became of each application, as columns. The steps are read as {@link org.zhiheng.statistics.Step} reads them.
 */
final class Observed {

	/** By what results are broken down. */
	enum By {
		REGION, SERIES, LEVEL, EMPLOYER_TYPE
	}

	/** Flags are below this. */
	static final int FLAGS = 16;

	private static final int ACCEPTED = 1;
	private static final int PAID = 2;
	private static final int REVIEWED = 4;
	private static final int PASSED = 8;

	/** A column of codes. */
	record Coded(List<String> codes, int[] of) {

		String code(int person) {
			return codes.get(of[person]);
		}
	}

	/** The columns that are looked at. */
	static final Set<Column> COLUMNS = Set.of(Column.STATUS, Column.MATERIALS_RECEIVED_ON, Column.PAID_ON, Column.REVIEWED, Column.OUTCOME,
		Column.SCORE, Column.FEE, Column.REGION, Column.SERIES, Column.LEVEL, Column.EMPLOYER_TYPE,
		Column.COMMITTEE, Column.ROUTE);

	private final HeldRows rows;
	private final Map<By, Coded> by = new HashMap<>();
	private final Coded committees;
	private final Coded routes;
	private final Coded strata;
	private final Coded groups;
	private final byte[] flags;
	private final double[] scores;
	private final List<@Nullable BigDecimal> amounts = new ArrayList<>();

	Observed(HeldRows rows, RegionTree regions, int year) {
		this.rows = rows;
		this.flags = flags(rows);
		scores = rows.column(Column.SCORE).values().stream()
			.mapToDouble(each -> ((String) each).isEmpty() ? Double.NaN : Double.parseDouble((String) each))
			.toArray();
		rows.column(Column.FEE).values().forEach(each -> amounts.add(((String) each).isEmpty() ? null : new BigDecimal((String) each)));
		by.put(By.REGION, coded(Column.REGION, code -> regions.prefecture(code, year).orElse(code)));
		by.put(By.SERIES, coded(Column.SERIES, code -> code));
		by.put(By.LEVEL, coded(Column.LEVEL, code -> code));
		by.put(By.EMPLOYER_TYPE, coded(Column.EMPLOYER_TYPE, code -> code));
		committees = coded(Column.COMMITTEE, code -> code);
		routes = coded(Column.ROUTE, code -> code);
		strata = together(List.of(routes, by(By.SERIES), by(By.LEVEL)));
		groups = grouped(together(List.of(committees, by(By.SERIES), by(By.LEVEL))));
	}

	private Coded coded(Column column, UnaryOperator<String> named) {
		Codes cells = rows.column(column);
		List<String> codes = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		int[] place = new int[cells.values().size()];
		for (int i = 0; i < place.length; i++) {
			place[i] = places.computeIfAbsent(named.apply((String) cells.values().get(i)), code -> {
				codes.add(code);
				return codes.size() - 1;
			});
		}
		int[] all = new int[rows.size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = place[cells.code(i)];
		}
		return new Coded(codes, all);
	}

	private Coded together(List<Coded> parts) {
		int[] all = Tuples.together(rows.size(), parts.stream().map(each -> new Tuples.Part(each.codes().size(), i -> each.of()[i])).toList());
		List<String> codes = new ArrayList<>();
		for (int one : Tuples.first(all)) {
			codes.add(String.join("/", parts.stream().map(each -> each.code(one)).toList()));
		}
		return new Coded(codes, all);
	}

	/** The committee; where none is stated, those of one series and level. */
	private Coded grouped(Coded apart) {
		List<String> names = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		int[] first = Tuples.first(apart.of());
		int[] place = new int[first.length];
		for (int i = 0; i < first.length; i++) {
			String committee = committees.code(first[i]);
			String name = committee.isEmpty() ? by(By.SERIES).code(first[i]) + "/" + by(By.LEVEL).code(first[i]) : committee;
			place[i] = places.computeIfAbsent(name, key -> {
				names.add(key);
				return names.size() - 1;
			});
		}
		return new Coded(names, java.util.Arrays.stream(apart.of()).map(each -> place[each]).toArray());
	}

	private static byte[] flags(HeldRows rows) {
		boolean[] received = told(rows.column(Column.MATERIALS_RECEIVED_ON), text -> !text.isEmpty());
		boolean[] status = told(rows.column(Column.STATUS), text -> "已接收材料".equals(text) || "评审委员会已接收材料".equals(text));
		boolean[] paid = told(rows.column(Column.PAID_ON), text -> !text.isEmpty());
		boolean[] reviewed = told(rows.column(Column.REVIEWED), "true"::equals);
		boolean[] passed = told(rows.column(Column.OUTCOME), "PASSED"::equals);
		byte[] flags = new byte[rows.size()];
		for (int i = 0; i < flags.length; i++) {
			boolean accepted = received[rows.column(Column.MATERIALS_RECEIVED_ON).code(i)] || status[rows.column(Column.STATUS).code(i)];
			flags[i] = (byte) ((accepted ? ACCEPTED : 0) | (paid[rows.column(Column.PAID_ON).code(i)] ? PAID : 0)
				| (reviewed[rows.column(Column.REVIEWED).code(i)] ? REVIEWED : 0) | (passed[rows.column(Column.OUTCOME).code(i)] ? PASSED : 0));
		}
		return flags;
	}

	private static boolean[] told(Codes cells, Predicate<String> test) {
		boolean[] told = new boolean[cells.values().size()];
		for (int i = 0; i < told.length; i++) {
			told[i] = test.test((String) cells.values().get(i));
		}
		return told;
	}

	int size() {
		return rows.size();
	}

	String person(int i) {
		return rows.person(i);
	}

	String application(int i) {
		return rows.number(i);
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

	/** Those who are ranked with one another under a cap. */
	Coded groups() {
		return groups;
	}

	/** All that became of somebody as one number. */
	int flags(int i) {
		return flags[i];
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

	/** The score, NaN where none is stated. */
	double score(int i) {
		return scores[rows.column(Column.SCORE).code(i)];
	}

	/** The place of a score among those that occur. */
	int scored(int i) {
		return rows.column(Column.SCORE).code(i);
	}

	/** The scores that occur, NaN for none stated, by their place. */
	double[] scores() {
		return scores.clone();
	}

	/** The amounts that occur; null stands for none stated. */
	List<@Nullable BigDecimal> amounts() {
		return amounts;
	}

	/** What was paid, as a place among the amounts. */
	int fee(int i) {
		return rows.column(Column.FEE).code(i);
	}
}
