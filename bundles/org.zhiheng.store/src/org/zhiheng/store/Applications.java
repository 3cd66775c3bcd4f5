// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;

/**
 * Reads applications: one by number, a page by filter, all of them in order.
 */
final class Applications {

	private static final int TOLD_EVERY = 1_000;

	private final Database database;
	private final Codes codes;
	private final Blocks blocks;

	Applications(Database database, Codes codes) {
		this.database = database;
		this.codes = codes;
		this.blocks = new Blocks(database, Statements.BLOCK);
	}

	/** Forgets what was read. */
	void forget() {
		blocks.forget();
	}

	@Nullable
	Located find(String number) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.BY_NUMBER)) {
			statement.setString(1, number);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? Located.read(result) : null;
			}
		}
	}

	/** Those of some numbers that are known. Files mostly bring numbers of a range that is still empty: that is asked first. */
	Map<String, Located> find(Collection<String> numbers, String lowest, String highest) throws SQLException {
		Map<String, Located> found = new HashMap<>();
		try (PreparedStatement range = database.prepare(Statements.IN_RANGE)) {
			range.setString(1, lowest);
			range.setString(2, highest);
			try (ResultSet result = range.executeQuery()) {
				if (!result.next()) {
					return found;
				}
			}
		}
		try (PreparedStatement statement = database.prepare(Statements.BY_NUMBERS)) {
			statement.setObject(1, numbers.toArray());
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					Located located = Located.read(result);
					found.put(located.number(), located);
				}
			}
		}
		return found;
	}

	/** The applications that came with some person revisions. */
	List<Located> ofPersons(Collection<Long> revisions) throws SQLException {
		List<Located> found = new ArrayList<>();
		if (!revisions.isEmpty()) {
			try (PreparedStatement statement = database.prepare(Statements.OF_PERSONS)) {
				statement.setObject(1, revisions.toArray());
				try (ResultSet result = statement.executeQuery()) {
					while (result.next()) {
						found.add(Located.read(result));
					}
				}
			}
		}
		return found;
	}

	Block.Entry entry(Located located) throws SQLException {
		return blocks.of(located.block()).entry(located.place());
	}

	Kept kept(Located located) throws SQLException {
		return kept(located, new RowCodec());
	}

	private Kept kept(Located located, RowCodec codec) throws SQLException {
		Block.Entry entry = entry(located);
		return new Kept(codec.read(entry.row()), entry.pseudonym().toString(), located.revision(), located.sequence());
	}

	/** Hands over all applications in the order of their numbers. */
	void scan(Consumer<? super Kept> each, Progress progress) throws SQLException {
		List<Located> all = all(Filter.ALL);
		all.sort(Comparator.comparing(Located::number));
		hand(all, each, progress);
	}

	/** Hands over those that a filter lets through as they lie, which unpacks each block once. */
	void scan(Filter filter, Consumer<? super Kept> each, Progress progress) throws SQLException {
		boolean narrow = narrow(filter);
		List<Located> all = all(narrow ? filter : Filter.ALL);
		all.sort(Comparator.comparingLong(Located::block).thenComparingInt(Located::place));
		Consumer<? super Kept> some = kept -> {
			if (filter.test(kept.row())) {
				each.accept(kept);
			}
		};
		hand(all, narrow ? each : some, progress);
	}

	private void hand(List<Located> all, Consumer<? super Kept> each, Progress progress) throws SQLException {
		RowCodec codec = new RowCodec();
		for (int i = 0; i < all.size(); i++) {
			if (i % TOLD_EVERY == 0) {
				progress.at(i, all.size());
				if (progress.cancelled()) {
					return;
				}
			}
			each.accept(kept(Objects.requireNonNull(all.get(i)), codec));
		}
		progress.at(all.size(), all.size());
	}

	/** Where applications lie, in the table's order, which reads each page once. */
	private List<Located> all(Filter filter) throws SQLException {
		List<Located> all = new ArrayList<>();
		Map<String, Object[]> conditions = conditions(filter);
		long last = -1;
		for (boolean more = true; more;) {
			int before = all.size();
			try (PreparedStatement statement = database.prepare(Statements.places(conditions.keySet()))) {
				statement.setLong(bind(statement, conditions), last);
				try (ResultSet result = statement.executeQuery()) {
					while (result.next()) {
						all.add(Located.read(result));
					}
				}
			}
			more = all.size() > before;
			last = more ? all.get(all.size() - 1).id() : last;
		}
		return all;
	}

	List<Kept> page(Filter filter, long offset, int limit) throws SQLException {
		Map<String, Object[]> conditions = conditions(filter);
		if (!narrow(filter)) {
			return filtered(filter, offset, limit);
		}
		List<Kept> page = new ArrayList<>();
		try (PreparedStatement statement = database.prepare(Statements.page(conditions.keySet()))) {
			int next = bind(statement, conditions);
			statement.setLong(next, offset);
			statement.setInt(next + 1, limit);
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					page.add(kept(Located.read(result)));
				}
			}
		}
		return page;
	}

	/** Columns that the database has no narrow column for are looked up in the rows themselves. */
	private List<Kept> filtered(Filter filter, long offset, int limit) throws SQLException {
		List<Kept> page = new ArrayList<>();
		long[] passed = { 0 };
		each(filter, kept -> {
			if (passed[0]++ >= offset) {
				page.add(kept);
			}
			return page.size() < limit;
		});
		return page;
	}

	long count(Filter filter) throws SQLException {
		if (!narrow(filter)) {
			long[] count = { 0 };
			each(filter, kept -> ++count[0] > 0);
			return count[0];
		}
		Map<String, Object[]> conditions = conditions(filter);
		try (PreparedStatement statement = database.prepare(Statements.count(conditions.keySet()))) {
			bind(statement, conditions);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getLong(1) : 0;
			}
		}
	}

	private void each(Filter filter, Predicate<Kept> visitor) throws SQLException {
		RowCodec codec = new RowCodec();
		List<Located> all = all(Filter.ALL);
		all.sort(Comparator.comparing(Located::number));
		for (Located located : all) {
			Kept kept = kept(located, codec);
			if (filter.test(kept.row()) && !visitor.test(kept)) {
				return;
			}
		}
	}

	private static boolean narrow(Filter filter) {
		return filter.allowed().keySet().stream().allMatch(column -> name(column) != null);
	}

	private Map<String, Object[]> conditions(Filter filter) throws SQLException {
		Map<String, Object[]> conditions = new TreeMap<>();
		for (Map.Entry<Column, Set<String>> each : filter.allowed().entrySet()) {
			String name = name(each.getKey());
			if (name != null) {
				conditions.put(name, each.getKey() == Column.YEAR ? years(each.getValue()) : codes.numbers(each.getValue()));
			}
		}
		return conditions;
	}

	private static Object[] years(Set<String> values) {
		return values.stream().filter(value -> value.matches("[0-9]{1,9}")).map(Integer::valueOf).toArray(); //$NON-NLS-1$
	}

	private static @Nullable String name(Column column) {
		if (column == Column.YEAR) {
			return "year_"; //$NON-NLS-1$
		}
		for (int i = 0; i < Dimension.count(); i++) {
			if (Dimension.at(i).column() == column) {
				return Dimension.at(i).sql();
			}
		}
		return null;
	}

	private static int bind(PreparedStatement statement, Map<String, Object[]> conditions) throws SQLException {
		int next = 1;
		for (Object[] values : conditions.values()) {
			statement.setObject(next++, values);
		}
		return next;
	}
}
