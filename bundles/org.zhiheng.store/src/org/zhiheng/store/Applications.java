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
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Kept;

/**
 * Reads applications: one by number, a page by filter, all of them in order.
 */
final class Applications {

	private static final int TOLD_EVERY = 1_000;

	/** Rows that are held at a time, some tens of megabytes: the more, the fewer blocks are unpacked twice. */
	private static final int STRETCH = 50_000;

	private static final Comparator<Located> AS_THEY_LIE = Comparator.comparingLong(Located::block).thenComparingInt(Located::place);

	private final Database database;
	private final Codes codes;
	private final Blocks blocks;

	Applications(Database database, Codes codes) {
		this.database = database;
		this.codes = codes;
		this.blocks = new Blocks(database, Statements.BLOCK, Statements.BLOCKS_OF);
	}

	/** Forgets what was read. */
	void forget() {
		blocks.forget();
	}

	/** The packed rows. */
	Blocks packed() {
		return blocks;
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
					found.put(located.key(), located);
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
				Located.collect(statement, found);
			}
		}
		return found;
	}

	Block.Entry entry(Located located) throws SQLException {
		return blocks.of(located.block()).entry(located.place());
	}

	Kept kept(Located located) throws SQLException {
		return kept(located, entry(located), new RowCodec());
	}

	private static Kept kept(Located located, Block.Entry entry, RowCodec codec) {
		return new Kept(codec.read(entry.row()), entry.pseudonym().toString(), located.revision(), located.sequence());
	}

	/** Hands over all applications in the order of their numbers. */
	void scan(Consumer<? super Kept> each, Progress progress) throws SQLException {
		List<Located> all = all(new NarrowFilter(Filter.ALL, codes));
		all.sort(Comparator.comparing(Located::key));
		RowCodec codec = new RowCodec();
		for (int from = 0; from < all.size(); from += STRETCH) {
			List<Located> stretch = all.subList(from, Math.min(all.size(), from + STRETCH));
			Block.Entry[] entries = entries(stretch);
			for (int i = 0; i < entries.length; i++) {
				if (cancelled(progress, from + i, all.size())) {
					return;
				}
				each.accept(kept(stretch.get(i), entries[i], codec));
			}
		}
		progress.at(all.size(), all.size());
	}

	/** The packed rows of some applications, read as they lie: where numbers and blocks run crosswise, each block is still unpacked only once. */
	private Block.Entry[] entries(List<Located> stretch) throws SQLException {
		Block.Entry[] entries = new Block.Entry[stretch.size()];
		int[] asTheyLie = IntStream.range(0, entries.length).boxed().sorted(Comparator.comparing(stretch::get, AS_THEY_LIE))
			.mapToInt(Integer::intValue).toArray();
		for (int place : asTheyLie) {
			entries[place] = entry(stretch.get(place));
		}
		return entries;
	}

	/** Hands over those that a filter lets through as they lie, which unpacks each block once. */
	void scan(Filter filter, Consumer<? super Kept> each, Progress progress) throws SQLException {
		NarrowFilter narrow = new NarrowFilter(filter, codes);
		RowCodec codec = new RowCodec();
		List<Located> all = all(narrow);
		all.sort(AS_THEY_LIE);
		for (int i = 0; i < all.size(); i++) {
			if (cancelled(progress, i, all.size())) {
				return;
			}
			Located located = Objects.requireNonNull(all.get(i));
			Kept kept = kept(located, entry(located), codec);
			if (narrow.whole() || filter.test(kept.row())) {
				each.accept(kept);
			}
		}
		progress.at(all.size(), all.size());
	}

	private static boolean cancelled(Progress progress, int done, int all) {
		if (done % TOLD_EVERY != 0) {
			return false;
		}
		progress.at(done, all);
		return progress.cancelled();
	}

	/** Where applications lie, in the table's order, which reads each page once. */
	private List<Located> all(NarrowFilter filter) throws SQLException {
		List<Located> all = new ArrayList<>();
		long last = -1;
		for (boolean more = true; more;) {
			int before = all.size();
			try (PreparedStatement statement = database.prepare(Statements.places(filter.names()))) {
				statement.setLong(filter.bind(statement), last);
				Located.collect(statement, all);
			}
			more = all.size() > before;
			last = more ? all.get(all.size() - 1).id() : last;
		}
		return all;
	}

	List<Kept> page(Filter filter, long offset, int limit) throws SQLException {
		List<Kept> page = new ArrayList<>();
		for (Located located : places(filter, offset, limit)) {
			page.add(kept(located));
		}
		return page;
	}

	private List<Located> places(Filter filter, long offset, int limit) throws SQLException {
		NarrowFilter narrow = new NarrowFilter(filter, codes);
		if (!narrow.whole()) {
			List<Located> passing = passing(filter);
			passing.sort(Comparator.comparing(Located::key));
			int from = (int) Math.min(offset, passing.size());
			return passing.subList(from, Math.min(passing.size(), from + limit));
		}
		List<Located> page = new ArrayList<>();
		try (PreparedStatement statement = database.prepare(Statements.page(narrow.names()))) {
			int next = narrow.bind(statement);
			statement.setLong(next, offset);
			statement.setInt(next + 1, limit);
			Located.collect(statement, page);
		}
		return page;
	}

	long count(Filter filter) throws SQLException {
		NarrowFilter narrow = new NarrowFilter(filter, codes);
		if (!narrow.whole()) {
			return passing(filter).size();
		}
		try (PreparedStatement statement = database.prepare(Statements.count(narrow.names()))) {
			narrow.bind(statement);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getLong(1) : 0;
			}
		}
	}

	/** Those that a filter lets through whose columns the database does not hold narrowly: the rows themselves are asked. */
	private List<Located> passing(Filter filter) throws SQLException {
		RowCodec codec = new RowCodec();
		List<Located> passing = new ArrayList<>();
		List<Located> all = all(new NarrowFilter(filter, codes));
		all.sort(AS_THEY_LIE);
		for (Located located : all) {
			if (filter.test(codec.read(entry(located).row()))) {
				passing.add(located);
			}
		}
		return passing;
	}
}
