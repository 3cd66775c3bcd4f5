// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.PolicyVersion;
import org.zhiheng.registry.PolicyVersion.State;

/** The table of policy versions: applies steps, and reads where each version stands. */
final class PolicyTable {

	private final Database database;

	PolicyTable(Database database) {
		this.database = database;
	}

	/**
	 * Applies a step within the open transaction.
	 *
	 * @param sequence number of the step's record
	 * @return whether the version stood where the step starts; else nothing was changed
	 */
	boolean apply(PolicyStep step, long sequence) throws SQLException {
		return switch (step.to()) {
			case SUBMITTED -> submit(step, sequence);
			case APPROVED -> move(step, State.SUBMITTED, sequence);
			case IN_FORCE -> publish(step, sequence);
			case RETURNED -> move(step, State.SUBMITTED, sequence) || move(step, State.APPROVED, sequence);
			case SUPERSEDED -> false; // only ever the effect of a publication
		};
	}

	private boolean submit(PolicyStep step, long sequence) throws SQLException {
		relegate(step.document(), State.SUBMITTED, State.RETURNED);
		relegate(step.document(), State.APPROVED, State.RETURNED);
		try (PreparedStatement statement = database.prepare(Statements.ADD_POLICY)) {
			statement.setLong(1, sequence);
			statement.setString(2, step.document());
			statement.setInt(3, step.version());
			statement.setString(4, step.file());
			statement.setBytes(5, step.digest());
			statement.setBytes(6, step.content());
			statement.setInt(7, State.SUBMITTED.ordinal());
			statement.executeUpdate();
		}
		return true;
	}

	private boolean publish(PolicyStep step, long sequence) throws SQLException {
		relegate(step.document(), State.IN_FORCE, State.SUPERSEDED);
		return move(step, State.APPROVED, sequence);
	}

	private void relegate(String document, State from, State to) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.RELEGATE_POLICY)) {
			statement.setInt(1, to.ordinal());
			statement.setString(2, document);
			statement.setInt(3, from.ordinal());
			statement.executeUpdate();
		}
	}

	private boolean move(PolicyStep step, State from, long sequence) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.MOVE_POLICY)) {
			statement.setInt(1, step.to().ordinal());
			statement.setObject(2, step.to() == State.APPROVED ? Long.valueOf(sequence) : null);
			statement.setObject(3, step.to() == State.IN_FORCE ? Long.valueOf(sequence) : null);
			statement.setLong(4, step.number());
			statement.setInt(5, from.ordinal());
			statement.setBytes(6, step.digest());
			return statement.executeUpdate() == 1;
		}
	}

	/** Every version, in the order of submission. */
	List<PolicyVersion> all() throws SQLException {
		List<PolicyVersion> all = new ArrayList<>();
		try (PreparedStatement statement = database.prepare(Statements.POLICIES); ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				all.add(new PolicyVersion(result.getLong(1), result.getString(2), result.getInt(3), result.getString(4),
					HexFormat.of().formatHex(result.getBytes(5)), State.values()[result.getInt(6)], result.getString(7),
					Objects.requireNonNull(at(result, 8)), result.getString(9), at(result, 10), at(result, 11)));
			}
		}
		return all;
	}

	private static @Nullable Instant at(ResultSet result, int column) throws SQLException {
		OffsetDateTime at = result.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	/** The bytes of a version, or null where there is none. */
	byte @Nullable [] content(long number) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.POLICY_CONTENT)) {
			statement.setLong(1, number);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getBytes(1) : null;
			}
		}
	}
}
