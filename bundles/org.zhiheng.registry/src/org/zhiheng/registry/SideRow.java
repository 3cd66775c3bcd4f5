// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One row of a table beside that of applications, in canonical values. It never holds an applicant's identity: those places are null.
 */
public final class SideRow {

	private final TableKind table;
	private final @Nullable String[] values;

	private SideRow(TableKind table, @Nullable String[] values) {
		this.table = table;
		this.values = values;
	}

	/**
	 * A row of these values; the array is copied.
	 *
	 * @param table not that of applications
	 * @param values as many as the table has columns; identities must be null
	 * @return the row
	 * @throws IllegalArgumentException where the number is wrong or an identity is given
	 */
	public static SideRow of(TableKind table, @Nullable String[] values) {
		List<? extends TableField> fields = table.fields();
		if (table == TableKind.APPLICATIONS || values.length != fields.size()) {
			throw new IllegalArgumentException(table + " has not " + values.length + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null && fields.get(i).identity()) {
				throw new IllegalArgumentException("An identity in column " + fields.get(i)); //$NON-NLS-1$
			}
		}
		return new SideRow(table, values.clone());
	}

	/** Starts an empty row. */
	public static Builder builder(TableKind table) {
		return new Builder(table);
	}

	/** The table. */
	public TableKind table() {
		return table;
	}

	/** The canonical value, or null where it is unknown or the column is an identity. */
	public @Nullable String get(SideColumn column) {
		if (column.table() != table) {
			throw new IllegalArgumentException(column + " is no column of " + table); //$NON-NLS-1$
		}
		return values[column.place()];
	}

	/** The application's number; only in tables that are about applications. */
	public String application() {
		return Objects.requireNonNull(values[0], "no application number"); //$NON-NLS-1$
	}

	/** All values in the order of the columns; not to be changed. */
	public List<@Nullable String> values() {
		return Collections.unmodifiableList(Arrays.asList(values));
	}

	/** Whether both are the same row of the same table, maybe with other content; whose they are is for the caller to compare. */
	public boolean sameEntry(SideRow other) {
		if (table != other.table) {
			return false;
		}
		for (SideColumn column : SideColumn.of(table)) {
			if (column.key() && !Objects.equals(values[column.place()], other.values[column.place()])) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SideRow that && table == that.table && Arrays.equals(values, that.values);
	}

	/** Tells the table alone: rows name officials. */
	@Override
	public String toString() {
		return "SideRow[" + table + ']'; //$NON-NLS-1$
	}

	/** Collects the values of one row. */
	public static final class Builder {

		private final TableKind table;
		private final @Nullable String[] values;

		private Builder(TableKind table) {
			this.table = table;
			this.values = new @Nullable String[table.fields().size()];
		}

		/** Sets a canonical value of a column of this table; null for unknown. */
		public Builder set(SideColumn column, @Nullable String value) {
			values[column.place()] = value;
			return this;
		}

		/** The row; the builder may be used on. */
		public SideRow build() {
			return SideRow.of(table, values);
		}
	}
}
