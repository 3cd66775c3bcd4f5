// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.JournalRecord;
import org.zhiheng.journal.Statement;
import org.zhiheng.journal.Words;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;

/**
 * Reads the journal for auditors: the database's list of records finds them, the journal itself gives their content.
 */
final class JournalTrail implements AuditTrail {

	private final Store store;
	private final OwnerThread owner;

	JournalTrail(Store store, OwnerThread owner) {
		this.store = store;
		this.owner = owner;
	}

	@Override
	public List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) throws Failure {
		return owner.call(() -> {
			List<AuditEntry> page = new ArrayList<>();
			for (long position : positions(question, newestFirst, offset, limit)) {
				page.add(entry(store.journal().at(position)));
			}
			return page;
		});
	}

	@Override
	public long count(Question question) throws Failure {
		return owner.call(() -> {
			Conditions conditions = new Conditions(question);
			try (PreparedStatement statement = store.database().prepare(Statements.countEntries(conditions.sql()))) {
				conditions.bind(statement);
				try (ResultSet result = statement.executeQuery()) {
					return Long.valueOf(result.next() ? result.getLong(1) : 0);
				}
			}
		});
	}

	private List<Long> positions(Question question, boolean newestFirst, long offset, int limit) throws SQLException {
		Conditions conditions = new Conditions(question);
		List<Long> positions = new ArrayList<>();
		try (PreparedStatement statement = store.database().prepare(Statements.entries(conditions.sql(), newestFirst))) {
			int next = conditions.bind(statement);
			statement.setLong(next, offset);
			statement.setInt(next + 1, limit);
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					positions.add(Long.valueOf(result.getLong(1)));
				}
			}
		}
		return positions;
	}

	private AuditEntry entry(JournalRecord record) throws Failure {
		Words words = store.sealer().words(record);
		Statement what = record.statement();
		return new AuditEntry(record.sequence(), record.time(), what.actor(), what.verified(), what.role(), what.action(), what.entity(),
			words.before(), words.after(), orEmpty(words.reason()), what.approvedBy(), orEmpty(what.policyVersion()), orEmpty(words.source()),
			record.hash().toString());
	}

	private static String orEmpty(@Nullable String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}

	/** A question as conditions with their values. */
	private static final class Conditions {

		private final List<String> sql = new ArrayList<>();
		private final List<Object> values = new ArrayList<>();

		Conditions(Question question) {
			add("actor = ?", question.actor()); //$NON-NLS-1$
			add("action = ?", question.action()); //$NON-NLS-1$
			add("POSITION(? IN entity) > 0", question.entity()); //$NON-NLS-1$
			add("at >= ?", utc(question.from())); //$NON-NLS-1$
			add("at < ?", utc(question.until())); //$NON-NLS-1$
		}

		private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
			return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
		}

		private void add(String condition, @Nullable Object value) {
			if (value != null) {
				sql.add(condition);
				values.add(value);
			}
		}

		String sql() {
			return sql.isEmpty() ? "" : " WHERE " + String.join(" AND ", sql); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		int bind(PreparedStatement statement) throws SQLException {
			for (int i = 0; i < values.size(); i++) {
				statement.setObject(i + 1, values.get(i));
			}
			return values.size() + 1;
		}
	}
}
